import { is, oneOf, parent, tenantTable } from '../ddl.ts';

const KINDS = [
  'LAW',
  'GOVERNMENT_DECREE',
  'MINISTER_ORDER',
  'MASLIKHAT_DECISION',
  'AKIM_DECISION',
  'AKIMAT_DECREE',
  'BUDGET_PROGRAMME',
  'DEVELOPMENT_PLAN',
  'OTHER',
];

/**
 * The register of draft acts received for the council's opinion (PWR-05): triage, the clock of the opinion, where it is
 * considered, the opinion itself and the letter it left by. What is still drafted of an opinion is a column that the
 * public never reads; what was adopted is another.
 */
export const draftActs = [
  tenantTable('draft_act', {
    columns: `
  version int not null default 1,
  year int not null check (year between 2016 and 2100),
  ordinal int not null check (ordinal > 0),
  state text not null ${oneOf('state', ['RECEIVED', 'ACCEPTED_FOR_REVIEW', 'RETURNED_WITHOUT_REVIEW', 'OPINION_ADOPTED', 'SENT', 'WITHDRAWN'])},
  kind text not null ${oneOf('kind', KINDS)},
  title jsonb not null,
  from_body_id uuid not null references organisation (id),
  developer text,
  received_on date not null,
  paper_number text,
  paper_on date,
  incoming_letter_id uuid,
  due_on date,
  clock jsonb not null default '{}',
  triaged_on date,
  triage_because text,
  considering_commission_id uuid,
  item_id uuid,
  opinion_draft jsonb,
  opinion_draft_position text ${oneOf('opinion_draft_position', ['SUPPORTS', 'SUPPORTS_WITH_REMARKS', 'DOES_NOT_SUPPORT'])},
  opinion jsonb,
  opinion_position text ${oneOf('opinion_position', ['SUPPORTS', 'SUPPORTS_WITH_REMARKS', 'DOES_NOT_SUPPORT'])},
  opinion_by text ${oneOf('opinion_by', ['COUNCIL', 'COMMISSION'])},
  opinion_on date,
  opinion_number text,
  opinion_decision_id uuid,
  opinion_file_id uuid,
  opinion_letter_id uuid,
  sent_on date,
  withdrawn_on date,
  withdrawn_because text,
  published boolean not null default false,
  ${parent('incoming_letter_id', 'letter')},
  ${parent('considering_commission_id', 'commission')},
  ${parent('item_id', 'agenda_item')},
  ${parent('opinion_decision_id', 'decision')},
  ${parent('opinion_file_id', 'stored_file')},
  ${parent('opinion_letter_id', 'letter')},
  check ((state in ('OPINION_ADOPTED', 'SENT')) = (num_nonnulls(opinion, opinion_position, opinion_by, opinion_on) = 4)),
  check ((state = 'SENT') = (sent_on is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
  unique (tenant_id, year, ordinal)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, year, ordinal, state, kind, title, from_body_id, developer, received_on, due_on, clock, triaged_on, triage_because, item_id, opinion, opinion_position, opinion_by, opinion_on, opinion_number, opinion_decision_id, opinion_file_id, sent_on, withdrawn_on, withdrawn_because, published',
      },
    },
    after: `
create index draft_act_by_day on draft_act (tenant_id, received_on desc, id);
create index draft_act_due on draft_act (tenant_id, due_on, id) where state in ('RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED');
create index draft_act_from on draft_act (from_body_id);
create index draft_act_letter on draft_act (tenant_id, incoming_letter_id) where incoming_letter_id is not null;
create index draft_act_commission on draft_act (tenant_id, considering_commission_id) where considering_commission_id is not null;
create index draft_act_item on draft_act (tenant_id, item_id) where item_id is not null;
create index draft_act_decision on draft_act (tenant_id, opinion_decision_id) where opinion_decision_id is not null;
create index draft_act_file_of_opinion on draft_act (tenant_id, opinion_file_id) where opinion_file_id is not null;
create index draft_act_sent_by on draft_act (tenant_id, opinion_letter_id) where opinion_letter_id is not null;
create index draft_act_public on draft_act (received_on desc, id) where published;`,
  }),
  tenantTable('draft_act_file', {
    columns: `
  version int not null default 1,
  draft_id uuid not null,
  file_id uuid not null,
  kind text not null ${oneOf('kind', ['DRAFT', 'EXPLANATORY_NOTE', 'COMPARISON', 'CALCULATION', 'OTHER'])},
  title text not null,
  withdrawn boolean not null default false,
  published boolean not null default false,
  ${parent('draft_id', 'draft_act')},
  ${parent('file_id', 'stored_file')}`,
    access: {
      public: { rows: is.published, select: 'version, draft_id, file_id, kind, title, withdrawn, published' },
    },
    after: `
create index draft_act_file_draft on draft_act_file (tenant_id, draft_id);
create index draft_act_file_file on draft_act_file (tenant_id, file_id);`,
  }),
  tenantTable('draft_act_notice', {
    columns: `
  draft_id uuid not null,
  clock text not null,
  kind text not null,
  due_on date not null,
  sent_on date not null,
  ${parent('draft_id', 'draft_act')}`,
    tenant: 'select, insert',
    after: `create unique index draft_act_notice_once on draft_act_notice (tenant_id, draft_id, clock, kind, due_on);`,
  }),
].join('\n');
