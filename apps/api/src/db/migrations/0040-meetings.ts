import { is, oneOf, parent, tenantTable } from '../ddl.ts';

const OFFICES = ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'PRESIDIUM'];
const ELECTED = ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'PRESIDIUM', 'COMMISSION_HEAD', 'COMMISSION_MEMBER', 'OTHER'];
const ITEM_KINDS = [
  'DRAFT_ACT',
  'REPORT_HEARING',
  'CONTROL_DECISION',
  'RECOMMENDATIONS',
  'ELECTION',
  'COMMISSIONS',
  'REGULATION',
  'WORK_PLAN',
  'APPEAL',
  'LAW_ENFORCEMENT_INFORMATION',
  'EXECUTION_OF_DECISIONS',
  'ORGANISATIONAL',
  'OTHER',
];

/** What the projector's token of one meeting reads: `published` rows and others alike, of that meeting alone. */
const screen = (select: string) => ({ link: { rows: is.meeting, select } });

const MEETING =
  'version, kind, form, number, title, state, convocation_id, commission_id, planned_on, starts_at, ends_at, place, joint_with, stream_url, announced_on, opened_at, closed_at, recorded, seats, filled, overrides, rescheduled_to_id, cancelled_on, cancelled_because, published';
const ITEM =
  'version, meeting_id, ordinal, kind, title, powers, elects, state, closed, rapporteurs, report_minutes, speech_minutes, began_at, ended_at, carried_from_id, published';

/**
 * Sittings of the council and its commissions, and public hearings: one engine, a policy for each kind (domain §7 note 3).
 * Who is there is kept as intervals of time, so that the quorum of any second can be told; two intervals of one member
 * never overlap, which the database itself refuses. Whose the offices are, on which days, also for those who act in
 * another's place. Instants are kept in UTC and read in Asia/Almaty.
 */
