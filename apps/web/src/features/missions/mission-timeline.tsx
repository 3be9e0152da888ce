import { formatDate } from '@kenes/messages';
import { type IconName, Timeline, type TimelineItem } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { thisDay } from '../home/month.ts';
import { outcomeKinds } from '../outcomes/outcome-kinds.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import { eventWord } from './event-word.ts';

export const MissionTimeline_mission = graphql(`
  fragment MissionTimeline on Mission {
    form council { id slug }
    timeline { kind on planned label detail subjectId text { text lang missing } body { id name { text lang missing } } }
  }
`);

type Event = ResultOf<typeof MissionTimeline_mission>['timeline'][number];

const icons: Partial<Record<Event['kind'], IconName>> = {
  DECIDED: 'gavel',
  OPENED: 'flag',
  NOTIFIED: 'send',
  VISITED: 'camera',
  VISIT_PLANNED: 'calendar',
  ACCESS_REFUSED: 'lock',
  COMPLETED: 'check',
  FINAL_DOCUMENT_SENT: 'document',
  RECOMMENDATION_ADOPTED: 'pencil',
  RECOMMENDATION_SENT: 'send',
  RECOMMENDATION_RECEIVED: 'inbox',
  ANSWERED: 'reply',
  ESCALATED: 'arrowUp',
  EXECUTED: 'checkCircle',
  REMEDIED: 'checkCircle',
  HEARING_HELD: 'users',
  EVENT_HELD: 'users',
  MADE_PUBLIC: 'globe',
  OUTCOME: 'flag',
};

/** Besides the adoption, sending and receipt: what happened to a recommendation, by its number. */
const ofRecommendation: ReadonlySet<Event['kind']> = new Set(['ANSWERED', 'ANSWER_DUE', 'ESCALATED', 'EXECUTED']);

const tones: Partial<Record<Event['kind'], NonNullable<TimelineItem['tone']>>> = {
  ANSWERED: 'answered',
  EXECUTED: 'good',
  REMEDIED: 'good',
  ACCESS_REFUSED: 'late',
};

/** From the council's decision to the bodies' answers: everything that has a date, and what is still to come. */
export async function MissionTimeline({ data }: { data: FragmentOf<typeof MissionTimeline_mission> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { form, timeline, council } = readFragment(MissionTimeline_mission, data);
  const to = addresses(locale);
  const today = thisDay();
  const detail = ({ kind, label, detail: more, text, body }: Event): ReactNode[] => {
    const parts: ReactNode[] = [];
    const numbered = kind.startsWith('RECOMMENDATION') || ofRecommendation.has(kind);
    if (body) parts.push(<Localized of={body.name} />);
    // A recommendation's wording stands in its own section of the page; here its number leads to it.
    if (text && !numbered) parts.push(<Localized of={text} />);
    if (label && numbered && council) {
      parts.push(<a href={to.recommendation(council.slug, label)}>№ {label}</a>);
    } else if (label) {
      parts.push(byNumber.has(kind) ? `№ ${label}` : label);
    }
    if (kind === 'ANSWERED' && isAnswer(more)) parts.push(t(`enums.AnswerKind_${more}`).toLocaleLowerCase(locale));
    if (kind === 'OUTCOME' && more) {
      const kinds = more.split(' ').filter(isOutcome);
      if (kinds.length > 0) parts.push(kinds.map((one) => t(`enums.OutcomeKind_${one}`)).join('; '));
    }
    if (kind === 'MADE_PUBLIC' && isChannel(more)) parts.push(t(`enums.PublicationChannel_${more}`));
    return parts;
  };
  return (
    <Timeline
      label={t('portal.timeline')}
      items={together(timeline).map(([event, ...others]) => {
        const late = event.planned && event.on < today;
        return {
          key: `${event.on} ${event.kind} ${event.subjectId}`,
          date: formatDate(event.on),
          dateTime: event.on,
          title: eventWord(t, form, event.kind),
          icon: late ? 'alert' : (icons[event.kind] ?? 'check'),
          tone: event.planned ? (late ? 'late' : 'todo') : (tones[event.kind] ?? 'done'),
          detail: [event, ...others].map((one) => <Line key={`${one.subjectId} ${one.label}`} parts={detail(one)} />),
        };
      })}
    />
  );
}

function Line({ parts }: { parts: readonly ReactNode[] }) {
  return (
    <span>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move
        <span key={place}>
          {place > 0 && ' · '}
          {part}
        </span>
      ))}
    </span>
  );
}

/** What happened on one day in the same way stands as one: sent to three addressees. */
function together(timeline: readonly Event[]): [Event, ...Event[]][] {
  const groups: [Event, ...Event[]][] = [];
  for (const event of timeline) {
    const group = groups.find(([first]) => first.on === event.on && first.kind === event.kind);
    if (group) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

/** Events that are cited by a number of their own. */
const byNumber: ReadonlySet<Event['kind']> = new Set(['DECIDED', 'OPENED', 'FINAL_DOCUMENT_SENT', 'REMEDIED']);

const answers = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'INTERIM', 'FORWARDED'] as const;
const isAnswer = (text: string | null): text is (typeof answers)[number] => answers.some((one) => one === text);
const channels = ['COUNCIL_SITE', 'SOCIAL', 'TV', 'PRESS', 'HEARING', 'MEETING', 'BODY_SITE', 'NONE'] as const;
const isChannel = (text: string | null): text is (typeof channels)[number] => channels.some((one) => one === text);
const isOutcome = (text: string): text is (typeof outcomeKinds)[number] => outcomeKinds.some((one) => one === text);
