import { messagesFor } from '@kenes/messages';
import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { liveWords } from '../../../../../../../features/live/live-words.ts';
import { meetingKindWords } from '../../../../../../../features/meetings/meeting-name.tsx';
import { longDay, timeOf } from '../../../../../../../features/meetings/when.ts';
import { MyMeetingQuery } from '../../../../../../../features/room/live-meeting.ts';
import { MeScreen } from '../../../../../../../features/room/me-screen.tsx';
import { roomEnums } from '../../../../../../../features/room/room-enums.ts';
import { formWords } from '../../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const WhoIAmQuery = graphql(`
  query WhoIAmInMeeting($id: ID!) { meeting(id: $id) { id viewerMember { id voice } } }
`);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('room');
  return { title: t('meTitle'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A member’s own part in a sitting, on their phone. */
export default async function MePage({ params }: { params: Params }) {
  const { tenant, id: coded, ...given } = await params;
  const id = decodeURIComponent(coded);
  const locale = localeOf(given);
  setRequestLocale(locale);
  const acting = asTenant(tenant);
  const [t, words, live, data, who] = await Promise.all([
    getTranslations(),
    formWords(),
    liveWords(),
    query(MyMeetingQuery, { id }, { acting }),
    query(WhoIAmQuery, { id }, { acting }),
  ]);
  const { meeting } = data;
  if (!meeting) notFound();
  const own = `/${locale}/t/${tenant}/meetings/${meeting.id}`;
  const member = who.meeting?.viewerMember ?? null;
  return (
    <Page width="narrow">
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
        <MeScreen
          id={id}
          memberId={member?.id ?? null}
          advisory={member?.voice === 'ADVISORY'}
          initial={data}
          words={{ act: words.act, live }}
        />
      </NextIntlClientProvider>
    </Page>
  );
}
