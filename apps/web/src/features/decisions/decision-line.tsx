import { formatDate } from '@kenes/messages';
import { Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { DecisionStanding } from './decision-standing.tsx';
import css from './decisions.module.css';
import { effectIcons } from './states.ts';

/** A decision as it stands under its question. */
export const DecisionLineParts = graphql(
  `
  fragment DecisionLineParts on Decision {
    id number effect state overdue executedOn dueOn responsible executionNote
    text { ...SaidParts }
    mission { id number title { ...SaidParts } }
    commission { id name { ...SaidParts } }
    recommendations { id number }
    regulation { id ordinal inForceFrom }
    workPlan { id year }
  }
`,
  [SaidParts],
);

/** Where a decision and what it began are found: a cabinet’s address, or the open pages for who reads outside one. */
export type DecisionAddresses = {
  base?: string;
  links?: { mission: (id: string) => string; recommendation: (id: string) => string };
};

/** A decision: its number and words, who does it by when, how that stands, and what it began. */
export async function DecisionLine({
  data,
  base,
  links,
}: { data: FragmentOf<typeof DecisionLineParts> } & DecisionAddresses) {
  const it = readFragment(DecisionLineParts, data);
  const t = await getTranslations();
  const name = it.number ? t('decisions.numbered', { number: it.number }) : t('decisions.one');
  const to = {
    mission: links?.mission ?? ((id: string) => `${base}/missions/${id}`),
    recommendation: links?.recommendation ?? ((id: string) => `${base}/recommendations/${id}`),
  };
  return (
    <div className={css.line}>
      <p className={css.head}>
        <strong>
          <Icon name={effectIcons[it.effect]} size={16} />{' '}
          {base ? <a href={`${base}/decisions/${it.id}`}>{name}</a> : name}
        </strong>
        {it.state !== 'NO_EXECUTION' && <DecisionStanding {...it} />}
      </p>
      <p className={css.text}>
        <Said text={it.text} />
      </p>
      <p className={css.soft}>
        {[
          t(`enums.DecisionEffect_${it.effect}`),
          it.responsible && `${t('decisions.responsible')}: ${it.responsible}`,
          it.dueOn && `${t('decisions.dueOn')} ${formatDate(it.dueOn)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {(it.mission || it.commission || it.regulation || it.workPlan || it.recommendations.length > 0) && (
        <p className={css.began}>
          {it.mission && (
            <a href={to.mission(it.mission.id)}>
              <Said text={it.mission.title} quiet />
            </a>
          )}
          {it.commission && (
            <span>
              {t('decisions.openedCommission')}: <Said text={it.commission.name} quiet />
            </span>
          )}
          {it.regulation && (
            <span>
              {t('decisions.openedRegulation')}:{' '}
              <LinkWithin base={base} path={`/regulation#v${it.regulation.ordinal}`}>
                {t('decisions.versionOf', { ordinal: it.regulation.ordinal })}
              </LinkWithin>
            </span>
          )}
          {it.workPlan && (
            <LinkWithin base={base} path={`/work-plan?year=${it.workPlan.year}`}>
              {t('decisions.planOf', { year: String(it.workPlan.year) })}
            </LinkWithin>
          )}
          {it.recommendations.map(({ id, number }) => (
            <a key={id} href={to.recommendation(id)}>
              {t('decisions.recommendation', { number })}
            </a>
          ))}
        </p>
      )}
      {it.executionNote && <p className={css.soft}>{it.executionNote}</p>}
    </div>
  );
}

/** A link where the reader has a cabinet; the words alone outside one. */
function LinkWithin({ base, path, children }: { base: string | undefined; path: string; children: ReactNode }) {
  return base === undefined ? children : <a href={`${base}${path}`}>{children}</a>;
}
