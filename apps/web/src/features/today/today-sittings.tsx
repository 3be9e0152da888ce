import { Rows, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { DecisionStanding } from '../decisions/decision-standing.tsx';
import { MeetingCardParts, MeetingCards } from '../meetings/meeting-card.tsx';
import { DayStanding, MeetingDayParts } from '../meetings/meeting-days.tsx';
import { MeetingName, MeetingNameParts } from '../meetings/meeting-name.tsx';
import { Day } from '../shared/day.tsx';
import { Said, SaidParts } from '../shared/said.tsx';

/** The sitting that comes next, those whose protocol nobody signed yet, decisions whose day is over. */
export const TodaySittingsParts = graphql(
  `
  fragment TodaySittings on Query {
    next: meetings(first: 1, order: SOONEST, states: [ANNOUNCED, REGISTERING, IN_SESSION, BREAK]) { nodes { id ...MeetingCardParts } }
    held: meetings(first: 5, states: [HELD]) { nodes { id plannedOn days { ...MeetingDayParts } ...MeetingNameParts } }
    decisions(first: 5, overdue: true) { nodes { id number state overdue dueOn responsible text { ...SaidParts } } }
  }
`,
  [MeetingCardParts, MeetingDayParts, MeetingNameParts, SaidParts],
);

type Sittings = FragmentOf<typeof TodaySittingsParts>;

/** Sittings that were held and whose protocol nobody signed, each with the day it is due by. */
const unsignedOf = (data: Sittings) =>
  readFragment(TodaySittingsParts, data).held.nodes.flatMap((it) => {
    const day = it.days.find(({ what, doneOn }) => what === 'PROTOCOL' && doneOn === null);
    return day ? [{ ...it, day }] : [];
  });

/** Whether a protocol or a decision waits; a sitting that is merely announced asks nothing by itself. */
export const sittingsAsk = (data: Sittings): boolean =>
  unsignedOf(data).length > 0 || readFragment(TodaySittingsParts, data).decisions.nodes.length > 0;

/** What sittings ask of the secretary today; nothing where they ask nothing. */
export async function TodaySittings({ base, data }: { base: string; data: Sittings }) {
  const { next, decisions } = readFragment(TodaySittingsParts, data);
  const t = await getTranslations();
  const meetings = `${base}/meetings`;
  const unsigned = unsignedOf(data);
  return (
    <>
      {next.nodes.length > 0 && (
        <Section
          title={t('meetings.todayNext')}
          id="next-sitting"
          more={<a href={meetings}>{t('meetings.todayAll')}</a>}
        >
          <MeetingCards base={meetings} data={next.nodes} />
        </Section>
      )}
      {unsigned.length > 0 && (
        <Section title={t('meetings.todayProtocols')} id="protocols">
          <Rows
            label={t('meetings.todayProtocols')}
            rows={unsigned.map((it) => ({
              key: it.id,
              icon: 'document' as const,
              title: (
                <a href={`${meetings}/${it.id}/protocol`}>
                  <MeetingName data={it} />
                </a>
              ),
              note: <Day on={it.plannedOn} />,
              side: <DayStanding day={it.day} />,
            }))}
          />
        </Section>
      )}
      {decisions.nodes.length > 0 && (
        <Section
          title={t('decisions.todayOverdue')}
          id="decisions"
          more={<a href={`${base}/decisions`}>{t('decisions.todayAll')}</a>}
        >
          <Rows
            label={t('decisions.todayOverdue')}
            rows={decisions.nodes.map((it) => ({
              key: it.id,
              icon: 'gavel' as const,
              title: (
                <a href={`${base}/decisions/${it.id}`}>
                  <Said text={it.text} quiet />
                </a>
              ),
              note: (
                <>
                  {[it.number && `№ ${it.number}`, it.responsible].filter(Boolean).join(' · ')}{' '}
                  {it.dueOn && <Day on={it.dueOn} />}
                </>
              ),
              side: <DecisionStanding state={it.state} overdue={it.overdue} />,
            }))}
          />
        </Section>
      )}
    </>
  );
}
