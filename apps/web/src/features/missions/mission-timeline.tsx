import { formatDate } from '@kenes/messages';
import { type IconName, Timeline, type TimelineItem } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { thisDay } from '../home/month.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';

export const MissionTimeline_mission = graphql(`
  fragment MissionTimeline on Mission {
    council { id slug }
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
  const { timeline, council } = readFragment(MissionTimeline_mission, data);
  const to = addresses(locale);
  const today = thisDay();
  const detail = ({ kind, label, detail: more, text, body }: Event) => {
    const parts: { key: string; shown: ReactNode }[] = [];
    if (body) parts.push({ key: 'body', shown: <Localized of={body.name} /> });
    if (text) parts.push({ key: 'text', shown: <Localized of={text} /> });
    const numbered = kind.startsWith('RECOMMENDATION') || ofRecommendation.has(kind);
    if (label && numbered && council) {
      parts.push({ key: 'number', shown: <a href={to.recommendation(council.slug, label)}>№ {label}</a> });
    } else if (label) {
      parts.push({
        key: 'label',
        shown:
          kind === 'DECIDED' || kind === 'OPENED' || kind.startsWith('FINAL') || kind === 'REMEDIED'
            ? `№ ${label}`
            : label,
      });
    }
    if (kind === 'ANSWERED' && isAnswer(more)) parts.push({ key: 'answer', shown: t(`enums.AnswerKind_${more}`) });
    if (kind === 'MADE_PUBLIC' && isChannel(more))
      parts.push({ key: 'channel', shown: t(`enums.PublicationChannel_${more}`) });
    return parts.map(({ key, shown }, place) => (
      <span key={key}>
        {place > 0 && ' · '}
        {shown}
      </span>
    ));
  };
  return (
    <Timeline
      label={t('portal.timeline')}
      items={timeline.map((event, place) => ({
        key: `${place} ${event.kind}`,
        date: formatDate(event.on),
        dateTime: event.on,
        title: t(`enums.MissionEventKind_${event.kind}`),
        icon: event.planned && event.on < today ? 'alert' : (icons[event.kind] ?? 'check'),
        tone: event.planned ? (event.on < today ? 'late' : 'todo') : (tones[event.kind] ?? 'done'),
        detail: detail(event),
      }))}
    />
  );
}

const answers = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'INTERIM', 'FORWARDED'] as const;
const isAnswer = (text: string | null): text is (typeof answers)[number] => answers.some((one) => one === text);
const channels = ['COUNCIL_SITE', 'SOCIAL', 'TV', 'PRESS', 'HEARING', 'MEETING', 'BODY_SITE', 'NONE'] as const;
const isChannel = (text: string | null): text is (typeof channels)[number] => channels.some((one) => one === text);
