import { messagesFor } from '@kenes/messages';
import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { liveWords } from '../../../../../../../features/live/live-words.ts';
import { meetingKindWords } from '../../../../../../../features/meetings/meeting-name.tsx';
import { amendGuestSpec, inviteSpec } from '../../../../../../../features/meetings/meeting-specs.ts';
import { longDay, timeOf } from '../../../../../../../features/meetings/when.ts';
import { RoomQuery } from '../../../../../../../features/room/live-meeting.ts';
import { roomEnums } from '../../../../../../../features/room/room-enums.ts';
import { RoomScreen } from '../../../../../../../features/room/room-screen.tsx';
import { formWords } from '../../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('room');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** The secretary's live screen of a sitting. */
export default async function RoomPage({ params }: { params: Params }) {
  const { tenant, id: coded, ...given } = await params;
  const id = decodeURIComponent(coded);
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, live, data] = await Promise.all([
    getTranslations(),
    formWords(),
    liveWords(),
    query(RoomQuery, { id }, { acting: asTenant(tenant) }),
  ]);
  const { meeting } = data;
  if (!meeting?.viewerMay) notFound();
  const own = `/${locale}/t/${tenant}/meetings/${meeting.id}`;
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={<Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: own, label: t('room.back') }]} />}
        title={meeting.title?.text ?? meetingKindWords(t, meeting)}
        meta={
          <time dateTime={meeting.startsAt}>
            {longDay(locale, meeting.startsAt)}, {timeOf(meeting.startsAt)}
          </time>
        }
      />
      <NextIntlClientProvider
        locale={locale}
        messages={{ ...messagesFor(locale, ['room']), enums: roomEnums(locale) }}
        timeZone="Asia/Almaty"
      >
        <RoomScreen
          id={id}
          own={own}
          initial={data}
          guests={{ invite: inviteSpec(t, meeting.id), amend: amendGuestSpec(t, null) }}
          words={{ act: words.act, live, form: words }}
        />
      </NextIntlClientProvider>
    </Page>
  );
}
