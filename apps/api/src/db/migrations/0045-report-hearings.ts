import { is, oneOf, parent, tenantTable } from '../ddl.ts';

/**
 * Hearings of reports on results of work (PC-REP-01…03): a control action of that form (its mission, with decision and
 * recommendations) that is a question of a session: invitation with questions, written report, who came, the assessment.
 */
export const reportHearings = [
  tenantTable('report_hearing', {
    columns: `
  version int not null default 1,
  mission_id uuid not null,
  reporting_body_id uuid not null references organisation (id),
  state text not null ${oneOf('state', [
    'INITIATED',
    'APPROVED',
    'INVITED',
    'REPORT_RECEIVED',
    'HEARD',
    'NON_APPEARANCE',
    'ASSESSED',
    'DOCUMENTED',
    'SENT',
    'ON_CONTROL',
    'CLOSED',
    'CANCELLED',
  ])},
  topic jsonb not null,
  official text,
  period_from date not null,
  period_to date not null,
  questions jsonb not null default '[]',
  by_decision boolean not null default false,
  law_enforcement boolean not null default false,
  question_id uuid,
  invited_on date,
  invitation_letter_id uuid,
  report_on date,
  report_file_id uuid,
  heard_on date,
  speaker text ${oneOf('speaker', ['HEAD', 'DEPUTY', 'OTHER'])},
  speaker_name text,
  assessment text ${oneOf('assessment', ['SATISFACTORY', 'UNSATISFACTORY', 'NOTED'])},
  assessed_on date,
  assessment_vote_id uuid,
  assessment_text jsonb,
  cancelled_on date,
  cancelled_because text,
  published boolean not null default false,
  ${parent('mission_id', 'mission')},
  ${parent('question_id', 'agenda_item')},
  ${parent('invitation_letter_id', 'letter')},
  ${parent('report_file_id', 'stored_file')},
  ${parent('assessment_vote_id', 'meeting_vote')},
  check (period_from <= period_to),
  check ((assessment is null) = (assessed_on is null)),
  check (state <> 'HEARD' or (heard_on is not null and speaker is not null)),
  check (state <> 'CANCELLED' or cancelled_on is not null)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, mission_id, reporting_body_id, state, topic, official, period_from, period_to, questions, law_enforcement, question_id, invited_on, report_on, report_file_id, heard_on, speaker, speaker_name, assessment, assessed_on, assessment_vote_id, assessment_text, cancelled_on, cancelled_because, published',
      },
    },
    after: `
create unique index report_hearing_mission on report_hearing (tenant_id, mission_id);
create index report_hearing_body on report_hearing (tenant_id, reporting_body_id, heard_on);
create index report_hearing_of_body on report_hearing (reporting_body_id);
create index report_hearing_question on report_hearing (tenant_id, question_id) where question_id is not null;
create index report_hearing_letter on report_hearing (tenant_id, invitation_letter_id) where invitation_letter_id is not null;
create index report_hearing_file on report_hearing (tenant_id, report_file_id) where report_file_id is not null;
create index report_hearing_vote on report_hearing (tenant_id, assessment_vote_id) where assessment_vote_id is not null;`,
  }),
].join('\n');
