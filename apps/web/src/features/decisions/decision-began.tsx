import { formatDate } from '@kenes/messages';
import { Icon, type IconName, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './decisions.module.css';

/** What a decision began, changed or approved. */
export const DecisionBeganParts = graphql(
  `
  fragment DecisionBeganParts on Decision {
    id effect
    mission { id title { ...SaidParts } }
    commission { id name { ...SaidParts } }
    recommendations { id number wording { ...SaidParts } }
    regulation { id ordinal inForceFrom title { ...SaidParts } }
    workPlan { id year }
    began: item {
      id
      draftActs { id number title { ...SaidParts } opinionDecision { id } }
      reportHearings { id assessment topic { ...SaidParts } }
    }
  }
`,
  [SaidParts],
);

/** What came of a decision at once, each with the way to it; nothing where it only says something. */
export async function DecisionBegan({ base, data }: { base: string; data: FragmentOf<typeof DecisionBeganParts> }) {
  const it = readFragment(DecisionBeganParts, data);
  const t = await getTranslations();
  const line = (key: string, icon: IconName, what: string, of: ReactNode, href?: string) => (
    <li key={key}>
      <Icon name={icon} size={18} />
      <span>
        {what}: {href ? <a href={href}>{of}</a> : of}
      </span>
    </li>
  );
  const lines = [
    it.mission &&
      line(
        'mission',
        'eye',
        t('decisions.openedMission'),
        <Said text={it.mission.title} />,
        `${base}/missions/${it.mission.id}`,
      ),
    it.commission &&
      line(
        'commission',
        'users',
        t('decisions.openedCommission'),
        <Said text={it.commission.name} />,
        `${base}/composition/commissions/${it.commission.id}`,
      ),
    it.regulation &&
      line(
        'regulation',
        'gavel',
        t('decisions.openedRegulation'),
        <>
          <Said text={it.regulation.title} />, {t('decisions.versionOf', { ordinal: it.regulation.ordinal })},{' '}
          {t('decisions.forceFrom', { from: formatDate(it.regulation.inForceFrom) })}
        </>,
        `${base}/regulation#v${it.regulation.ordinal}`,
      ),
    it.workPlan &&
      line(
        'plan',
        'calendar',
        t('decisions.openedPlan'),
        t('decisions.planOf', { year: String(it.workPlan.year) }),
        `${base}/work-plan?year=${it.workPlan.year}`,
      ),
    it.effect === 'ELECTS' &&
      line('offices', 'user', t('decisions.openedOffices'), t('decisions.toOffices'), `${base}/composition/offices`),
    ...(it.began?.draftActs ?? [])
      .filter(({ opinionDecision }) => opinionDecision?.id === it.id)
      .map(({ id, number, title }) =>
        line(
          id,
          'reply',
          t('decisions.openedDraftAct'),
          <>
            № {number}, <Said text={title} quiet />
          </>,
          `${base}/draft-acts/${id}`,
        ),
      ),
    ...(it.began?.reportHearings ?? [])
      .filter(({ assessment }) => it.effect === 'ASSESSES_REPORT' && assessment !== null)
      .map(({ id, topic, assessment }) =>
        line(
          id,
          'scales',
          t('decisions.openedReport'),
          <>
            <Said text={topic} quiet /> {assessment && `(${t(`enums.ReportAssessment_${assessment}`)})`}
          </>,
          `${base}/hearings/reports/${id}`,
        ),
      ),
    ...it.recommendations.map(({ id, number, wording }) => (
      <li key={id}>
        <Icon name="document" size={18} />
        <span>
          <a href={`${base}/recommendations/${id}`}>{t('decisions.recommendation', { number })}</a>
          <br />
          <span className={css.soft}>
            <Said text={wording} quiet />
          </span>
        </span>
      </li>
    )),
  ].filter(Boolean);
  return lines.length === 0 ? null : (
    <Section title={t('decisions.opened')} id="began">
      <ul className={css.list}>{lines}</ul>
    </Section>
  );
}
