import { formatDate } from '@kenes/messages';
import {
  type Column,
  DataTable,
  Icon,
  type IconName,
  StateBadge,
  StateBar,
  type StateTone,
  Unverified,
} from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { todayInAlmaty } from '../desk/today.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './council-work.module.css';
import { monthWord, timeWords } from './plan-specs.ts';

/** A plan of a year with what became of each point. */
export const PlanViewParts = graphql(
  `
  fragment PlanViewParts on WorkPlan {
    year state
    fulfilment { total done planned overdue moved dropped share }
    quarters { quarter from to held planned needed missed points { code message confidence } }
    items {
      id version ordinal kind month quarter endsOn responsible commissionId state stateOn stateBecause movedToId
      meetingId missionId decisionId overdue
      title { kk ru ...SaidParts text }
    }
  }
`,
  [SaidParts],
);

/** A point as the page shows it. */
export type PointView = ResultOf<typeof PlanViewParts>['items'][number];

type Look = { key: 'DONE' | 'OVERDUE' | 'PLANNED' | 'MOVED' | 'DROPPED'; tone: StateTone; icon: IconName };

function lookOf({ state, overdue }: Pick<PointView, 'state' | 'overdue'>): Look {
  if (state === 'DONE') return { key: 'DONE', tone: 'executed', icon: 'checkCircle' };
  if (overdue) return { key: 'OVERDUE', tone: 'overdue', icon: 'alert' };
  if (state === 'MOVED') return { key: 'MOVED', tone: 'closed', icon: 'arrowRight' };
  return state === 'DROPPED'
    ? { key: 'DROPPED', tone: 'closed', icon: 'close' }
    : { key: 'PLANNED', tone: 'waiting', icon: 'clock' };
}

/** How far the plan has come, the year by quarters and months, and every point with what became of it. */
export async function PlanView({
  base,
  data,
  actsOf,
}: {
  base: string;
  data: FragmentOf<typeof PlanViewParts>;
  actsOf?: (point: PointView) => ReactNode;
}) {
  const t = await getTranslations();
  const it = readFragment(PlanViewParts, data);
  const { fulfilment } = it;
  const columns: Column<PointView>[] = [
    { key: 'place', header: t('councilWork.colPlace'), numeric: true, cell: ({ ordinal }) => ordinal },
    {
      key: 'title',
      header: t('councilWork.colPoint'),
      primary: true,
      width: '36%',
      cell: (point) => (
        <span id={`point-${point.ordinal}`}>
          <Said text={point.title} />
          <small className={css.soft}> {t(`enums.WorkPlanItemKind_${point.kind}`)}</small>
        </span>
      ),
    },
    { key: 'when', header: t('councilWork.when'), cell: (point) => timeWords(t, point) },
    { key: 'who', header: t('councilWork.responsible'), cell: ({ responsible }) => responsible },
    {
      key: 'state',
      header: t('councilWork.colState'),
      cell: (point) => {
        const { key, tone, icon } = lookOf(point);
        const links = [
          point.meetingId && { href: `${base}/meetings/${point.meetingId}`, word: t('councilWork.toMeeting') },
          point.missionId && { href: `${base}/missions/${point.missionId}`, word: t('councilWork.toMission') },
          point.decisionId && { href: `${base}/decisions/${point.decisionId}`, word: t('councilWork.toDecision') },
        ].filter((link): link is { href: string; word: string } => Boolean(link));
        return (
          <>
            <StateBadge tone={tone} icon={icon} plain>
              {key === 'OVERDUE' ? t('councilWork.late') : t(`enums.WorkPlanItemState_${key}`)}
            </StateBadge>
            {point.stateOn && ` ${formatDate(point.stateOn)}`}
            {point.stateBecause && <small className={css.soft}> {point.stateBecause}</small>}
            {links.map(({ href, word }) => (
              <span key={href}>
                {' '}
                <a href={href}>{word}</a>
              </span>
            ))}
          </>
        );
      },
    },
    ...(actsOf
      ? [{ key: 'acts', header: t('act.next'), quietHeader: true, cell: (point: PointView) => actsOf(point) }]
      : []),
  ];
  return (
    <>
      {it.state === 'APPROVED' && fulfilment.total > 0 && (
        <StateBar
          label={t('councilWork.fulfilment')}
          shares={[
            { tone: 'executed', label: t('councilWork.shareDone'), count: fulfilment.done },
            { tone: 'waiting', label: t('councilWork.sharePlanned'), count: fulfilment.planned - fulfilment.overdue },
            { tone: 'overdue', label: t('councilWork.shareLate'), count: fulfilment.overdue },
            { tone: 'closed', label: t('councilWork.shareDropped'), count: fulfilment.dropped },
          ]}
        />
      )}
      <Year data={it} />
      {it.items.length > 0 && (
        <DataTable
          caption={t('councilWork.points')}
          columns={columns}
          rows={[...it.items].sort((a, b) => a.endsOn.localeCompare(b.endsOn) || a.ordinal - b.ordinal)}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}

/** The year as a picture: a quarter is a column, a month a heading in it, a point a line; sessions held against those needed. */
async function Year({ data }: { data: ResultOf<typeof PlanViewParts> }) {
  const t = await getTranslations();
  const today = todayInAlmaty();
  const wholeYear = data.items.filter(({ month, quarter }) => month === null && quarter === null);
  return (
    <>
      <div className={css.year}>
        {data.quarters.map((quarter) => {
          const own = data.items.filter((point) => point.quarter === quarter.quarter);
          const months = [1, 2, 3].map((place) => (quarter.quarter - 1) * 3 + place);
          const unsure = quarter.points.some(({ confidence }) => confidence === 'MEMORY');
          return (
            <section
              key={quarter.quarter}
              className={css.quarter}
              data-now={(quarter.from <= today && today <= quarter.to) || undefined}
            >
              <h3>{t('councilWork.quarter', { quarter: quarter.quarter })}</h3>
              <p className={css.soft}>
                <StateBadge
                  tone={quarter.missed ? 'overdue' : quarter.held >= quarter.needed ? 'executed' : 'waiting'}
                  icon={quarter.missed ? 'alert' : quarter.held >= quarter.needed ? 'check' : 'clock'}
                  plain
                >
                  {t('councilWork.sessionsHeld', { held: quarter.held, needed: quarter.needed })}
                </StateBadge>{' '}
                {unsure && <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>}
              </p>
              {months.map((month) => (
                <Points
                  key={month}
                  heading={monthWord(t, month)}
                  points={own.filter((point) => point.month === month)}
                />
              ))}
              <Points heading={t('councilWork.anyMonth')} points={own.filter((point) => point.month === null)} />
              {own.length === 0 && <p className={css.soft}>{t('councilWork.nothingPlanned')}</p>}
            </section>
          );
        })}
      </div>
      {wholeYear.length > 0 && (
        <section className={css.quarter}>
          <Points heading={t('councilWork.wholeYear')} points={wholeYear} />
        </section>
      )}
    </>
  );
}

async function Points({ heading, points }: { heading: string; points: readonly PointView[] }) {
  if (points.length === 0) return null;
  return (
    <div>
      <h4>{heading}</h4>
      <ul className={css.points}>
        {points.map((point) => {
          const { key, icon } = lookOf(point);
          return (
            <li key={point.id} data-state={key}>
              <a href={`#point-${point.ordinal}`}>
                <Icon name={icon} size={16} />
                <span>{point.title.text}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
