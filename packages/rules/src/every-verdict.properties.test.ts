import { baseCalendar } from '@kenes/calendar';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  answerClock,
  answerKinds,
  answerQualities,
  controlSubjects,
  councilLevels,
  explainDeadline,
  finalDocumentClock,
  finalDocumentSections,
  formingBodyKinds,
  mayAdopt,
  mayAnswer,
  mayCreateTenant,
  mayDocument,
  mayEscalate,
  mayFindWithinMandate,
  mayOpenMission,
  maySend,
  objectKinds,
  recommendation,
  recurrences,
  tenantKinds,
  track,
  type Verdict,
} from './index.ts';
import { check, sound } from './testing/properties.ts';

const calendar = baseCalendar;
const start = Temporal.PlainDate.from('2014-06-01');
const date = fc.integer({ min: 0, max: 6500 }).map((days) => start.add({ days }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = maybe(fc.constantFrom('', '  ', 'текст', 'Общественный совет'));
const basis = fc.constantFrom('LAW_383_V', 'LAW_30_VIII');
const confidence = fc.constantFrom('SEED', 'FOUND', 'MEMORY', 'PRODUCT');
const flag = maybe(fc.boolean());
const mandate = maybe(fc.record({ from: date, to: maybe(date), revokedOn: maybe(date) }));
const subject = fc.constantFrom(...controlSubjects);
const object = fc.record({
  name: fc.constant('Объект'),
  kind: maybe(fc.constantFrom(...objectKinds)),
  specialRegime: flag,
});

const verdicts: Readonly<Record<string, fc.Arbitrary<Verdict>>> = {
  mayOpenMission: fc
    .record({
      basis,
      form: fc.constantFrom('MONITORING', 'EXPERTISE', 'CLEAN_UP'),
      subject,
      mandate,
      decision: maybe(
        fc.record({ number: text, decidedOn: maybe(date), hasFile: fc.boolean(), hasProtocol: fc.boolean() }),
      ),
      objects: fc.array(object, { maxLength: 2 }),
      aim: text,
      hasLead: fc.boolean(),
      questions: fc.nat(2),
      startsOn: date,
      endsOn: maybe(date),
      noticeOn: maybe(date),
      recurrence: fc.constantFrom(...recurrences),
      hasSeries: fc.boolean(),
      methods: fc.array(fc.constantFrom('VISIT', 'TELEPATHY'), { maxLength: 2 }),
    })
    .map((facts) => mayOpenMission({ ...facts, calendar })),
  mayFindWithinMandate: fc
    .record({
      basis,
      subject,
      mandate,
      factOn: date,
      today: date,
      missionStartsOn: maybe(date),
      hasPhoto: fc.boolean(),
      hasText: fc.boolean(),
    })
    .map(mayFindWithinMandate),
  mayDocument: fc
    .record({
      basis,
      completedOn: maybe(date),
      sections: fc.dictionary(fc.constantFrom(...finalDocumentSections), fc.constantFrom('', 'нет')),
      language: maybe(fc.constant('kk')),
    })
    .map(mayDocument),
  mayAdopt: fc
    .record({
      state: fc.constantFrom(...recommendation.states),
      text: fc.record({ kk: text, ru: text }),
      hasDecision: fc.boolean(),
      adoptedOn: date,
      today: date,
      executeBy: maybe(date),
    })
    .map((facts) => mayAdopt({ ...facts, calendar })),
  maySend: fc
    .record({
      state: fc.constantFrom(...recommendation.states),
      adoptedOn: maybe(date),
      addressees: fc.array(
        fc.record({ bodyId: fc.constantFrom('a', 'b'), name: fc.constant('Орган'), hasBin: fc.boolean() }),
        { maxLength: 3 },
      ),
      sentOn: date,
      today: date,
      outgoingNumber: text,
    })
    .map(maySend),
  mayAnswer: fc
    .record({
      basis,
      sentToThisBody: fc.boolean(),
      trackState: fc.constantFrom(...track.states),
      reanswerAsked: fc.boolean(),
      kind: fc.constantFrom(...answerKinds),
      reasoning: text,
      hasForwardAddressee: fc.boolean(),
      sentOn: maybe(date),
      arrivedOn: date,
      today: date,
      due: maybe(date),
      dueConfidence: confidence,
      hearing: maybe(fc.record({ noticeOn: maybe(date), harmsOthers: fc.boolean() })),
      decidedOn: fc.integer({ min: 0, max: 4000 }).map((days) => Temporal.PlainDate.from('2016-01-01').add({ days })),
    })
    .map(({ hearing, decidedOn, ...facts }) => mayAnswer({ ...facts, decision: { on: decidedOn, hearing }, calendar })),
  mayEscalate: fc
    .record({
      trackState: fc.constantFrom(...track.states),
      due: maybe(date),
      dueConfidence: confidence,
      on: date,
      hasSuperior: fc.boolean(),
      byPerson: fc.boolean(),
      quality: maybe(fc.constantFrom(...answerQualities)),
    })
    .map(mayEscalate),
  mayCreateTenant: fc
    .record({
      kind: fc.constantFrom(...tenantKinds),
      names: fc.array(fc.constantFrom('Парк достары', 'Общественный совет'), { maxLength: 2 }),
      isNpo: fc.boolean(),
      level: maybe(fc.constantFrom(...councilLevels)),
      formingBody: maybe(
        fc.record({
          name: fc.constant('Орган'),
          kind: maybe(fc.constantFrom(...formingBodyKinds)),
          councilForbidden: flag,
        }),
      ),
      councilPowers: fc.boolean(),
    })
    .map(mayCreateTenant),
};

describe.each(Object.entries(verdicts))('%s, whatever the facts', (_name, verdict) => {
  it('says only what its rules declare, and nothing known from memory blocks', () => {
    check(fc.property(verdict, (v) => v.points.every(sound)));
  });

  it('is as strict as its points', () => {
    check(
      fc.property(verdict, (v) => {
        const levels = v.points.map((p) => p.level);
        const outcome = levels.includes('BLOCK') ? 'REFUSED' : levels.includes('WARN') ? 'NEEDS_REASON' : 'ALLOWED';
        return v.outcome === outcome;
      }),
    );
  });
});

describe('clocks, whatever the facts', () => {
  const known = fc.integer({ min: 0, max: 4300 }).map((days) => Temporal.PlainDate.from('2016-01-01').add({ days }));

  it('have a due day, or say why they have none', () => {
    check(
      fc.property(basis, known, maybe(known), (law, sentOn, receivedOn) => {
        const clock = answerClock({ basis: law, sentOn, receivedOn, calendar });
        const reasons = [clock.due !== null, clock.notRegulated, clock.noCalendarFor !== null].filter(Boolean);
        return reasons.length === 1 && clock.points.every(sound);
      }),
    );
  });

  it('end on a working day after their start, the later the later they start', () => {
    check(
      fc.property(basis, known, fc.nat(30), (law, completedOn, later) => {
        const first = finalDocumentClock({ basis: law, completedOn, calendar }).due;
        const second = finalDocumentClock({ basis: law, completedOn: completedOn.add({ days: later }), calendar }).due;
        if (first === null || second === null) return true;
        const compare = Temporal.PlainDate.compare;
        return calendar.isWorkingDay(first) && compare(first, completedOn) > 0 && compare(first, second) <= 0;
      }),
    );
  });
});

describe('an explained deadline, whatever the period', () => {
  const from = fc.integer({ min: 0, max: 1200 }).map((days) => Temporal.PlainDate.from('2024-03-01').add({ days }));
  const request = fc.record({
    from,
    count: fc.nat(20),
    unit: fc.constantFrom('wd', 'cd'),
    direction: fc.constantFrom('AFTER', 'BEFORE'),
  });

  it('only tells, with a rule and a source for each step', () => {
    check(
      fc.property(request, (r) => {
        const { points } = explainDeadline({ ...r, calendar });
        return points.every((p) => p.level === 'INFO' && sound(p));
      }),
    );
  });
});
