import type { LegalDate } from '@kenes/calendar';
import { modelRegulationFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { afterLatest, EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const sessionNoticeRule = unverifiedRule({
  id: 'PC-SES-05',
  title: {
    kk: 'Отырыс туралы хабарлама мен материалдар',
    ru: 'Уведомление о заседании и материалы',
    en: 'Notice of a session and its materials',
  },
  provision: {
    kk: 'Мүшелер отырыс туралы хабарлама мен материалдарды кемінде 5 жұмыс күні бұрын алады, жұртшылыққа кемінде 3 жұмыс күні бұрын хабарланады (тексерілмеген, кеңестің параметрлері).',
    ru: 'Члены получают уведомление и материалы не позднее чем за 5 рабочих дней до заседания, публика оповещается не позднее чем за 3 рабочих дня (не проверено, параметры совета).',
    en: 'Members have notice and materials at least 5 working days before the session, the public is told at least 3 working days before (not verified, the council’s parameters).',
  },
  basis: [modelRegulationFromMemory],
  codes: {
    ...clockCodes,
    NOTICE_TO_MEMBERS_MISSING: ['latest'],
    NOTICE_TO_MEMBERS_LATE: ['on', 'latest', 'days'],
    MATERIALS_MISSING: ['items', 'latest'],
    MATERIALS_LATE: ['items', 'latest', 'days'],
    ANNOUNCEMENT_MISSING: ['latest'],
    ANNOUNCEMENT_LATE: ['on', 'latest', 'days'],
  },
});

/** The three latest days before a session: members are told, have the materials, the public is told. */
export interface SessionClocks {
  readonly notice: Clock;
  readonly materials: Clock;
  readonly announcement: Clock;
}

/** The latest days for an ordinary session of the council, counted back from its day (PC-SES-05). */
export function sessionClocks({ on, ...setting }: TermSetting & { readonly on: LegalDate }): SessionClocks {
  const before = (key: string) =>
    runClock({ ...setting, basis: EITHER_LAW, rule: sessionNoticeRule, key, direction: 'BEFORE', from: on });
  return {
    notice: before('sessionNotice'),
    materials: before('sessionMaterials'),
    announcement: before('sessionAnnouncement'),
  };
}

/** Asks about a notice, materials or an announcement that came late, or have not come though their day has passed. */
export function toldInTime(facts: {
  readonly clocks: SessionClocks;
  /** When members were told; null if not yet. */
  readonly noticeOn: LegalDate | null;
  readonly announcedOn: LegalDate | null;
  /** When each item's materials reached the members; null where they have not; items that need none are left out. */
  readonly materialsOn: readonly (LegalDate | null)[];
  readonly today: LegalDate;
}): readonly Point[] {
  const { clocks, today } = facts;
  const { notice, materials, announcement } = clocks;
  const latest = (clock: Clock) => clock.due?.toString() ?? null;
  const days = (clock: Clock) => clock.workingDays ?? clock.calendarDays ?? 0;
  const missing = facts.materialsOn.filter((on) => on === null).length;
  const late = facts.materialsOn.filter((on) => on !== null && afterLatest(materials, on)).length;
  const rule = sessionNoticeRule;
  return [
    ...(facts.noticeOn === null
      ? afterLatest(notice, today)
        ? [rule.warn('NOTICE_TO_MEMBERS_MISSING', { latest: latest(notice) }, notice)]
        : []
      : afterLatest(notice, facts.noticeOn)
        ? [
            rule.warn(
              'NOTICE_TO_MEMBERS_LATE',
              { on: facts.noticeOn.toString(), latest: latest(notice), days: days(notice) },
              notice,
            ),
          ]
        : []),
    ...(missing > 0 && afterLatest(materials, today)
      ? [rule.warn('MATERIALS_MISSING', { items: missing, latest: latest(materials) }, materials)]
      : []),
    ...(late > 0
      ? [rule.warn('MATERIALS_LATE', { items: late, latest: latest(materials), days: days(materials) }, materials)]
      : []),
    ...(facts.announcedOn === null
      ? afterLatest(announcement, today)
        ? [rule.warn('ANNOUNCEMENT_MISSING', { latest: latest(announcement) }, announcement)]
        : []
      : afterLatest(announcement, facts.announcedOn)
        ? [
            rule.warn(
              'ANNOUNCEMENT_LATE',
              { on: facts.announcedOn.toString(), latest: latest(announcement), days: days(announcement) },
              announcement,
            ),
          ]
        : []),
  ];
}
