import { is, oneOf, parent, tenantTable } from '../ddl.ts';

/**
 * What decisions do and the year's work: a decision has its number within a series and a year, is followed to its end and
 * reminded of; recommendations know the decision that adopted them; the council's regulation is kept in its versions;
 * the work plan of a year stands with what became of each of its points.
 */
export const councilWork = [
  `
alter table decision add column series text not null default 'COUNCIL';
alter table decision add column first_due_on date;
alter table decision add column off_control_on date;
-- squawk-ignore require-concurrent-index-creation
create unique index decision_number on decision (tenant_id, series, (extract(year from decided_on)::int), number) where number is not null;
-- squawk-ignore require-concurrent-index-creation
create index decision_by_day on decision (tenant_id, decided_on desc, id);

alter table recommendation add column council_decision_id uuid;
alter table recommendation add constraint recommendation_by_decision foreign key (tenant_id, council_decision_id) references decision (tenant_id, id) not valid;
-- squawk-ignore require-concurrent-index-creation
create index recommendation_decision on recommendation (tenant_id, council_decision_id) where council_decision_id is not null;
grant select (council_decision_id) on recommendation to kenes_public;

alter table sent_alert add column decision_id uuid;
alter table sent_alert add constraint sent_alert_of_decision foreign key (tenant_id, decision_id) references decision (tenant_id, id) not valid;
alter table sent_alert drop constraint sent_alert_check;
alter table sent_alert add constraint sent_alert_subject check (num_nonnulls(track_id, mission_id, decision_id) = 1) not valid;
-- The old index takes two alerts of decisions for two of nothing: nulls differ. The new one stands before the old one goes.
-- squawk-ignore require-concurrent-index-creation
create unique index sent_alert_one on sent_alert (tenant_id, coalesce(track_id, mission_id, decision_id), clock, kind, due_on);
-- squawk-ignore require-concurrent-index-deletion
drop index sent_alert_once;
-- squawk-ignore require-concurrent-index-creation
create index sent_alert_decision on sent_alert (tenant_id, decision_id) where decision_id is not null;
`,
  tenantTable('council_regulation', {
    columns: `
  version int not null default 1,
  ordinal int not null check (ordinal > 0),
  title jsonb not null,
  approved_on date not null,
  in_force_from date not null,
  decision_id uuid,
  number text,
  file_id uuid not null,
  published boolean not null default false,
  ${parent('decision_id', 'decision')},
  ${parent('file_id', 'stored_file')},
  check (approved_on <= in_force_from),
  unique (tenant_id, ordinal),
  unique (tenant_id, in_force_from)`,
    access: {
      public: {
        rows: is.published,
        select: 'version, ordinal, title, approved_on, in_force_from, decision_id, number, file_id, published',
      },
    },
    after: `
create index council_regulation_decision on council_regulation (tenant_id, decision_id) where decision_id is not null;
create index council_regulation_file on council_regulation (tenant_id, file_id);`,
  }),
  tenantTable('work_plan', {
    columns: `
  version int not null default 1,
  year int not null check (year between 2016 and 2100),
  state text not null ${oneOf('state', ['DRAFT', 'APPROVED'])},
  approved_on date,
  approved_number text,
  decision_id uuid,
  file_id uuid,
  report_text jsonb,
  report_number text,
  report_on date,
  report_file_id uuid,
  report_decision_id uuid,
  published boolean not null default false,
  ${parent('decision_id', 'decision')},
  ${parent('file_id', 'stored_file')},
  ${parent('report_file_id', 'stored_file')},
  ${parent('report_decision_id', 'decision')},
  check ((state = 'APPROVED') = (approved_on is not null)),
  unique (tenant_id, year)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, year, state, approved_on, approved_number, decision_id, file_id, report_text, report_number, report_on, report_file_id, report_decision_id, published',
      },
    },
    after: `
create index work_plan_decision on work_plan (tenant_id, decision_id) where decision_id is not null;
create index work_plan_file on work_plan (tenant_id, file_id) where file_id is not null;
create index work_plan_report on work_plan (tenant_id, report_file_id) where report_file_id is not null;
create index work_plan_report_decision on work_plan (tenant_id, report_decision_id) where report_decision_id is not null;`,
  }),
  tenantTable('work_plan_item', {
    columns: `
  version int not null default 1,
  plan_id uuid not null,
  ordinal int not null check (ordinal > 0),
  title jsonb not null,
  kind text not null ${oneOf('kind', [
    'COUNCIL_SESSION',
    'COMMISSION_SESSION',
    'PUBLIC_HEARING',
    'REPORT_HEARING',
    'MONITORING',
    'EXPERTISE',
    'DRAFT_ACTS',
    'EVENT',
    'ORGANISATIONAL',
    'OTHER',
  ])},
  month int check (month between 1 and 12),
  quarter int check (quarter between 1 and 4),
  responsible text,
  person_id uuid,
  commission_id uuid,
  state text not null ${oneOf('state', ['PLANNED', 'DONE', 'MOVED', 'DROPPED'])},
  state_on date,
  state_because text,
  moved_to_id uuid,
  meeting_id uuid,
  mission_id uuid,
  decision_id uuid,
  published boolean not null default false,
  ${parent('plan_id', 'work_plan')},
  ${parent('person_id', 'council_person')},
  ${parent('commission_id', 'commission')},
  ${parent('moved_to_id', 'work_plan_item')},
  ${parent('meeting_id', 'meeting')},
  ${parent('mission_id', 'mission')},
  ${parent('decision_id', 'decision')},
  check (num_nonnulls(month, quarter) <= 1),
  check (state not in ('MOVED', 'DROPPED') or state_because is not null),
  unique (tenant_id, plan_id, ordinal) deferrable initially deferred`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, plan_id, ordinal, title, kind, month, quarter, responsible, person_id, state, state_on, state_because, moved_to_id, meeting_id, mission_id, decision_id, published',
      },
    },
    after: `
create index work_plan_item_person on work_plan_item (tenant_id, person_id) where person_id is not null;
create index work_plan_item_commission on work_plan_item (tenant_id, commission_id) where commission_id is not null;
create index work_plan_item_moved on work_plan_item (tenant_id, moved_to_id) where moved_to_id is not null;
create index work_plan_item_meeting on work_plan_item (tenant_id, meeting_id) where meeting_id is not null;
create index work_plan_item_mission on work_plan_item (tenant_id, mission_id) where mission_id is not null;
create index work_plan_item_decision on work_plan_item (tenant_id, decision_id) where decision_id is not null;`,
  }),
].join('\n');
