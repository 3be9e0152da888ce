import type { Operation } from '../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

function columns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(r.tenant_id, r.id)',
      councilId: 'r.tenant_id',
      version: 'r.version',
      missionId: 'gid(r.tenant_id, r.mission_id)',
      bodyId: 'r.reporting_body_id',
      state: 'r.state',
      topic: 'r.topic',
      official: 'r.official',
      periodFrom: 'r.period_from',
      periodTo: 'r.period_to',
      questions: 'r.questions',
      lawEnforcement: 'r.law_enforcement',
      questionId: 'gid(r.tenant_id, r.question_id)',
      sessionOn: 'm.planned_on',
      invitedOn: 'r.invited_on',
      reportOn: 'r.report_on',
      reportFileId: 'gid(r.tenant_id, r.report_file_id)',
      heardOn: 'r.heard_on',
      speaker: 'r.speaker',
      speakerName: 'r.speaker_name',
      assessment: 'r.assessment',
      assessedOn: 'r.assessed_on',
      assessmentVoteId: 'gid(r.tenant_id, r.assessment_vote_id)',
      assessmentText: 'r.assessment_text',
      cancelledOn: 'r.cancelled_on',
      cancelledBecause: 'r.cancelled_because',
      published: 'r.published',
    },
    { byDecision: 'r.by_decision', invitationLetterId: 'gid(r.tenant_id, r.invitation_letter_id)' },
  );
}

const from = code(`report_hearing r left join agenda_item i on i.tenant_id = r.tenant_id and i.id = r.question_id
  left join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id`);

export interface ReportHearingFilter {
  readonly council?: string | null;
  readonly state?: string | null;
  readonly assessment?: string | null;
  readonly body?: string | null;
  readonly year?: number | null;
  readonly search?: string | null;
}

/** Hearings of reports that a capacity may list. */
export function reportHearings(operation: Operation, scope: Sql, filter: ReportHearingFilter): Sql {
  const { council, state, assessment, body, year, search } = filter;
  const words = search?.normalize('NFC').trim();
  const pattern = words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null;
  return sql`select ${columns(operation)}, coalesce(r.heard_on, m.planned_on, r.period_to) as "sortOn", r.id as "sortId" from ${from} where ${scope}
    ${council ? sql`and r.tenant_id = (select t.id from tenant t where t.slug = ${council})` : nothing}
    ${state ? sql`and r.state = ${state}` : nothing} ${assessment ? sql`and r.assessment = ${assessment}` : nothing}
    ${body ? sql`and r.reporting_body_id = ${body}::uuid` : nothing}
    ${year ? sql`and extract(year from coalesce(r.heard_on, m.planned_on, r.period_to)) = ${year}::int` : nothing}
    ${
      pattern
        ? sql`and (concat_ws(' ', r.topic ->> 'kk', r.topic ->> 'ru', r.topic ->> 'en', r.official) ilike ${pattern}
          or exists (select from organisation o where o.id = r.reporting_body_id and concat_ws(' ', o.name ->> 'kk', o.name ->> 'ru', o.name ->> 'en') ilike ${pattern}))`
        : nothing
    }`;
}

/** The latest first, by the day of hearing, of the session, or the end of the period. */
export const reportHearingOrder = [
  { column: 'sortOn', type: 'date', descending: true },
  { column: 'sortId', type: 'uuid', descending: true },
] as const;

function by(operation: Operation, name: string, column: string): Relation<undefined> {
  return relation(name, (keys) =>
    ofEach(
      keys,
      sql`select ${columns(operation)}, ${code(column)} as key from ${from} where r.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = k.id order by r.id`,
    ),
  );
}

/** By their ids. */
export function reportHearingsByIds(operation: Operation): Relation<undefined> {
  return by(operation, 'report hearings by ids', 'r.id');
}

/** Those put as questions of an agenda. */
export function reportHearingsOfItems(operation: Operation): Relation<undefined> {
  return by(operation, 'report hearings of items', 'r.question_id');
}

/** The hearing of a report that a control action is. */
export function reportHearingsOfMissions(operation: Operation): Relation<undefined> {
  return by(operation, 'report hearings of missions', 'r.mission_id');
}
