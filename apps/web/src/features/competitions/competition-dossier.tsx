import { formatDate } from '@kenes/messages';
import { Banner, Card, Columns, Facts, Grid, Rows, Section, StatTile } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { PublishedResults, type PublishedResultsParts } from '../candidacy/published-results.tsx';
import { SeatsOffered, SeatsOfferedParts } from '../candidacy/seats-offered.tsx';
import { roman } from '../composition/roman.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { CompetitionStages, CompetitionStagesParts } from './competition-stages.tsx';
import css from './competitions.module.css';
import { PublicationList, PublicationListParts } from './publication-list.tsx';
import { WindowCard, WindowCardParts } from './window-card.tsx';

/** Everything that a competition's dossier shows. */
export const CompetitionDossierParts = graphql(
  `
  fragment CompetitionDossierParts on Competition {
    id kind state recorded paperNumber paperOn paperFile { id } cancelledOn
    conditions { ...SaidParts }
    contacts { ...SaidParts }
    cancelledBecause { ...SaidParts }
    documents { code part required title { ...SaidParts } }
    convocation { id number }
    repeats { id ordinal }
    repeatedBy { id ordinal }
    applicationCounts { received toCheck returned admitted rejected withdrawn }
    ...CompetitionStagesParts ...WindowCardParts ...PublicationListParts ...SeatsOffered
  }
`,
  [SaidParts, CompetitionStagesParts, WindowCardParts, PublicationListParts, SeatsOfferedParts],
);

type It = ResultOf<typeof CompetitionDossierParts>;

/** A competition: where it stands, what may be done, what came in, its conditions, its window and where it was published. */
export async function CompetitionDossier({
  tenant,
  data,
  acts,
  chain,
  published = [],
}: {
  tenant: string;
  data: FragmentOf<typeof CompetitionDossierParts>;
  /** Whose results were published: what a member of the council reads who does not work with candidates. */
  published?: readonly FragmentOf<typeof PublishedResultsParts>[];
  /** What may be done next. */
  acts?: ReactNode;
  /** The lines of the journal about it. */
  chain?: ReactNode;
}) {
  const it = readFragment(CompetitionDossierParts, data);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const base = `/${locale}/t/${tenant}`;
  const other = ({ id, ordinal }: { id: string; ordinal: number }) => (
    <a key={id} href={`${base}/competitions/${id}`}>
      {t('competitions.over', { ordinal })}
    </a>
  );
  return (
    <>
      <CompetitionStages data={it} />
      {it.recorded && <Banner title={t('competitions.recorded')}>{t('competitions.recordedHelp')}</Banner>}
      {it.cancelledOn && (
        <Banner kind="warning" title={t('competitions.cancelled', { date: formatDate(it.cancelledOn) })}>
          {it.cancelledBecause && <Said text={it.cancelledBecause} />}
        </Banner>
      )}
      {acts}
      <Columns>
        <div className={css.stack}>
          {published.length > 0 ? (
            <Section title={t('candidate.results')} id="results">
              <PublishedResults data={published} />
              <p className={css.soft}>{t('competitions.notForYou')}</p>
            </Section>
          ) : (
            it.state !== 'DRAFT' && <Figures href={`${base}/competitions/${it.id}/applications`} data={it} />
          )}
          <Section title={t('competitions.conditions')} id="conditions">
            <div className={css.text}>
              <Said text={it.conditions} />
            </div>
            {it.state !== 'DRAFT' && <p className={css.soft}>{t('competitions.conditionsFrozen')}</p>}
          </Section>
          <Section title={t('competitions.documents')} id="documents">
            <Rows
              label={t('competitions.documents')}
              rows={it.documents.map(({ code, part, required, title }) => ({
                key: code,
                icon: 'document',
                title: <Said text={title} />,
                note: t(
                  !required
                    ? 'competitions.documentOptional'
                    : part === 'PROPOSAL'
                      ? 'competitions.documentProposal'
                      : 'competitions.documentRequired',
                ),
              }))}
            />
          </Section>
        </div>
        <div className={css.stack}>
          <WindowCard data={it} />
          <Card>
            <h2>{t('competitions.facts')}</h2>
            <Facts
              facts={[
                { term: t('competitions.kind'), value: t(`enums.CompetitionKind_${it.kind}`) },
                {
                  term: t('competitions.convocation'),
                  value: it.convocation && (
                    <a href={`${base}/composition?convocation=${it.convocation.number}`}>
                      {t('composition.convocation', { number: roman(it.convocation.number) })}
                    </a>
                  ),
                },
                { term: t('competitions.seats'), value: <SeatsOffered data={it} /> },
                {
                  term: t('competitions.contacts'),
                  value: it.contacts && (
                    <span className={css.text}>
                      <Said text={it.contacts} />
                    </span>
                  ),
                },
                { term: t('competitions.repeats'), value: it.repeats && other(it.repeats) },
                {
                  term: t('competitions.repeatedBy'),
                  value: it.repeatedBy.length > 0 ? it.repeatedBy.map(other) : null,
                },
                { term: t('competitions.paper'), value: paperWords(it, tenant, t('composition.openFile')) },
              ]}
            />
          </Card>
          <PublicationList data={it} />
          {chain}
        </div>
      </Columns>
    </>
  );
}

const voted: ReadonlySet<string> = new Set(['VOTING', 'RESULTS', 'APPROVED', 'COMPLETED', 'REPEAT_REQUIRED']);

/** What came in, each figure leading to the list it was counted from. */
async function Figures({ href, data }: { href: string; data: It }) {
  const t = await getTranslations('competitions');
  const counts = data.applicationCounts;
  if (!counts)
    return (
      <Section title={t('figures')} id="applications">
        <p className={css.soft}>{t('notForYou')}</p>
      </Section>
    );
  const figures = [
    ['received', null],
    ['toCheck', 'REGISTERED'],
    ['returned', 'RETURNED'],
    ['admitted', 'ADMITTED'],
    ['rejected', 'REJECTED'],
    ['withdrawn', 'WITHDRAWN'],
  ] as const;
  return (
    <Section title={t('figures')} id="applications" more={<a href={href}>{t('allApplications')}</a>}>
      <Grid column="max(9rem, 28%)">
        {figures.map(([name, state]) => (
          <StatTile
            key={name}
            figure={counts[name]}
            label={t(name)}
            // Once voted on, the admitted stand in states of their own: the whole list shows them.
            href={state === null || (name === 'admitted' && voted.has(data.state)) ? href : `${href}?state=${state}`}
          />
        ))}
      </Grid>
    </Section>
  );
}

function paperWords({ paperNumber, paperOn, paperFile }: It, tenant: string, open: string): ReactNode {
  if (!paperNumber && !paperOn && !paperFile) return null;
  return (
    <>
      {[paperNumber && `№ ${paperNumber}`, paperOn && formatDate(paperOn)].filter(Boolean).join(', ')}{' '}
      {paperFile && (
        <a href={`/api/files/${encodeURIComponent(paperFile.id)}/original?acting=tenant:${encodeURIComponent(tenant)}`}>
          {open}
        </a>
      )}
    </>
  );
}
