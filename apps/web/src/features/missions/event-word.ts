import type { ResultOf } from '../../graphql.ts';
import type { Words } from '../shared/choices.ts';
import type { MissionTimeline_mission } from './mission-timeline.tsx';

type Kind = ResultOf<typeof MissionTimeline_mission>['timeline'][number]['kind'];

/** What an expertise says in words of its own: it has experts and a conclusion, and no field part. */
const ofExpertise = {
  OPENED: 'eventOpened',
  STARTED: 'eventStarted',
  COMPLETED: 'eventCompleted',
  CANCELLED: 'eventCancelled',
  CLOSED: 'eventClosed',
  FINAL_DOCUMENT_DUE: 'eventDue',
  FINAL_DOCUMENT_SENT: 'eventSent',
} as const satisfies Partial<Record<Kind, string>>;

const named = (kind: Kind): kind is keyof typeof ofExpertise => kind in ofExpertise;

/** What happened to a control action, in the words of its form. */
export function eventWord(t: Words, form: string, kind: Kind): string {
  return form === 'EXPERTISE' && named(kind)
    ? t(`expertises.${ofExpertise[kind]}`)
    : t(`enums.MissionEventKind_${kind}`);
}
