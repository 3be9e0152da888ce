import type { LegalDate } from '@kenes/calendar';
import { controlRulesFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { afterLatest, EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const hearingAnnouncementRule = unverifiedRule({
  id: 'PC-HEAR-02',
  title: {
    kk: 'Қоғамдық тыңдау туралы хабарландыру',
    ru: 'Объявление об общественном слушании',
    en: 'Announcement of a public hearing',
  },
  provision: {
    kk: 'Жұртшылыққа тыңдауға дейін кемінде 10 күнтізбелік күн бұрын БАҚ пен интернетте уақыты, орны, тақырыбы, тіркелу тәртібі және құжаттардың жобалары хабарланады (тексерілмеген).',
    ru: 'Публика оповещается не позднее чем за 10 календарных дней до слушания в СМИ и интернете: время, место, тема, как зарегистрироваться, проекты документов (не проверено).',
    en: 'The public is told at least 10 calendar days before the hearing, in the media and on the internet: time, place, topic, how to register, draft documents (not verified).',
  },
  basis: [controlRulesFromMemory],
  codes: {
    ...clockCodes,
    HEARING_NOT_ANNOUNCED: ['latest'],
    HEARING_ANNOUNCED_LATE: ['on', 'latest', 'days'],
    HEARING_ANNOUNCEMENT_INCOMPLETE: ['parts'],
  },
});

/** What an announcement of a hearing tells. */
export const hearingAnnouncementParts = ['TIME', 'PLACE', 'TOPIC', 'REGISTRATION', 'DRAFTS'] as const;
export type HearingAnnouncementPart = (typeof hearingAnnouncementParts)[number];

/** The latest day to announce a hearing, in calendar days back from it, never moved (§8.2). */
export function hearingClock({ on, ...setting }: TermSetting & { readonly on: LegalDate }): Clock {
  return runClock({
    ...setting,
    basis: EITHER_LAW,
    rule: hearingAnnouncementRule,
    key: 'hearingAnnouncement',
    direction: 'BEFORE',
    from: on,
  });
}

/** Asks about a hearing announced late, not at all, or without a part of what the public needs. */
export function hearingAnnounced(
  facts: TermSetting & {
    readonly on: LegalDate;
    readonly announcement: {
      readonly on: LegalDate;
      readonly parts: readonly HearingAnnouncementPart[];
    } | null;
  },
): readonly Point[] {
  const clock = hearingClock(facts);
  const latest = clock.due?.toString() ?? null;
  const rule = hearingAnnouncementRule;
  if (facts.announcement === null) return [rule.warn('HEARING_NOT_ANNOUNCED', { latest }, clock)];
  const { on, parts } = facts.announcement;
  const missing = hearingAnnouncementParts.filter((part) => !parts.includes(part)).length;
  return [
    ...(afterLatest(clock, on)
      ? [rule.warn('HEARING_ANNOUNCED_LATE', { on: on.toString(), latest, days: clock.calendarDays ?? 0 }, clock)]
      : []),
    ...(missing > 0 ? [rule.warn('HEARING_ANNOUNCEMENT_INCOMPLETE', { parts: missing }, clock)] : []),
  ];
}
