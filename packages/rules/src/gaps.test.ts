import { baseCalendar, UnknownYearError } from '@kenes/calendar';
import { describe, expect, it } from 'vitest';
import {
  allRules,
  answerClock,
  answerHearingNotice,
  checkBin,
  coversEach,
  executionControl,
  explainDeadline,
  finalDocumentClock,
  inBothLanguages,
  type LegalBasis,
  mayAdopt,
  mayAnswer,
  mayChangeWording,
  mayClose,
  mayCreateTenant,
  mayDocument,
  mayFindWithinMandate,
  mayOpenMission,
  mayOverride,
  maySend,
  mustBeConsidered,
  objectAllowed,
  objectNotice,
  outcomeOf,
  parameter,
  parametersOf,
  powersOf,
  publicationClock,
  published,
  readIdentifier,
  remindersOf,
  track,
  voicedThrough,
} from './index.ts';
import { citesPower } from './pc-pwr/pc-pwr-01-cites-a-power.ts';
import { day, parkAdoption, parkAnswer, parkMission, parkSending } from './testing/facts.ts';

type Run = (on: Temporal.PlainDate, basis: LegalBasis) => unknown;

const calendar = baseCalendar;
const tenant: Run = () =>
  mayCreateTenant({
    kind: 'NPO',
    names: ['Парк достары'],
    isNpo: true,
    level: null,
    formingBody: null,
    councilPowers: true,
  });
const mission: Run = (on, basis) => mayOpenMission({ ...parkMission, basis, startsOn: on, endsOn: on, noticeOn: on });
const answer: Run = (on, basis) =>
  mayAnswer({
    ...parkAnswer,
    basis,
    kind: 'REJECTED',
    arrivedOn: on,
    sentOn: on,
    due: on,
    today: on,
    decision: { on, hearing: { noticeOn: on, harmsOthers: false } },
  });
const period =
  (unit: 'wd' | 'cd' | 'month'): Run =>
  (from) =>
    explainDeadline({ from, count: 2, unit, direction: 'AFTER', calendar });

/** How each rule is asked on a day; a rule without an entry fails the test below. */
const asked: Readonly<Record<string, Run>> = {
  'PC-STAT-01': tenant,
  'PC-STAT-02': tenant,
  'PC-STAT-03': tenant,
  'PC-STAT-04': tenant,
  'PC-STAT-05': tenant,
  'PC-PWR-01': () => [citesPower(['PWR-09'], 'LOCAL'), powersOf('REPUBLICAN')],
  'PC-CTRL-01': mission,
  'PC-CTRL-02': (on, basis) =>
    objectAllowed({ object: { name: 'а', kind: 'STATE_BODY', specialRegime: true }, basis, on }),
  'PC-CTRL-03': mission,
  'PC-CTRL-04': mission,
  'PC-CTRL-05': (on, basis) =>
    objectAllowed({ object: { name: 'а', kind: 'STATE_BODY', specialRegime: true }, basis, on }),
  'PC-CTRL-06': mission,
  'PC-CTRL-07': mission,
  'PC-CTRL-08': (startsOn, basis) => objectNotice({ startsOn, basis, calendar }),
  'PC-CTRL-09': (completedOn, basis) => mayDocument({ basis, completedOn, sections: {}, language: 'kk' }),
  'PC-CTRL-10': (completedOn, basis) => finalDocumentClock({ completedOn, basis, calendar }),
  'PC-CTRL-11': () => mustBeConsidered(),
  'PC-CTRL-12': (_on, basis) => coversEach({ basis, asked: 2, answered: 1 }),
  'PC-CTRL-13': (decisionOn, basis) => answerHearingNotice({ decisionOn, basis, calendar }),
  'PC-CTRL-14': (from, basis) => publicationClock({ from, basis, calendar }),
  'PC-MON-01': mission,
  'PC-MON-02': mission,
  'PC-MON-03': mission,
  'PC-REC-01': answer,
  'PC-REC-02': (on, basis) => [
    answerClock({ receivedOn: on, sentOn: null, basis, calendar }),
    remindersOf(on, calendar),
  ],
  'PC-REC-03': (on) => maySend({ ...parkSending, sentOn: on, today: on }),
  'PC-REC-04': (on) => [
    mayAdopt({ ...parkAdoption, adoptedOn: on, today: on, executeBy: on }),
    executionControl(on, calendar),
  ],
  'PC-REC-05': () => outcomeOf({ kinds: ['ON_EXECUTION'], text: null }),
  'PC-REC-06': answer,
  'PC-REC-07': () => voicedThrough([{ channel: 'TV', hasUrl: false }]),
  'PC-REC-08': (on, basis) => answerClock({ receivedOn: null, sentOn: on, basis, calendar }),
  'PC-PUB-01': () => published({ signed: true, withheld: true }),
  'PC-PUB-02': () => inBothLanguages({ kk: null, ru: 'текст' }),
  'GEN-CAL-01': period('wd'),
  'GEN-CAL-02': period('wd'),
  'GEN-CAL-03': period('wd'),
  'GEN-CAL-04': period('cd'),
  'GEN-CAL-05': period('month'),
  'GEN-ID-01': () => checkBin('190140000109'),
  'GEN-ID-02': () => readIdentifier('850101300005'),
  'GEN-ID-03': () => readIdentifier('190140000109'),
  'KENES-PARAM': (on) => mayOverride({ ruleId: 'PC-CTRL-14', key: 'publication', value: 3, on }),
  'KENES-FACT': (on, basis) =>
    mayFindWithinMandate({
      basis,
      subject: 'COUNCIL',
      mandate: null,
      factOn: on,
      today: on,
      missionStartsOn: on,
      hasPhoto: true,
      hasText: false,
    }),
  'KENES-WORDING': () => mayChangeWording({ state: 'ADOPTED', change: 'AUTHENTIC' }),
  'KENES-TRACK': () => mayClose({ tracks: ['SENT'], hasOutcome: false }),
  'KENES-STATE': () => track.may('SENT', 'CLOSED'),
};

const LAWS: readonly LegalBasis[] = ['LAW_383_V', 'LAW_30_VIII'];

/** The first and the last day of every quarter from 2016 to 2027. */
const quarters = Array.from({ length: 48 }, (_, index) => {
  const first = day('2016-01-01').add({ months: 3 * index });
  return [first, first.add({ months: 3 }).subtract({ days: 1 })] as const;
}).flat();

describe('every rule in every quarter of 2016 to 2027', () => {
  it.each(allRules.map((rule) => [rule.id]))('%s has an edition for the time, or says that there is none', (id) => {
    const run = asked[id];
    expect(run, `${id} is asked nowhere in this test`).toBeDefined();
    for (const on of quarters) {
      for (const law of LAWS) {
        for (const { key } of parametersOf(id)) {
          const { value, notRegulated } = parameter(id, key, on, law);
          expect(notRegulated, `${id} ${key} ${on.toString()} ${law}`).toBe(value === null);
        }
        try {
          expect(run?.(on, law)).toBeDefined();
        } catch (error) {
          // A year without a calendar is refused by the calendar, and is no gap of the law.
          expect(error, `${id} on ${on.toString()} under ${law}`).toBeInstanceOf(UnknownYearError);
        }
      }
    }
  });

  it('asks about no rule that is not there', () => {
    const ids = new Set(allRules.map((rule) => rule.id));
    expect(Object.keys(asked).filter((id) => !ids.has(id))).toEqual([]);
  });
});
