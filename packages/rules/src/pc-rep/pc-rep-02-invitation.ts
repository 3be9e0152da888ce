import type { LegalDate } from '@kenes/calendar';
import { controlRulesFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { afterLatest, EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const invitationRule = unverifiedRule({
  id: 'PC-REP-02',
  title: {
    kk: 'Есепке шақыру және жазбаша есеп',
    ru: 'Приглашение и письменный отчёт',
    en: 'Invitation and written report',
  },
  provision: {
    kk: 'Басшы сұрақтарымен бірге кемінде 10 жұмыс күні бұрын шақырылады, жазбаша есепті кемінде 5 жұмыс күні бұрын береді, өзі немесе орынбасары келеді (тексерілмеген, кеңестің параметрлері).',
    ru: 'Руководителя приглашают с вопросами не позднее чем за 10 рабочих дней, письменный отчёт он даёт не позднее чем за 5 рабочих дней, приходит сам или его заместитель (не проверено, параметры совета).',
    en: 'The head is invited with the questions at least 10 working days before, gives a written report at least 5 working days before, and comes himself or sends a deputy (not verified, the council’s parameters).',
  },
  basis: [controlRulesFromMemory],
  codes: {
    ...clockCodes,
    REPORT_INVITATION_MISSING: ['latest'],
    REPORT_INVITATION_LATE: ['on', 'latest', 'days'],
    REPORT_WITHOUT_QUESTIONS: [],
    REPORT_NOT_RECEIVED: ['latest'],
    REPORT_RECEIVED_LATE: ['on', 'latest', 'days'],
    REPORT_BY_OTHER_PERSON: [],
  },
});

/** The latest days before a report hearing: to invite, and to have the written report. */
export function reportClocks({ on, ...setting }: TermSetting & { readonly on: LegalDate }): {
  readonly invitation: Clock;
  readonly report: Clock;
} {
  const before = (key: string) =>
    runClock({ ...setting, basis: EITHER_LAW, rule: invitationRule, key, direction: 'BEFORE', from: on });
  return { invitation: before('reportInvitation'), report: before('writtenReport') };
}

/** Asks about an invitation or a report that came late or not at all, questions not sent, and another speaker. */
export function invitedInTime(
  facts: TermSetting & {
    readonly on: LegalDate;
    readonly today: LegalDate;
    readonly invitedOn: LegalDate | null;
    readonly questions: number;
    readonly reportOn: LegalDate | null;
    /** Who gave the report; null before it is heard. */
    readonly speaker: 'HEAD' | 'DEPUTY' | 'OTHER' | null;
  },
): readonly Point[] {
  const { invitation, report } = reportClocks(facts);
  const latest = ({ due }: Clock) => due?.toString() ?? null;
  const rule = invitationRule;
  return [
    ...(facts.invitedOn === null
      ? afterLatest(invitation, facts.today)
        ? [rule.warn('REPORT_INVITATION_MISSING', { latest: latest(invitation) })]
        : []
      : afterLatest(invitation, facts.invitedOn)
        ? [
            rule.warn('REPORT_INVITATION_LATE', {
              on: facts.invitedOn.toString(),
              latest: latest(invitation),
              days: invitation.workingDays,
            }),
          ]
        : []),
    ...(facts.invitedOn !== null && facts.questions === 0 ? [rule.warn('REPORT_WITHOUT_QUESTIONS', {})] : []),
    ...(facts.reportOn === null
      ? afterLatest(report, facts.today)
        ? [rule.warn('REPORT_NOT_RECEIVED', { latest: latest(report) })]
        : []
      : afterLatest(report, facts.reportOn)
        ? [
            rule.info('REPORT_RECEIVED_LATE', {
              on: facts.reportOn.toString(),
              latest: latest(report),
              days: report.workingDays,
            }),
          ]
        : []),
    ...(facts.speaker === 'OTHER' ? [rule.warn('REPORT_BY_OTHER_PERSON', {})] : []),
  ];
}
