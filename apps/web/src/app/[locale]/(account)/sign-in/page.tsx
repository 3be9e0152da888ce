import { Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { workplaces } from '../../../../features/shell/workplaces.ts';
import { SignInForm } from '../../../../features/signin/sign-in-form.tsx';
import { viewer } from '../../../../session/viewer.ts';

type Search = Promise<{ back?: string | string[] }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signin');
  return { title: t('title'), robots: { index: false } };
}

/** Signing in. Who is already in goes on to where they were going, or to their first workplace. */
export default async function SignInPage({ params, searchParams }: { params: LocaleParams; searchParams: Search }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const [t, { back }, person] = await Promise.all([
    getTranslations('signin'),
    searchParams,
    viewer().catch(() => null),
  ]);
  const goal = typeof back === 'string' && /^\/(?:kk|ru|en)(?:\/[^\\]*)?$/.test(back) ? back : null;
  if (person) redirect(goal ?? workplaces(person, locale)[0]?.href ?? `/${locale}/account`);
  return (
    <Page width="narrow">
      <PageHead title={t('title')} lead={t('lead')} />
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
    </Page>
  );
}
