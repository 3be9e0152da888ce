import { messagesFor } from '@kenes/messages';
import { EmptyState } from '@kenes/ui';
import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { liveWords } from '../../../../features/live/live-words.ts';
import { longDay } from '../../../../features/meetings/when.ts';
import { ScreenQuery } from '../../../../features/room/live-meeting.ts';
import { ScreenView } from '../../../../features/room/screen-view.tsx';
import { localeOf } from '../../../../features/shell/locale.ts';
import { asScreen } from '../../../../session/acting.ts';
import { ApiFailure, queryOrFail } from '../../../../session/api.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('room');
  return { title: t('screens'), robots: { index: false }, referrer: 'no-referrer' };
}

type Params = Promise<{ locale: string; token: string }>;

const gone: ReadonlySet<string> = new Set(['LINK_NOT_VALID', 'NOT_YOUR_CAPACITY', 'SIGN_IN_NEEDED']);

/** The sitting on the screen of its room. */
export default async function ScreenPage({ params }: { params: Params }) {
  const { token, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, live, data] = await Promise.all([getTranslations('room'), liveWords(), read(decodeURIComponent(token))]);
  const meeting = data?.meetings.nodes[0];
  if (!data || !meeting)
    return (
      <main>
        <EmptyState level={1} title={t('screenGone')}>
          {t('screenGoneHelp')}
        </EmptyState>
      </main>
    );
  return (
    <main>
      <NextIntlClientProvider locale={locale} messages={messagesFor(locale, ['room'])} timeZone="Asia/Almaty">
        <ScreenView id={meeting.id} initial={data} when={longDay(locale, meeting.startsAt)} words={live} />
      </NextIntlClientProvider>
    </main>
  );
}

async function read(token: string) {
  try {
    return await queryOrFail(ScreenQuery, {}, { acting: asScreen(token) });
  } catch (failure) {
    if (failure instanceof ApiFailure && gone.has(failure.code)) return null;
    throw failure;
  }
}
