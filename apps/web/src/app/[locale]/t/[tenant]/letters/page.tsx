import { LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LetterAct } from '../../../../../features/letters/letter-act.tsx';
import { LetterFilters } from '../../../../../features/letters/letter-filters.tsx';
import { LetterRegister, LetterRegisterParts } from '../../../../../features/letters/letter-register.tsx';
import { draftLetterSpec, registerIncomingSpec } from '../../../../../features/letters/letter-specs.ts';
import { ExportList } from '../../../../../features/lists/export-list.tsx';
import { exportAddress, exportWords } from '../../../../../features/lists/list-words.ts';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const LettersQuery = graphql(
  `
  query LetterRegister($after: String, $search: String, $direction: LetterDirection, $kind: LetterKind, $state: LetterState, $onControl: Boolean, $year: Int) {
    letters(first: 50, after: $after, search: $search, direction: $direction, kind: $kind, state: $state, onControl: $onControl, year: $year) {
      ...LetterRegisterParts
    }
    today { date }
  }
`,
  [LetterRegisterParts],
);

const kinds = ['RECOMMENDATION', 'FINAL_DOCUMENT', 'ESCALATION', 'REMINDER', 'ANSWER', 'OTHER'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navLetters'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The register of letters, in and out. */
export default async function LettersPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search] = await Promise.all([getTranslations(), formWords(), searchParams]);
  const year = one(search, 'year');
  const { letters, today } = await query(
    LettersQuery,
    {
      after: one(search, 'after'),
      search: one(search, 'q'),
      direction: oneOf(search, 'direction', ['IN', 'OUT'] as const),
      kind: oneOf(search, 'kind', kinds),
      state: oneOf(search, 'state', ['DRAFT', 'ARRIVED', 'REGISTERED', 'SENT', 'CANCELLED'] as const),
      onControl: one(search, 'control') === 'yes' ? true : null,
      year: year && /^\d{4}$/.test(year) ? Number(year) : null,
    },
    { acting: asTenant(tenant) },
  );
  const thisYear = Number(today?.date.slice(0, 4) ?? year);
  const goTo = `/${locale}/t/${tenant}/letters/`;
  const print = (format: string) =>
    `/api/documents/letter-register.${format}?year=${year ?? thisYear}&lang=${locale}&acting=tenant:${tenant}`;
  const [exported, address, enters] = await Promise.all([
    exportWords(),
    exportAddress(tenant, 'letters', search),
    isSecretariat(tenant),
  ]);
  return (
    <Page width="full">
      <PageHead
        title={t('cabinet.navLetters')}
        actions={
          <>
            <ExportList address={address} words={exported} />
            <LinkButton kind="quiet" icon="print" href={print('pdf')}>
              {t('cabinet.yearRegister', { year: year ?? String(thisYear) })}
            </LinkButton>
            {enters && (
              <LinkButton kind="quiet" icon="upload" href={`/${locale}/t/${tenant}/imports/new?kind=LETTERS`}>
                {t('imports.title')}
              </LinkButton>
            )}
            <LetterAct act="draftLetter" spec={draftLetterSpec(t)} words={words} goTo={goTo} icon="send" />
            <LetterAct
              act="registerIncoming"
              spec={registerIncomingSpec(t)}
              words={words}
              goTo={goTo}
              icon="inbox"
              kind="primary"
            />
            <LinkButton kind="primary" icon="reply" href={`${goTo}answers`}>
              {t('lists.paperAnswers')}
            </LinkButton>
          </>
        }
      />
      <LetterFilters tenant={tenant} search={search} year={thisYear} />
      <LetterRegister tenant={tenant} search={search} data={letters} />
    </Page>
  );
}
