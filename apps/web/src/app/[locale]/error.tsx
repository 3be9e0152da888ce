'use client';

import { defaultLocale, isLocale, type Locale } from '@kenes/messages/locale';
import { Banner, Button, Page } from '@kenes/ui';
import { useParams } from 'next/navigation';

const words: Record<Locale, { title: string; help: string; again: string }> = {
  kk: {
    title: 'Бет ашылмады',
    help: 'Қате бізге жазылды. Бірнеше минуттан кейін қайталап көріңіз.',
    again: 'Қайталау',
  },
  ru: {
    title: 'Страница не открылась',
    help: 'Ошибка записана у нас. Попробуйте ещё раз через несколько минут.',
    again: 'Повторить',
  },
  en: {
    title: 'The page could not be opened',
    help: 'The error has been recorded. Try again in a few minutes.',
    again: 'Try again',
  },
};

/** Something of ours broke. Its words are here, not in the catalogue: this page must not need anything else to work. */
export default function Broken({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const said = words[isLocale(locale) ? locale : defaultLocale];
  return (
    <Page width="narrow">
      <Banner kind="bad" title={said.title}>
        <p>{said.help}</p>
        <Button kind="secondary" icon="refresh" onClick={reset}>
          {said.again}
        </Button>
      </Banner>
    </Page>
  );
}
