import { type Column, DataTable } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { Search } from '../shared/address.ts';
import { Day } from '../shared/day.tsx';
import { formWords } from '../shared/form-words.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { DraftActAct } from './draft-act-act.tsx';
import { triageSpecs } from './draft-act-specs.ts';
import { DraftActDue, DraftActDueParts, DraftActStanding, OpinionStanding } from './draft-act-standing.tsx';
import css from './draft-acts.module.css';

/** A page of the register of draft acts. */
export const DraftActRegisterParts = graphql(
  `
  fragment DraftActRegisterParts on DraftActConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id version number state kind receivedOn dueOn opinionPosition opinionDraftPosition
      title { ...SaidParts }
      from { id name { ...SaidParts } }
      commission { id name { ...SaidParts } }
      item { meeting { id plannedOn } }
      viewerMay { accept { outcome } }
      ...DraftActDueParts
    }
  }
`,
  [SaidParts, DraftActDueParts],
);

/** How many rows a page of the register shows. */
export const draftActsShown = (data: FragmentOf<typeof DraftActRegisterParts>): number =>
  readFragment(DraftActRegisterParts, data).nodes.length;

/** The register of draft acts: who sent what, who prepares the opinion and by when; what is not triaged is triaged in its row. */
export async function DraftActRegister({
  base,
  search,
  data,
}: {
  base: string;
  search: Search;
  data: FragmentOf<typeof DraftActRegisterParts>;
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const { totalCount, pageInfo, nodes } = readFragment(DraftActRegisterParts, data);
  const columns: Column<(typeof nodes)[number]>[] = [
    {
      key: 'number',
      header: t('draftActs.colNumber'),
      nowrap: true,
      cell: (row) => (
        <>
          <span className="tabular">{row.number}</span>
          <span className={css.under}>
            <Day on={row.receivedOn} />
          </span>
        </>
      ),
    },
    {
      key: 'title',
      header: t('draftActs.colTitle'),
      primary: true,
      width: '40%',
      cell: (row) => (
        <>
          <a className={css.wording} href={`${base}/${row.id}`} data-row>
            <Said text={row.title} quiet />
          </a>
          <span className={css.under}>
            {t(`enums.DraftActKind_${row.kind}`)}
            {row.from && (
              <>
                {' · '}
                <Said text={row.from.name} quiet />
              </>
            )}
          </span>
        </>
      ),
    },
    {
      key: 'prepares',
      header: t('draftActs.colPrepares'),
      width: '16%',
      cell: (row) => (
        <>
          {row.commission ? <Said text={row.commission.name} quiet /> : t('draftActs.secretariatPrepares')}
          {row.item?.meeting && (
            <a className={css.under} href={`${base.replace(/draft-acts$/, 'meetings')}/${row.item.meeting.id}`}>
              {t('draftActs.item')}: <Day on={row.item.meeting.plannedOn} />
            </a>
          )}
        </>
      ),
    },
    {
      key: 'due',
      header: t('draftActs.colDue'),
      nowrap: true,
      cell: (row) => (
        <span className={css.due}>
          <DraftActDue data={row} />
          {row.dueOn && row.state !== 'RETURNED_WITHOUT_REVIEW' && row.state !== 'WITHDRAWN' && (
            <small>
              <Day on={row.dueOn} />
            </small>
          )}
        </span>
      ),
    },
    {
      key: 'state',
      header: t('draftActs.colState'),
      cell: (row) => (
        <span className={css.due}>
          <DraftActStanding state={row.state} plain />
          {row.opinionPosition && <OpinionStanding position={row.opinionPosition} />}
          {row.viewerMay?.accept.outcome === 'ALLOWED' && row.state === 'RECEIVED' && (
            <span className={css.acts}>
              {(['acceptDraftAct', 'returnDraftAct'] as const).map((act) => (
                <DraftActAct
                  key={act}
                  act={act}
                  spec={{ ...triageSpecs(t, row)[act], title: `№ ${row.number}: ${triageSpecs(t, row)[act].label}` }}
                  words={words}
                  kind={act === 'acceptDraftAct' ? 'secondary' : 'quiet'}
                  size="small"
                />
              ))}
            </span>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('draftActs.title')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      </RegisterKeys>
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
