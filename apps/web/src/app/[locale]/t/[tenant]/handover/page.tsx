import { formatDate } from '@kenes/messages';
import { Breadcrumbs, EmptyState, Page, PageHead, Rows, Section, StatTile } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import css from '../../../../../features/council-work/council-work.module.css';
import { HandoverList, HandoverParts } from '../../../../../features/council-work/handover-list.tsx';
import { PrintPage } from '../../../../../features/council-work/print-page.tsx';
import { one, type Search, withSearch } from '../../../../../features/shared/address.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const HandoverQuery = graphql(
  `
  query Handover($slug: String!, $kinds: [HandoverKind!], $after: String) {
    council(slug: $slug) { id offices { keeping { id name acting } presiding { id name acting } } }
    handover {
      on
      counts { kind count overdue }
      entries(first: 25, after: $after, kinds: $kinds) { totalCount ...HandoverParts }
    }
  }
`,
  [HandoverParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('councilWork');
  return { title: t('handover'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** What whoever takes over an office finds: all that is open, in one list, and what the work is done with. */
export default async function HandoverPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const search = await searchParams;
  const base = `/${locale}/t/${tenant}`;
  const asked = one(search, 'kind');
  const kind = handoverKinds.find((value) => value === asked) ?? null;
  const [t, { council, handover }] = await Promise.all([
    getTranslations(),
    query(
      HandoverQuery,
      { slug: tenant, kinds: kind ? [kind] : null, after: one(search, 'after') },
      { acting: asTenant(tenant) },
    ),
  ]);
  if (!council || !handover) notFound();
  const all = handover.counts.reduce((sum, { count }) => sum + count, 0);
  const overdue = handover.counts.reduce((sum, { overdue: late }) => sum + late, 0);
  const { offices } = council;
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `${base}/composition/offices`, label: t('councilWork.offices') }]}
          />
        }
        title={t('councilWork.handover')}
        lead={t('councilWork.handoverLead')}
        meta={
          <span>
            {[
              t('councilWork.asOf', { date: formatDate(handover.on) }),
              offices?.presiding && t('councilWork.presidesNow', { name: offices.presiding.name }),
              offices?.keeping && t('councilWork.keepsNow', { name: offices.keeping.name }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        }
        actions={<PrintPage label={t('councilWork.print')} />}
      />
      {all === 0 ? (
        <EmptyState level={2} title={t('councilWork.nothingOpen')}>
          {t('councilWork.nothingOpenHelp')}
        </EmptyState>
      ) : (
        <>
          <div className={css.tiles}>
            <StatTile
              figure={all}
              label={t('councilWork.allOpen')}
              note={overdue > 0 ? t('councilWork.ofThemLate', { count: overdue }) : undefined}
              href={withSearch(search, { kind: null })}
            />
            {handover.counts
              .filter(({ count }) => count > 0)
              .map(({ kind: of, count, overdue: late }) => (
                <StatTile
                  key={of}
                  figure={count}
                  label={t(`enums.HandoverKind_${of}`)}
                  note={late > 0 ? t('councilWork.ofThemLate', { count: late }) : undefined}
                  href={withSearch(search, { kind: of })}
                />
              ))}
          </div>
          <Section
            title={kind ? t(`enums.HandoverKind_${kind}`) : t('councilWork.allOpen')}
            id="list"
            more={kind && <a href={withSearch(search, { kind: null })}>{t('councilWork.showAll')}</a>}
          >
            <HandoverList base={base} search={search} data={handover.entries} />
          </Section>
        </>
      )}
      <Section title={t('councilWork.tools')} id="tools">
        <Rows
          label={t('councilWork.tools')}
          rows={(
            [
              ['templates', 'imports', 'file'],
              ['settings', 'settings', 'scales'],
              ['people', 'people', 'users'],
              ['organisations', 'organisations', 'building'],
              ['plan', 'work-plan', 'calendar'],
              ['journal', 'journal', 'clock'],
            ] as const
          ).map(([key, path, icon]) => ({
            key,
            icon,
            title: <a href={`${base}/${path}`}>{t(`councilWork.tool_${key}`)}</a>,
            note: t(`councilWork.tool_${key}Note`),
          }))}
        />
      </Section>
    </Page>
  );
}

const handoverKinds = [
  'OPEN_TRACK',
  'ANSWER_TO_ASSESS',
  'UNANSWERED_LETTER',
  'INSTRUCTION',
  'DRAFT_LETTER',
  'DRAFT_RECOMMENDATION',
  'DRAFT_FINAL_DOCUMENT',
  'PLANNED_MEETING',
  'PROTOCOL_OWED',
  'DECISION',
  'RUNNING_MISSION',
  'OPEN_COMPETITION',
] as const;
