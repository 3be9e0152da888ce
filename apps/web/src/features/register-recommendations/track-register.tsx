import { type Column, DataTable, EmptyState, LinkButton, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { letterFields } from '../dossier-recommendation/track-specs.ts';
import { selectionWords } from '../lists/list-words.ts';
import { TrackSelection } from '../lists/track-selection.tsx';
import { one, type Search, withSearch } from '../shared/address.ts';
import { Day } from '../shared/day.tsx';
import { formWords } from '../shared/form-words.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { StandingBadge, StandingParts } from '../shared/standing.tsx';
import css from './track-register.module.css';

/** A page of the register of tracks. */
export const TrackRegisterParts = graphql(
  `
  fragment TrackRegisterParts on TrackConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id recommendationId recommendationNumber sentOn receivedOn dueOn letterNumber letterId answeredOn answerKind answeredLate
      quality executeBy executedOn bodyId state
      recommendation { adoptedOn }
      bodyName { ...SaidParts }
      wording { ...SaidParts }
      ...StandingParts
    }
  }
`,
  [SaidParts, StandingParts],
);

type Row = ReturnType<typeof rowsOf>[number];

function rowsOf(data: FragmentOf<typeof TrackRegisterParts>) {
  return readFragment(TrackRegisterParts, data).nodes;
}

/** The register: one line for each addressee of each recommendation, sorted and filtered by the address. */
export async function TrackRegister({
  tenant,
  search,
  data,
}: {
  tenant: string;
  search: Search;
  data: FragmentOf<typeof TrackRegisterParts>;
}) {
  const [t, locale, forms, selection] = await Promise.all([
    getTranslations(),
    getLocale(),
    formWords(),
    selectionWords(),
  ]);
  const { totalCount, pageInfo } = readFragment(TrackRegisterParts, data);
  const rows = rowsOf(data);
  const base = `/${locale}/t/${tenant}`;
  if (rows.length === 0) {
    const filtered = ['q', 'is', 'body', 'quarter'].some((name) => one(search, name));
    return (
      <EmptyState
        level={2}
        title={filtered ? t('cabinet.nothingByFilter') : t('cabinet.noRecommendations')}
        action={
          filtered ? (
            <LinkButton kind="secondary" href={`${base}/recommendations`}>
              {t('common.reset')}
            </LinkButton>
          ) : (
            <LinkButton icon="plus" href={`${base}/recommendations/new`}>
              {t('cabinet.newRecommendation')}
            </LinkButton>
          )
        }
      >
        {filtered ? t('cabinet.nothingByFilterHelp') : t('cabinet.noRecommendationsHelp')}
      </EmptyState>
    );
  }
  const sorted = one(search, 'sort');
  const by = (ascending: string, descending: string): Column<Row>['sort'] => {
    const current = sorted ?? 'DUE_ASC';
    const up = current === ascending;
    const down = current === descending;
    return {
      href: withSearch(search, { sort: up && descending !== ascending ? descending : ascending }),
      ...(up && { direction: 'ascending' as const, word: t('common.sortedAscending') }),
      ...(down && !up && { direction: 'descending' as const, word: t('common.sortedDescending') }),
    };
  };
  const selectable = rows.map((row) => ({
    id: row.id,
    number: row.recommendationNumber,
    bodyId: row.bodyId,
    bodyName: readFragment(SaidParts, row.bodyName).text,
    toSend: row.state === 'TO_SEND' && row.letterId === null && row.recommendation?.adoptedOn != null,
    sent: row.sentOn !== null,
  }));
  const columns: Column<Row>[] = [
    {
      key: 'select',
      header: t('lists.select'),
      quietHeader: true,
      cell: (row) => (
        <input
          type="checkbox"
          className={css.box}
          data-track={row.id}
          aria-label={t('lists.selectRow', {
            number: row.recommendationNumber,
            body: readFragment(SaidParts, row.bodyName).text,
          })}
        />
      ),
    },
    {
      key: 'number',
      header: t('cabinet.colNumber'),
      nowrap: true,
      cell: (row) => <span className="tabular">{row.recommendationNumber}</span>,
    },
    {
      key: 'wording',
      header: t('cabinet.colWording'),
      primary: true,
      width: '30%',
      cell: (row) => (
        <a className={css.wording} href={`${base}/recommendations/${row.recommendationId}`} data-row>
          <Said text={row.wording} quiet />
        </a>
      ),
    },
    {
      key: 'body',
      header: t('cabinet.colBody'),
      width: '20%',
      cell: (row) => <Said text={row.bodyName} quiet />,
      sort: by('BODY_ASC', 'BODY_ASC'),
    },
    {
      key: 'sent',
      header: t('cabinet.colSent'),
      nowrap: true,
      sort: by('SENT_ASC', 'SENT_DESC'),
      cell: (row) => (
        <>
          <Day on={row.sentOn} />
          {row.letterNumber && row.letterId && (
            <a className={css.under} href={`${base}/letters/${row.letterId}`}>
              № {row.letterNumber}
            </a>
          )}
        </>
      ),
    },
    {
      key: 'due',
      header: t('cabinet.colDue'),
      nowrap: true,
      sort: by('DUE_ASC', 'DUE_DESC'),
      cell: (row) => <Day on={row.dueOn} />,
    },
    { key: 'state', header: t('cabinet.colState'), nowrap: true, cell: (row) => <StandingBadge track={row} /> },
    {
      key: 'answer',
      header: t('cabinet.colAnswer'),
      cell: (row) =>
        row.answerKind && (
          <>
            {t(`enums.AnswerKind_${row.answerKind}`)}
            <span className={css.under}>
              <Day on={row.answeredOn} />
              {row.answeredLate && ` · ${t('cabinet.late')}`}
            </span>
            {row.quality ? (
              <span className={css.under}>{t(`enums.AnswerQuality_${row.quality}`)}</span>
            ) : (
              <StateBadge tone="waiting" plain>
                {t('cabinet.notJudged')}
              </StateBadge>
            )}
          </>
        ),
    },
    {
      key: 'execution',
      header: t('cabinet.colExecution'),
      nowrap: true,
      cell: (row) =>
        row.executedOn ? (
          <>
            {t('cabinet.executed')} <Day on={row.executedOn} />
          </>
        ) : (
          row.executeBy && (
            <>
              {t('cabinet.until')} <Day on={row.executeBy} />
            </>
          )
        ),
    },
  ];
  return (
    <>
      <TrackSelection
        // A list with other filters begins with nothing chosen.
        key={JSON.stringify(search)}
        tracks={selectable}
        words={selection}
        formWords={forms}
        spec={{
          label: t('lists.oneLetter'),
          title: t('lists.oneLetterTitle'),
          lead: t('lists.oneLetterLead'),
          fields: letterFields(t),
        }}
        letters={`${base}/letters/`}
        answers={`${base}/letters/answers`}
      >
        <RegisterKeys>
          <DataTable caption={t('cabinet.navRecommendations')} columns={columns} rows={rows} rowKey={(row) => row.id} />
        </RegisterKeys>
      </TrackSelection>
      <ListPages search={search} shown={rows.length} total={totalCount} page={pageInfo} />
    </>
  );
}
