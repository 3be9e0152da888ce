import { baseCalendar } from '@kenes/calendar';
import type { AdoptionFacts } from '../may/may-adopt.ts';
import type { AnswerFacts } from '../may/may-answer.ts';
import type { EscalationFacts } from '../may/may-escalate.ts';
import type { MissionFacts } from '../may/may-open-mission.ts';
import type { SendingFacts } from '../may/may-send.ts';
import type { Verdict } from '../verdict.ts';

/** A legal date from ISO text. */
export const day = (iso: string) => Temporal.PlainDate.from(iso);

/** The codes of a verdict of one level, for a test to compare. */
export const codes = (verdict: Verdict, level: 'BLOCK' | 'WARN' | 'INFO') =>
  verdict.points.filter((point) => point.level === level).map((point) => point.code);

/** The park mission of autumn 2026, lawful in every respect. */
export const parkMission: MissionFacts = {
  basis: 'LAW_383_V',
  form: 'MONITORING',
  subject: 'COUNCIL',
  mandate: null,
  decision: { number: '14', decidedOn: day('2026-10-01'), hasFile: true, hasProtocol: true },
  objects: [{ name: 'Управление зелёной экономики', kind: 'STATE_BODY', specialRegime: false }],
  aim: 'Ход реконструкции парка',
  hasLead: true,
  questions: 3,
  startsOn: day('2026-10-19'),
  endsOn: day('2026-11-20'),
  noticeOn: day('2026-10-08'),
  recurrence: 'ONCE',
  hasSeries: false,
  calendar: baseCalendar,
};

/** An answer in time, reasoned, to a recommendation sent to that body. */
export const parkAnswer: AnswerFacts = {
  basis: 'LAW_383_V',
  sentToThisBody: true,
  trackState: 'RECEIVED',
  reanswerAsked: false,
  kind: 'ACCEPTED',
  reasoning: 'Работы включены в план',
  hasForwardAddressee: false,
  sentOn: day('2026-11-20'),
  arrivedOn: day('2026-12-04'),
  today: day('2026-12-04'),
  due: day('2026-12-07'),
  dueConfidence: 'MEMORY',
  calendar: baseCalendar,
};

/** A wording ready to be adopted. */
export const parkAdoption: AdoptionFacts = {
  state: 'DRAFT',
  text: { kk: 'Суару жүйесін сынаудан өткізу', ru: 'Провести испытание поливной системы' },
  hasDecision: true,
  adoptedOn: day('2026-11-19'),
  today: day('2026-11-23'),
  executeBy: day('2026-12-25'),
  calendar: baseCalendar,
};

/** A sending to two akimats. */
export const parkSending: SendingFacts = {
  state: 'ADOPTED',
  adoptedOn: day('2026-11-19'),
  addressees: [
    { bodyId: 'a', name: 'Акимат Бостандыкского района', hasBin: true },
    { bodyId: 'b', name: 'Акимат Медеуского района', hasBin: true },
  ],
  sentOn: day('2026-11-20'),
  today: day('2026-11-23'),
  outgoingNumber: '01-05/112',
};

/** A letter to the superior about an answer that is two days late. */
export const parkEscalation: EscalationFacts = {
  trackState: 'RECEIVED',
  due: day('2026-12-07'),
  dueConfidence: 'MEMORY',
  on: day('2026-12-09'),
  hasSuperior: true,
  byPerson: true,
  quality: null,
};
