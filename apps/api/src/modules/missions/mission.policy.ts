import type { LegalDate } from '@kenes/calendar';
import {
  allowed,
  type ControlSubject,
  type CouncilKind,
  citesPower,
  combine,
  controlAction,
  inBothLanguages,
  type MandateFacts,
  mayCloseMission,
  mayFindWithinMandate,
  mayOpenMission,
  notInFuture,
  type Part,
  type Point,
  track,
  type Verdict,
} from '@kenes/rules';
import { lackOfAuthority } from '../../kernel/access.ts';
import { personOf } from '../../kernel/capacity.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { productPoint } from '../../kernel/verdict.ts';
import { type MissionActName, missionAuthority } from './mission.authority.ts';
import type { MissionRow, Situation } from './mission.facts.ts';

/** What the product itself warns of; the person goes on by giving a reason. */
export function productWarning(code: string, facts: Point['facts'] = {}): Point {
  return { ruleId: 'KENES', code, level: 'WARN', confidence: 'PRODUCT', basis: [], facts };
}

const leadsActs: readonly MissionActName[] = ['confirmFinding', 'withdrawFinding', 'remedyFinding'];
const officeRoles = ['SECRETARIAT', 'CHAIR', 'LEAD'] as const;

/** Authority first: the capacity, the role, and for members and monitors whether they are in this mission's team. */
export function authorityOver(act: MissionActName, { capacity, mission }: Situation): readonly Point[] {
  const lack = lackOfAuthority(missionAuthority[act], capacity);
  if (lack) return [productPoint(lack, { act })];
  if (capacity.kind !== 'TENANT' || capacity.roles.some((role) => officeRoles.some((known) => known === role)))
    return [];
  const person = personOf(capacity)?.id ?? '';
  if (leadsActs.includes(act)) return mission.leads.includes(person) ? [] : [productPoint('NOT_THE_LEAD')];
  return mission.team.includes(person) ? [] : [productPoint('NOT_IN_TEAM')];
}

const subjects: Record<MissionRow['tenantKind'], ControlSubject> = {
  PUBLIC_COUNCIL: 'COUNCIL',
  NPO: 'NPO',
  LOCAL_COMMUNITY: 'LOCAL_COMMUNITY',
  MICRO_AREA_COUNCIL: 'MICRO_AREA_COUNCIL',
};

const day = (text: string | null): LegalDate | null => (text ? Temporal.PlainDate.from(text) : null);
const wordsIn = (text: LocalizedText): string => text[text.authentic] ?? '';

/** What opening and starting a mission on a day are judged by (PC-CTRL-01…08, PC-MON-01…03, PC-PWR-01). */
export function openingOn(situation: Situation, startsOn: LegalDate): Verdict {
  const { mission } = situation;
  const decided = mission.decisionNumber !== null || mission.decisionDate !== null;
  return combine(
    mayOpenMission({
      basis: mission.legalBasis,
      form: mission.form,
      subject: subjects[mission.tenantKind],
      mandate: mandateFacts(mission.npoMandate),
      decision: decided
        ? {
            number: mission.decisionNumber,
            decidedOn: day(mission.decisionDate),
            hasFile: mission.hasDecisionFile,
            hasProtocol: false,
          }
        : // A council's mandate is the council's own decision that the NPO look.
          mission.npoMandate && {
            number: mission.npoMandate.number,
            decidedOn: day(mission.npoMandate.date),
            hasFile: mission.npoMandate.hasFile,
            hasProtocol: false,
          },
      objects: mission.objects.map(({ name, kind, specialRegime }) => ({ name: wordsIn(name), kind, specialRegime })),
      aim: wordsIn(mission.aim),
      hasLead: mission.hasLead,
      questions: mission.questions,
      startsOn,
      endsOn: day(mission.plannedTo),
      noticeOn: day(mission.notifiedOn),
      recurrence: mission.permanent ? 'PERMANENT' : mission.seriesId ? 'REPEATED' : 'ONCE',
      hasSeries: mission.seriesId !== null,
      methods: mission.methods,
      calendar: situation.calendar,
      overrides: situation.overrides,
    }),
    mission.tenantKind === 'PUBLIC_COUNCIL' ? citesPower(mission.powers, councilKind(mission)) : [],
  );
}

/** A mandate as the rules take it. */
function mandateFacts(mandate: { from: string; to: string; revokedOn: string | null } | null): MandateFacts | null {
  if (!mandate) return null;
  const { from, to, revokedOn } = mandate;
  return { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to), revokedOn: day(revokedOn) };
}

function councilKind({ tenantLevel, formingBodyKind }: MissionRow): CouncilKind {
  return formingBodyKind === 'QUASI_STATE' ? 'QUASI_STATE' : (tenantLevel ?? 'LOCAL');
}