export const meetings = [
  `
-- The account with which a member of the council follows sittings and votes.
alter table council_person add column account_id uuid;
alter table council_person add constraint council_person_of_account foreign key (account_id) references account (id) not valid;
-- squawk-ignore require-concurrent-index-creation
create unique index council_person_account on council_person (tenant_id, account_id) where account_id is not null;
-- squawk-ignore require-concurrent-index-creation
create index council_person_account_id on council_person (account_id);
`,
  tenantTable('council_office', {
    columns: `
  version int not null default 1,
  convocation_id uuid not null,
  post text not null ${oneOf('post', OFFICES)},
  person_id uuid,
  staff_name text,
  staff_account_id uuid references account (id),
  acting boolean not null default false,
  starts_on date not null,
  until date,
  ground text,
  vote_id uuid,
  published boolean not null default false,
  ${parent('convocation_id', 'convocation')},
  ${parent('person_id', 'council_person')},
  check (until is null or starts_on <= until),
  check (num_nonnulls(person_id, staff_name) = 1),
  exclude using gist (tenant_id with =, convocation_id with =, post with =, (acting::int) with =, daterange(starts_on, until, '[]') with &&)
    where (post in ('CHAIR', 'SECRETARY'))`,
    access: {
      public: {
        rows: is.published,
        select: 'version, convocation_id, post, person_id, staff_name, acting, starts_on, until, published',
      },
    },
    after: `
create index council_office_person on council_office (tenant_id, person_id) where person_id is not null;
create index council_office_convocation on council_office (tenant_id, convocation_id);
create index council_office_staff on council_office (staff_account_id);
create index council_office_vote on council_office (tenant_id, vote_id) where vote_id is not null;`,
  }),
  tenantTable('commission', {
    columns: `
  version int not null default 1,
  convocation_id uuid not null,
  name jsonb not null,
  directions jsonb,
  state text not null ${oneOf('state', ['PROPOSED', 'ACTIVE', 'CLOSED'])},
  formed_on date,
  decision_id uuid,
  paper_number text,
  paper_on date,
  paper_file_id uuid,
  closed_on date,
  closed_because text,
  published boolean not null default false,
  ${parent('convocation_id', 'convocation')},
  ${parent('paper_file_id', 'stored_file')}`,
    access: {
      public: {
        rows: is.published,
        select: 'version, convocation_id, name, directions, state, formed_on, closed_on, published',
      },
    },
    after: `
create index commission_convocation on commission (tenant_id, convocation_id);
create index commission_paper on commission (tenant_id, paper_file_id) where paper_file_id is not null;
create index commission_decision on commission (tenant_id, decision_id) where decision_id is not null;`,
  }),
  tenantTable('commission_member', {
    columns: `
  version int not null default 1,
  commission_id uuid not null,
  person_id uuid,
  expert_name text,
  expert_position text,
  office text not null default 'MEMBER' ${oneOf('office', ['HEAD', 'DEPUTY_HEAD', 'SECRETARY', 'MEMBER'])},
  joined_on date not null,
  left_on date,
  left_because text,
  published boolean not null default false,
  ${parent('commission_id', 'commission')},
  ${parent('person_id', 'council_person')},
  check (left_on is null or joined_on <= left_on),
  check (num_nonnulls(person_id, expert_name) = 1),
  check (expert_name is null or office <> 'HEAD')`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, commission_id, person_id, expert_name, expert_position, office, joined_on, left_on, published',
      },
    },
    after: `
create unique index commission_member_once on commission_member (tenant_id, commission_id, person_id) where left_on is null;
create unique index commission_head_once on commission_member (tenant_id, commission_id) where left_on is null and office = 'HEAD';
create index commission_member_person on commission_member (tenant_id, person_id) where person_id is not null;
create index commission_member_of on commission_member (tenant_id, commission_id);`,
  }),
  tenantTable('meeting', {
    columns: `
  version int not null default 1,
  kind text not null ${oneOf('kind', ['COUNCIL_SESSION', 'COMMISSION_SESSION', 'PUBLIC_HEARING'])},
  form text not null ${oneOf('form', ['ORDINARY', 'EXTRAORDINARY', 'FIRST', 'JOINT', 'FIELD', 'ABSENTEE'])},
  state text not null ${oneOf('state', [
    'PLANNED',
    'ANNOUNCED',
    'REGISTERING',
    'IN_SESSION',
    'BREAK',
    'HELD',
    'PROTOCOLLED',
    'NO_QUORUM',
    'RESCHEDULED',
    'CANCELLED',
  ])},
  convocation_id uuid not null,
  commission_id uuid,
  number text,
  title jsonb,
  planned_on date not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  place jsonb,
  remote_url text,
  stream_url text,
  initiative text ${oneOf('initiative', ['PLAN', 'CHAIR', 'MEMBERS', 'FORMING_BODY', 'OTHER'])},
  initiated_by text,
  initiated_count int check (initiated_count > 0),
  joint_with text[] not null default '{}',
  noticed_on date,
  announced_on date,
  opened_at timestamptz,
  closed_at timestamptz,
  opened_by_name text,
  opened_by_group_head boolean,
  chair_member_id uuid,
  chair_name text,
  secretary_name text,
  secretary_account_id uuid references account (id),
  seats int check (seats > 0),
  filled int check (filled >= 0),
  overrides jsonb not null default '[]',
  recorded boolean not null default false,
  paper_file_id uuid,
  rescheduled_to_id uuid,
  cancelled_on date,
  cancelled_because text,
  published boolean not null default false,
  ${parent('convocation_id', 'convocation')},
  ${parent('commission_id', 'commission')},
  ${parent('paper_file_id', 'stored_file')},
  ${parent('rescheduled_to_id', 'meeting')},
  check ((kind = 'COMMISSION_SESSION') = (commission_id is not null)),
  check (ends_at is null or starts_at < ends_at),
  check (closed_at is null or opened_at <= closed_at)`,
    access: {
      public: { rows: is.published, select: MEETING },
      link: { rows: is.ofMeeting, select: `${MEETING}, chair_member_id, chair_name, secretary_name` },
    },
    after: `
create unique index meeting_number on meeting (tenant_id, convocation_id, kind, coalesce(commission_id, convocation_id), number) where number is not null;
create index meeting_by_day on meeting (tenant_id, planned_on desc, id);
create index meeting_convocation on meeting (tenant_id, convocation_id);
create index meeting_commission on meeting (tenant_id, commission_id) where commission_id is not null;
create index meeting_paper on meeting (tenant_id, paper_file_id) where paper_file_id is not null;
create index meeting_rescheduled on meeting (tenant_id, rescheduled_to_id) where rescheduled_to_id is not null;
create index meeting_secretary on meeting (secretary_account_id);
create index meeting_chair on meeting (tenant_id, chair_member_id) where chair_member_id is not null;`,
  }),
  tenantTable('meeting_member', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  person_id uuid,
  membership_id uuid,
  name text not null,
  ordinal int not null check (ordinal > 0),
  voice text not null ${oneOf('voice', ['DECISIVE', 'ADVISORY'])},
  absence text ${oneOf('absence', ['VALID', 'UNEXCUSED'])},
  absence_because text,
  removed boolean not null default false,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('person_id', 'council_person')},
  ${parent('membership_id', 'membership')},
  unique (tenant_id, meeting_id, ordinal)`,
    access: {
      public: {
        rows: is.published,
        select: 'version, meeting_id, person_id, name, ordinal, voice, absence, removed, published',
      },
      ...screen('version, meeting_id, person_id, name, ordinal, voice, absence, removed, published'),
    },
    after: `
