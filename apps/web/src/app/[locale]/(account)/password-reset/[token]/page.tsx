import { EmptyState, LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { actWords } from '../../../../../features/act/act-words.ts';
import { SetPassword } from '../../../../../features/password-reset/set-password.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import css from '../../../../../features/signin/sign-in.module.css';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

type Params = Promise<{ locale: string; token: string }>;

/** The address is a key: it is told to nobody. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signin');
  return { title: t('resetTitle'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

const PasswordResetQuery = graphql(`
  query PasswordReset($token: String!) {
    passwordReset(token: $token) { email open used }
  }
`);

/** Where a mailed link leads: a new password, or why the link works no more. */
export default async function SetPasswordPage({ params }: { params: Params }) {
  const given = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, { passwordReset: reset }] = await Promise.all([
    getTranslations('signin'),
    actWords(),
    query(PasswordResetQuery, { token: given.token }),
  ]);
  if (!reset?.open) {
    const state = reset ? (reset.used ? 'USED' : 'EXPIRED') : 'UNKNOWN';
    return (
      <Page width="narrow">
        <EmptyState
          level={1}
          title={t(`reset_${state}`)}
          action={
            <LinkButton href={`/${locale}/password-reset`} icon="send">
              {t('resetAgain')}
            </LinkButton>
          }
        >
          {t(`resetHelp_${state}`)}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page width="narrow">
      <PageHead title={t('resetTitle')} lead={t('resetFor', { email: reset.email })} />
      <div className={css.ways}>
        <SetPassword
          token={given.token}
          email={reset.email}
          locale={locale}
          words={{
            act: words,
            password: t('newPassword'),
            hint: t('passwordHint'),
            show: t('showPassword'),
            save: t('resetSave'),
          }}
        />
      </div>
    </Page>
  );
}