/** Whether a subject of control may record a fact of the field on a day; late entry is allowed, the mandate's days hold. */
export function fieldFactOn(
  situation: Situation,
  factOn: LegalDate,
  what: { readonly hasPhoto: boolean; readonly hasText: boolean },
): Verdict {
  const { mission, capacity, today } = situation;
  const { mandate, completedOn } = mission;
  const after = completedOn !== null && factOn.toString() > completedOn;
  return combine(
    mayFindWithinMandate({
      basis: mission.legalBasis,
      subject: capacity.kind === 'MANDATE' ? 'NPO' : subjects[mission.tenantKind],
      mandate: mandateFacts(mandate ?? mission.npoMandate),
      factOn,
      today,
      missionStartsOn: day(mission.startedOn),
      ...what,
    }),
    after ? [productPoint('FACT_AFTER_COMPLETION', { on: factOn.toString(), completedOn })] : [],
  );
}

const inTheField = ['RUNNING', 'COMPLETED'];
const beforeCompletion = ['INITIATED', 'APPROVED', 'NOTIFIED', 'RUNNING'];

/** The field part: recording goes on while it runs and, as late entry, until the final document is drawn up. */
export function recordsField({ mission }: Situation): readonly Point[] {
  if (inTheField.includes(mission.state)) return [];
  return [
    productPoint(beforeCompletion.includes(mission.state) ? 'MISSION_NOT_STARTED' : 'MISSION_FIELD_PART_OVER', {
      state: mission.state,
    }),
  ];
}

function open({ mission }: Situation): readonly Point[] {
  return mission.state === 'CLOSED' || mission.state === 'CANCELLED'
    ? [productPoint('MISSION_IS_OVER', { state: mission.state })]
    : [];
}

function unfinished({ mission }: Situation): readonly Point[] {
  return beforeCompletion.includes(mission.state)
    ? []
    : [productPoint('MISSION_FIELD_PART_OVER', { state: mission.state })];
}

/** Whether the day of completion is one: not in the future, after the start, after every visit and finding. */
export function completingOn({ mission, today }: Situation, completedOn: LegalDate): Verdict {
  const on = completedOn.toString();
  return combine(
    notInFuture(completedOn, today),
    mission.startedOn !== null && on < mission.startedOn
      ? [productPoint('COMPLETED_BEFORE_START', { on, startedOn: mission.startedOn })]
      : [],
    mission.lastFactOn !== null && on < mission.lastFactOn
      ? [productPoint('COMPLETED_BEFORE_LAST_FACT', { on, lastFactOn: mission.lastFactOn })]
      : [],
  );
}

/** A recommendation all of whose tracks have come to an end is at its end, whatever the register still says. */
function standing(recommendations: MissionRow['recommendations']) {
  return recommendations.map(({ state, tracks }) =>
    tracks.length > 0 && tracks.every((one) => track.settled.includes(one)) ? ('CLOSED' as const) : state,
  );
}

/** What the rules and the product say to an act, as far as no input is needed: asked by the command and by `viewerMay`. */
const ownChecks: Partial<Record<MissionActName, (situation: Situation, on: LegalDate) => Part>> = {
  amendMission: open,
  recordDecision: open,
  addObject: unfinished,
  removeObject: unfinished,
  addParticipant: open,
  removeParticipant: open,
  orderParticipants: open,
  notifyObject: ({ mission }) =>
    ['NOTIFIED', 'RUNNING'].includes(mission.state) ? [] : controlAction.may(mission.state, 'NOTIFIED'),
  startMission: (situation, on) =>
    combine(
      controlAction.may(situation.mission.state, 'RUNNING'),
      openingOn(situation, on),
      notInFuture(on, situation.today),
    ),
  correctMissionDate: open,
  correctVisitDate: open,
  correctFindingDate: open,
  planVisit: unfinished,
  confirmVisit: unfinished,
  cancelVisit: open,
  recordVisit: recordsField,
  recordRefusedAccess: recordsField,
  finishVisit: recordsField,
  captureFinding: recordsField,
  attachEvidence: open,
  completeMission: ({ mission }) =>
    combine(
      controlAction.may(mission.state, 'COMPLETED'),
      mission.draftFindings > 0 ? [productWarning('FINDINGS_NOT_CONFIRMED', { count: mission.draftFindings })] : [],
    ),
  publishMission: ({ mission }) =>
    combine(
      mission.published ? [productPoint('ALREADY_PUBLISHED')] : [],
      inBothLanguages({ kk: mission.title.kk ?? null, ru: mission.title.ru ?? null }),
    ),
  unpublishMission: ({ mission }) => (mission.published ? [] : [productPoint('NOT_PUBLISHED')]),
  cancelMission: ({ mission }) => controlAction.may(mission.state, 'CANCELLED'),
  closeMission: ({ mission }) =>
    combine(
      controlAction.may(mission.state, 'CLOSED'),
      mayCloseMission({ recommendations: standing(mission.recommendations), hasOutcome: mission.hasOutcome }),
    ),
  repeatMission: ({ mission }) =>
    mission.state === 'CANCELLED' ? [productPoint('MISSION_IS_OVER', { state: mission.state })] : [],
};

/** The verdict on an act of a mission before its other input is known; `on` is the day of the fact, today unless given. */
export function mayAct(act: MissionActName, situation: Situation, on: LegalDate = situation.today): Verdict {
  const lacking = authorityOver(act, situation);
  if (lacking.length > 0) return combine(lacking);
  return combine(ownChecks[act]?.(situation, on) ?? allowed());
}
