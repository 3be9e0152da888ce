import { Card, Section, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { DecisionLine, DecisionLineParts } from '../decisions/decision-line.tsx';
import { MeetingNameParts, meetingKindWords } from '../meetings/meeting-name.tsx';
import { Day } from '../shared/day.tsx';
import css from './expertises.module.css';

/** The session at which an expertise is discussed, and what was decided there. */
export const ExpertiseSittingParts = graphql(
  `
  fragment ExpertiseSittingParts on Expertise {
    state
    item { id state meeting { id plannedOn ...MeetingNameParts } decisions { id ...DecisionLineParts } }
  }
`,
  [MeetingNameParts, DecisionLineParts],
);

/** Where it is discussed, how far that is, the decision; before that, how it gets there. */
export async function ExpertiseSitting({
  tenant,
  data,
}: {
  tenant: string;
  data: FragmentOf<typeof ExpertiseSittingParts>;
}) {
  const { state, item } = readFragment(ExpertiseSittingParts, data);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const base = `/${locale}/t/${tenant}`;
  if (!item?.meeting)
    return ['INITIATED', 'CANCELLED', 'CLOSED'].includes(state) ? null : (
      <Section title={t('expertises.sitting')} id="sitting">
        <p className={css.soft}>{t('expertises.sittingNone')}</p>
      </Section>
    );
  const over = item.state === 'DECIDED' || item.state === 'DISCUSSED';
  return (
    <Section title={t('expertises.sitting')} id="sitting">
      <Card>
        <div className={css.head}>
          <a href={`${base}/meetings/${item.meeting.id}`}>
            <Day on={item.meeting.plannedOn} />, {meetingKindWords(t, readFragment(MeetingNameParts, item.meeting))}
          </a>
          <StateBadge tone={over ? 'executed' : item.state === 'INCLUDED' ? 'waiting' : 'closed'} plain>
            {t(`enums.AgendaItemState_${item.state}`)}
          </StateBadge>
        </div>
        {item.decisions.map((decision) => (
          <DecisionLine key={decision.id} data={decision} base={base} />
        ))}
      </Card>
    </Section>
  );
}
