import { is, oneOf, parent, tenantTable } from '../ddl.ts';

/** Letters, recommendations, addressees' tracks, answers, links, alerts: the chain that the public reads. */
export const recommendations = [
  tenantTable('letter', {
    columns: `
  version int not null default 1,
  direction text not null ${oneOf('direction', ['IN', 'OUT'])},
  kind text not null ${oneOf('kind', ['RECOMMENDATION', 'FINAL_DOCUMENT', 'ESCALATION', 'REMINDER', 'ANSWER', 'OTHER'])},
  state text not null ${oneOf('state', ['DRAFT', 'ARRIVED', 'REGISTERED', 'SENT', 'CANCELLED'])},
  series text,
  year int,
  ordinal int,
  number text,
  registered_on date,
  dated_on date,
  counter_number text,
  counter_date date,
  body_id uuid references organisation (id),
  correspondent text not null,
  addressee_position text,
  subject text not null,
  body_text text,
  file_index text,
  channel text not null ${oneOf('channel', ['EDMS', 'EMAIL', 'PAPER', 'BY_HAND', 'DESK', 'LINK'])},
  language text not null default 'ru' ${oneOf('language', ['kk', 'ru'])},
  executor_id uuid references account (id),
  executor_name text,
  executor_phone text,
  signatory text,
  signatory_position text,
  email text,
  reply_to_id uuid,
  mission_id uuid,
  sent_on date,
  received_on date,
  instruction text,
  instructed_to uuid references account (id),
  instructed_on date,
  control_due date,
  off_control_on date,
  recorded_by uuid references account (id),
  recorded_at timestamptz not null,
  check ((number is null) = (registered_on is null)),
  ${parent('reply_to_id', 'letter')},
  ${parent('mission_id', 'mission')}`,
    access: {
      body: {
        rows: `${is.body} and ((direction = 'OUT' and state = 'SENT') or direction = 'IN')`,
        select:
          'version, direction, kind, state, number, dated_on, counter_number, counter_date, body_id, correspondent, addressee_position, subject, body_text, channel, language, executor_name, executor_phone, signatory, signatory_position, reply_to_id, sent_on, received_on, recorded_at',
        insert: true,
      },
      link: {
        rows: `${is.tenant} and (id = nullif(current_setting('app.letter', true), '')::uuid or reply_to_id = nullif(current_setting('app.letter', true), '')::uuid)`,
        select:
          'version, direction, kind, state, number, dated_on, counter_number, counter_date, body_id, correspondent, addressee_position, subject, body_text, channel, language, executor_name, executor_phone, signatory, signatory_position, reply_to_id, sent_on, received_on, recorded_at',
        insert: true,
      },
    },
    after: `
create unique index letter_number on letter (tenant_id, direction, series, year, number) where number is not null;
create index letter_list on letter (tenant_id, direction, year, recorded_at desc);
create index letter_body on letter (body_id, sent_on);
create index letter_reply on letter (tenant_id, reply_to_id);
alter table stored_file add ${parent('letter_id', 'letter')};
alter table mail add ${parent('letter_id', 'letter')};
alter table final_document_dispatch add ${parent('letter_id', 'letter')};`,
  }),
  tenantTable('recommendation', {
    columns: `
  version int not null default 1,
  number text not null,
  state text not null ${oneOf('state', ['DRAFT', 'ADOPTED', 'ISSUED', 'CLOSED'])},
  legal_basis text not null ${oneOf('legal_basis', ['LAW_383_V', 'LAW_30_VIII'])},
  mission_id uuid,
  event_id uuid,
  wording jsonb not null,
  finding_ids uuid[] not null default '{}',
  drafted_on date not null,
  adopted_on date,
  decision_number text,
  decision_date date,
  decision_file_id uuid,
  execute_by date,
  reissue_of_id uuid,
  closed_on date,
  closed_because text,
  published boolean not null default false,
  ${parent('mission_id', 'mission')},
  ${parent('event_id', 'civic_event')},
  ${parent('decision_file_id', 'stored_file')},
  ${parent('reissue_of_id', 'recommendation')},
  unique (tenant_id, number),
  check ((state = 'DRAFT') = (adopted_on is null))`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, number, state, legal_basis, mission_id, event_id, wording, finding_ids, adopted_on, decision_number, decision_date, execute_by, reissue_of_id, closed_on, closed_because, published',
      },
    },
    after: `
create index recommendation_mission on recommendation (tenant_id, mission_id);
create index recommendation_event on recommendation (tenant_id, event_id);
create index recommendation_list on recommendation (tenant_id, adopted_on desc, id);
create function recommendation_keep_wording() returns trigger language plpgsql as $$
begin
  if old.adopted_on is not null and (new.wording ->> 'authentic' is distinct from old.wording ->> 'authentic'
    or new.wording ->> (old.wording ->> 'authentic') is distinct from old.wording ->> (old.wording ->> 'authentic')) then
    raise exception 'the wording of an adopted recommendation cannot change' using errcode = 'KR001';
  end if;
  return new;
end $$;
create trigger recommendation_keep_wording before update on recommendation for each row execute function recommendation_keep_wording();`,
  }),
  tenantTable('track', {
    columns: `
  version int not null default 1,
  recommendation_id uuid not null,
  recommendation_number text not null,
  mission_id uuid,
  body_id uuid not null references organisation (id),
  wording jsonb not null,
  legal_basis text not null,
  state text not null ${oneOf('state', ['TO_SEND', 'SENT', 'RECEIVED', 'ANSWERED', 'ON_EXECUTION', 'EXECUTED', 'NOT_EXECUTED', 'FORWARDED', 'REISSUED', 'CLOSED'])},
  letter_id uuid,
  letter_number text,
  sent_on date,
  received_on date,
  receipt_kind text ${oneOf('receipt_kind', ['EDMS_STAMP', 'INCOMING_NUMBER', 'COURIER_MARK', 'DESK', 'OTHER'])},
  receipt_number text,
  due_on date,
  clock jsonb not null default '{}',
  execute_by date,
  answered_on date,
  answer_kind text ${oneOf('answer_kind', ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'FORWARDED'])},
  interim_on date,
  quality text ${oneOf('quality', ['SUFFICIENT', 'FORMAL', 'INSUFFICIENT'])},
  reanswer_asked_on date,
  reanswer_by date,
  escalated_on date,
  escalation_letter_id uuid,
  executed_on date,
  execution_text text,
  closed_on date,
  closed_because text,
  forwarded_from_id uuid,
  published boolean not null default false,
  check (state = 'TO_SEND' or sent_on is not null),
  ${parent('recommendation_id', 'recommendation')},
  ${parent('mission_id', 'mission')},
  ${parent('letter_id', 'letter')},
  ${parent('escalation_letter_id', 'letter')},
  ${parent('forwarded_from_id', 'track')}`,
    access: {
      body: {
        rows: `${is.body} and state <> 'TO_SEND'`,
        update: 'state, answered_on, answer_kind, interim_on, reanswer_asked_on, reanswer_by, version',
      },
      link: {
        rows: is.letter,
        update: 'state, answered_on, answer_kind, interim_on, reanswer_asked_on, reanswer_by, version',
      },
      public: {
        rows: is.published,
        select:
          'version, recommendation_id, recommendation_number, mission_id, body_id, wording, legal_basis, state, letter_number, sent_on, received_on, receipt_kind, due_on, clock, execute_by, answered_on, answer_kind, interim_on, quality, reanswer_asked_on, reanswer_by, escalated_on, executed_on, execution_text, closed_on, closed_because, forwarded_from_id, published',
      },
    },
    after: `
create index track_recommendation on track (tenant_id, recommendation_id);
create index track_letter on track (tenant_id, letter_id);
create index track_body on track (body_id, due_on, id);
create index track_due on track (tenant_id, due_on, id);
create index track_published on track (body_id, due_on) where published;
create unique index track_open_once on track (tenant_id, recommendation_id, body_id) where state not in ('FORWARDED', 'CLOSED', 'REISSUED');`,
  }),
  tenantTable('answer', {
    columns: `
  version int not null default 1,
  track_id uuid not null,
  recommendation_id uuid not null,
  body_id uuid not null references organisation (id),
  letter_id uuid,
  answer_letter_id uuid,
  kind text not null ${oneOf('kind', ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'INTERIM', 'FORWARDED'])},
  number text,
  dated_on date,
  arrived_on date not null,
  reasoning text,
  decision text,
  promised_on date,
  forwarded_to text,
  forwarded_to_id uuid references organisation (id),
  signer text,
  signer_position text,
  executor text,
  executor_phone text,
  file_ids uuid[] not null default '{}',
  entered_by text not null ${oneOf('entered_by', ['OFFICER', 'LINK', 'SECRETARIAT'])},
  recorded_by uuid references account (id),
  recorded_at timestamptz not null,
  quality text ${oneOf('quality', ['SUFFICIENT', 'FORMAL', 'INSUFFICIENT'])},
  quality_note text,
  assessed_on date,
  published boolean not null default false,
  ${parent('track_id', 'track')},
  ${parent('recommendation_id', 'recommendation')},
  ${parent('letter_id', 'letter')},
  ${parent('answer_letter_id', 'letter')}`,
    access: {
      body: { rows: is.body, insert: true },
      link: { rows: is.letter, insert: true },
      public: {
        rows: is.published,
        select:
          'version, track_id, recommendation_id, body_id, kind, number, dated_on, arrived_on, reasoning, decision, promised_on, forwarded_to, forwarded_to_id, signer_position, file_ids, quality, quality_note, assessed_on, published',
      },
    },
    after: `
create index answer_track on answer (tenant_id, track_id);
create index answer_body on answer (body_id, arrived_on);`,
  }),
  tenantTable('track_note', {
    columns: `
  track_id uuid not null,
  noted_on date not null,
  kind text not null ${oneOf('kind', ['CALL', 'MEETING', 'NOTE'])},
  text text not null,
  promised_on date,
  recorded_by uuid references account (id),
  recorded_at timestamptz not null,
  ${parent('track_id', 'track')}`,
    tenant: 'select, insert',
    after: `create index track_note_track on track_note (tenant_id, track_id);`,
  }),
  tenantTable('answer_link', {
    columns: `
  version int not null default 1,
  letter_id uuid not null,
  body_id uuid references organisation (id),
  token_digest bytea not null,
  ordinal int not null,
  issued_at timestamptz not null,
  revoked_at timestamptz,
  revoked_because text,
  opened_count int not null default 0,
  last_opened_at timestamptz,
  ${parent('letter_id', 'letter')}`,
    access: { door: { rows: 'true', update: 'opened_count, last_opened_at' } },
    after: `
create index answer_link_digest on answer_link (token_digest);
create unique index answer_link_live on answer_link (tenant_id, letter_id) where revoked_at is null;`,
  }),
  tenantTable('sent_alert', {
    columns: `
  track_id uuid,
  mission_id uuid,
  clock text not null,
  kind text not null,
  due_on date not null,
  sent_on date not null,
  recipients jsonb not null default '[]',
  ${parent('track_id', 'track')},
  ${parent('mission_id', 'mission')},
  check (num_nonnulls(track_id, mission_id) = 1)`,
    tenant: 'select, insert',
    after: `
create unique index sent_alert_once on sent_alert (tenant_id, coalesce(track_id, mission_id), clock, kind, due_on);`,
  }),
  tenantTable('publication_record', {
    columns: `
  mission_id uuid,
  event_id uuid,
  recommendation_id uuid,
  channel text not null ${oneOf('channel', ['COUNCIL_SITE', 'SOCIAL', 'TV', 'PRESS', 'HEARING', 'MEETING', 'BODY_SITE', 'NONE'])},
  title text,
  url text,
  language text ${oneOf('language', ['kk', 'ru', 'en'])},
  published_on date not null,
  recorded_by uuid references account (id),
  published boolean not null default false,
  check (num_nonnulls(mission_id, event_id, recommendation_id) = 1),
  ${parent('mission_id', 'mission')},
  ${parent('event_id', 'civic_event')},
  ${parent('recommendation_id', 'recommendation')}`,
    tenant: 'select, insert, delete',
    access: {
      public: {
        rows: is.published,
        select: 'mission_id, event_id, recommendation_id, channel, title, url, language, published_on, published',
      },
    },
    after: `
create index publication_mission on publication_record (tenant_id, mission_id);
create index publication_event on publication_record (tenant_id, event_id);
create index publication_recommendation on publication_record (tenant_id, recommendation_id);`,
  }),
  tenantTable('outcome', {
    columns: `
  mission_id uuid,
  event_id uuid,
  recommendation_id uuid,
  kinds text[] not null check (kinds <@ array['ON_EXECUTION', 'ON_PUBLIC_CONTROL', 'ANSWERS_RECEIVED', 'VIOLATIONS_REMEDIED', 'PROPOSALS_ON_CONTROL', 'IN_DEVELOPMENT_PROGRAMME', 'RECOMMENDED_BY_DATE', 'PERMANENT_MONITORING', 'CITIZENS_INVOLVED'] and cardinality(kinds) > 0),
  text jsonb,
  programme text,
  by_body_id uuid references organisation (id),
  recorded_on date not null,
  recorded_by uuid references account (id),
  published boolean not null default false,
  check (num_nonnulls(mission_id, event_id, recommendation_id) = 1),
  ${parent('mission_id', 'mission')},
  ${parent('event_id', 'civic_event')},
  ${parent('recommendation_id', 'recommendation')}`,
    tenant: 'select, insert',
    access: {
      public: {
        rows: is.published,
        select: 'mission_id, event_id, recommendation_id, kinds, text, programme, by_body_id, recorded_on, published',
      },
    },
    after: `
create index outcome_mission on outcome (tenant_id, mission_id);
create index outcome_event on outcome (tenant_id, event_id);
create index outcome_recommendation on outcome (tenant_id, recommendation_id);`,
  }),
  tenantTable('monitoring_cell', {
    columns: `
  version int not null default 1,
  year int not null,
  month int not null check (month between 1 and 12),
  mission_id uuid,
  event_id uuid,
  cell text not null ${oneOf('cell', ['TOPIC', 'PARTICIPANTS', 'RECOMMENDATIONS', 'CHANNELS', 'RESULTS'])},
  language text not null ${oneOf('language', ['kk', 'ru'])},
  text text not null,
  edited_by uuid references account (id),
  edited_at timestamptz not null,
  check (num_nonnulls(mission_id, event_id) = 1),
  ${parent('mission_id', 'mission')},
  ${parent('event_id', 'civic_event')}`,
    after: `create unique index monitoring_cell_once on monitoring_cell (tenant_id, year, month, coalesce(mission_id, event_id), cell, language);`,
  }),
].join('\n');
