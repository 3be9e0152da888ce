import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { kinds, kindWord } from '../../../../../../features/composition/kinds.ts';
import { SetUpForm } from '../../../../../../features/composition/set-up-form.tsx';
import { setUpWords } from '../../../../../../features/composition/set-up-words.ts';
import { choices } from '../../../../../../features/shared/choices.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const NumbersTaken = graphql(`
  query ConvocationNumbers($slug: String!) { council(slug: $slug) { id convocations { id number } } }
`);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composition');
  return { title: t('setUpTitle'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** A council joins with what it has: its act and its roster. */
export default async function SetUpPage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, { council }] = await Promise.all([
    getTranslations(),
    formWords(),
    query(NumbersTaken, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!council) notFound();
  const base = `/${locale}/t/${tenant}/composition`;
  const taken = new Set(council.convocations.map(({ number }) => number));
  const next = Array.from({ length: taken.size + 1 }, (_, place) => place + 1).find((number) => !taken.has(number));
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: base, label: t('composition.title') }]} />
        }
        title={t('composition.setUpTitle')}
        lead={t('composition.setUpLead')}
      />
      <SetUpForm
        words={setUpWords(t)}
        form={words}
        kinds={choices(kinds, (kind) => kindWord(t, kind))}
        approvers={choices(['MASLIKHAT', 'HEAD'] as const, (by) => t(`enums.Approver_${by}`))}
        next={next ?? 1}
        goTo={base}
      />
    </Page>
  );
}
