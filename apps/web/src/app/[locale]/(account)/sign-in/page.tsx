import { type Locale, translateCode } from '@kenes/messages';
import { Banner, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { environment } from '../../../../environment.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { workplaces } from '../../../../features/shell/workplaces.ts';
import { ProviderButton } from '../../../../features/signin/provider-button.tsx';
import css from '../../../../features/signin/sign-in.module.css';
import { SignInForm } from '../../../../features/signin/sign-in-form.tsx';
import { viewer } from '../../../../session/viewer.ts';

type Given = string | string[] | undefined;
type Search = Promise<{ back?: Given; error?: Given; password?: Given }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signin');
  return { title: t('title'), robots: { index: false } };
}

/** Signing in. Who is already in goes on to where they were going, or to their first workplace. */
export default async function SignInPage({ params, searchParams }: { params: LocaleParams; searchParams: Search }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const [t, { back, error, password }, person] = await Promise.all([
    getTranslations('signin'),
    searchParams,
    viewer().catch(() => null),
  ]);
  const goal = typeof back === 'string' && /^\/(?:kk|ru|en)(?:\/[^\\]*)?$/.test(back) ? back : null;
  if (person) redirect(goal ?? workplaces(person, locale)[0]?.href ?? `/${locale}/account`);
  const provider = environment().oidc;
  // Back here, signed in: this page then leads on to where the person was going.
  const here = goal ? `/${locale}/sign-in?back=${encodeURIComponent(goal)}` : `/${locale}/sign-in`;
  const problem = typeof error === 'string' && provider ? providerProblem(locale, error) : null;
  return (
    <Page width="narrow">
      <PageHead title={t('title')} lead={t('lead')} />
      {password === 'set' && <Banner kind="good">{t('passwordIsSet')}</Banner>}
      {provider && problem !== null && (
        <Banner kind="bad">{problem || t('problem_UNFINISHED', { name: provider.name })}</Banner>
      )}
      <div className={css.ways}>
        <SignInForm
          locale={locale}
          back={goal ?? `/${locale}/sign-in`}
          words={{
            email: t('email'),
            password: t('password'),
            submit: t('submit'),
            failed: t('failed'),
            unavailable: t('unavailable'),
          }}
        />
        <p>
          <a href={`/${locale}/password-reset`}>{t('forgotten')}</a>
        </p>
        {provider && (
          <>
            <p className={css.or}>{t('or')}</p>
            <ProviderButton
              back={here}
              words={{
                press: t('withProvider', { name: provider.name }),
                unreachable: translateCode(locale, 'problemsPeople', 'OIDC_PROVIDER_UNREACHABLE') ?? t('unavailable'),
              }}
            />
          </>
        )}
      </div>
    </Page>
  );
}

/** Why the organisation's provider did not let someone in: the API's own words, or an empty sentence where it was never asked. */
function providerProblem(locale: Locale, error: string): string {
  if (error === 'UNAVAILABLE') return translateCode(locale, 'signin', 'unavailable') ?? '';
  return /^(?:OIDC_[A-Z_]+|NO_ACCOUNT_FOR_PERSON)$/.test(error)
    ? (translateCode(locale, 'problemsPeople', error) ?? '')
    : '';
}