create unique index meeting_member_once on meeting_member (tenant_id, meeting_id, person_id) where person_id is not null;
create index meeting_member_person on meeting_member (tenant_id, person_id) where person_id is not null;
create index meeting_member_membership on meeting_member (tenant_id, membership_id) where membership_id is not null;
alter table meeting add constraint meeting_chair_member foreign key (tenant_id, chair_member_id) references meeting_member (tenant_id, id) not valid;`,
  }),
  tenantTable('attendance', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  member_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  mode text not null ${oneOf('mode', ['IN_PERSON', 'REMOTE'])},
  entered_by text not null ${oneOf('entered_by', ['MEMBER', 'SECRETARIAT'])},
  withdrawn boolean not null default false,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('member_id', 'meeting_member')},
  check (until_at is null or from_at < until_at),
  exclude using gist (tenant_id with =, member_id with =, tstzrange(from_at, until_at) with &&) where (not withdrawn)`,
    access: {
      public: {
        rows: is.published,
        select: 'version, meeting_id, member_id, from_at, until_at, mode, withdrawn, published',
      },
      ...screen('version, meeting_id, member_id, from_at, until_at, mode, withdrawn, published'),
    },
    after: `
create index attendance_meeting on attendance (tenant_id, meeting_id);
create index attendance_member on attendance (tenant_id, member_id);`,
  }),
  tenantTable('meeting_guest', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  name text not null,
  position text,
  organisation_name text,
  part text not null ${oneOf('part', ['INVITEE', 'RAPPORTEUR', 'EXPERT', 'OBSERVER', 'PRESS', 'PUBLIC'])},
  came boolean,
  mode text ${oneOf('mode', ['IN_PERSON', 'REMOTE'])},
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')}`,
    access: {
      public: {
        rows: is.published,
        select: 'version, meeting_id, name, position, organisation_name, part, came, published',
      },
      ...screen('version, meeting_id, name, position, organisation_name, part, came, published'),
    },
    after: `create index meeting_guest_meeting on meeting_guest (tenant_id, meeting_id);`,
  }),
  tenantTable('agenda_item', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  ordinal int not null check (ordinal > 0),
  kind text not null ${oneOf('kind', ITEM_KINDS)},
  title jsonb not null,
  powers text[] not null default '{}',
  elects text ${oneOf('elects', ELECTED)},
  state text not null ${oneOf('state', ['PROPOSED', 'INCLUDED', 'DISCUSSED', 'DECIDED', 'POSTPONED', 'REMOVED'])},
  proposed_by_name text,
  proposed_because text,
  closed boolean not null default false,
  closed_ground text ${oneOf('closed_ground', ['STATE_SECRETS', 'PERSONAL_DATA', 'OTHER'])},
  closed_because text,
  rapporteurs jsonb not null default '[]',
  report_minutes int check (report_minutes between 1 and 240),
  speech_minutes int check (speech_minutes between 1 and 120),
  heard text,
  discussed text,
  began_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  carried_from_id uuid,
  mission_id uuid,
  heard_body_id uuid references organisation (id),
  commission_id uuid,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('carried_from_id', 'agenda_item')},
  ${parent('mission_id', 'mission')},
  ${parent('commission_id', 'commission')},
  check (closed = (closed_ground is not null)),
  unique (tenant_id, meeting_id, ordinal) deferrable initially deferred`,
    access: {
      public: { rows: is.published, select: `${ITEM}, mission_id, heard_body_id` },
      ...screen(ITEM),
    },
    after: `
create index agenda_item_carried on agenda_item (tenant_id, carried_from_id) where carried_from_id is not null;
create index agenda_item_mission on agenda_item (tenant_id, mission_id) where mission_id is not null;
create index agenda_item_commission on agenda_item (tenant_id, commission_id) where commission_id is not null;
create index agenda_item_body on agenda_item (heard_body_id) where heard_body_id is not null;`,
  }),
  tenantTable('agenda_material', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  item_id uuid not null,
  file_id uuid not null,
  title text not null,
  delivered_on date not null,
  withdrawn boolean not null default false,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('item_id', 'agenda_item')},
  ${parent('file_id', 'stored_file')}`,
    access: {
      public: {
        rows: is.published,
        select: 'version, meeting_id, item_id, file_id, title, delivered_on, withdrawn, published',
      },
    },
    after: `
create index agenda_material_item on agenda_material (tenant_id, item_id);
create index agenda_material_meeting on agenda_material (tenant_id, meeting_id);
create index agenda_material_file on agenda_material (tenant_id, file_id);`,
  }),
].join('\n');
