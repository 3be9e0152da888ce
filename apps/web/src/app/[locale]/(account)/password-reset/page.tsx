import { Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { actWords } from '../../../../features/act/act-words.ts';
import { AskForReset } from '../../../../features/password-reset/ask-for-reset.tsx';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import css from '../../../../features/signin/sign-in.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signin');
  return { title: t('resetTitle'), robots: { index: false } };
}

/** Asking for a letter by which a new password is set. */
export default async function PasswordResetPage({ params }: { params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const [t, words] = await Promise.all([getTranslations('signin'), actWords()]);
  return (
    <Page width="narrow">
      <PageHead title={t('resetTitle')} />
      <div className={css.ways}>
        <AskForReset
          words={{
            act: words,
            lead: t('resetLead'),
            email: t('email'),
            send: t('resetSend'),
            sent: t('resetSent'),
            sentHelp: t('resetSentHelp', { email: '§' }),
          }}
        />
        <p>
          <a href={`/${locale}/sign-in`}>{t('resetBack')}</a>
        </p>
      </div>
    </Page>
  );
}
