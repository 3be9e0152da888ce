import { is, oneOf, parent, tenantTable } from '../ddl.ts';

const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED'];
const COUNTS = `
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  abstained int check (abstained >= 0),
  not_voting int check (not_voting >= 0),
  recused int check (recused >= 0),`;
const COUNTED = 'votes_for, votes_against, abstained, not_voting, recused';

const VOTE = `version, meeting_id, item_id, kind, question, form, state, post, places, opened_at, closed_at, electors, present, quorum, ${COUNTED}, base, needed, outcome, tie, casting, recorded, recount_of_id, published`;
const OPTION = 'version, meeting_id, vote_id, ordinal, person_id, name, votes_for, majority, place, outcome, published';
const BALLOT = 'version, meeting_id, vote_id, option_id, member_id, choice, advisory, entered_by, published';
const DECISION =
  'version, meeting_id, item_id, vote_id, number, ordinal, decided_on, text, effect, responsible, due_on, state, executed_on, execution_note, mission_id, published';
const SPEECH =
  'version, meeting_id, item_id, member_id, guest_id, speaker_name, kind, state, ordinal, began_at, ended_at, allotted_seconds, extended_seconds, published';

/**
 * What a sitting decides: votes with the quorum of their moment and the electorate frozen at closing, ballots by name,
 * the floor, and decisions with what they do. Ballots of a vote that is not open never change, whoever asks.
 */
export const meetingVotes = [
  tenantTable('meeting_vote', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  item_id uuid not null,
  kind text not null ${oneOf('kind', ['DECISION', 'PROCEDURAL', 'ELECTION', 'ASSESSMENT'])},
  question jsonb not null,
  form text not null ${oneOf('form', ['ROLL_CALL', 'COUNT_ONLY'])},
  state text not null ${oneOf('state', ['OPEN', 'CASTING', 'COUNTED', 'CANCELLED'])},
  post text ${oneOf('post', ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'PRESIDIUM', 'COMMISSION_HEAD', 'COMMISSION_MEMBER', 'OTHER'])},
  places int check (places > 0),
  commission_id uuid,
  opened_at timestamptz not null,
  closed_at timestamptz,
  electors int not null check (electors >= 0),
  present int check (present >= 0),
  quorum int check (quorum >= 0),
  electorate jsonb,
  ${COUNTS.trim()}
  base int check (base >= 0),
  needed int check (needed >= 0),
  outcome text ${oneOf('outcome', ['ADOPTED', 'NOT_ADOPTED'])},
  tie boolean,
  casting text ${oneOf('casting', ['ADOPTED', 'NOT_ADOPTED'])},
  casting_member_id uuid,
  recorded boolean not null default false,
  recount_of_id uuid,
  cancelled_because text,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('item_id', 'agenda_item')},
  ${parent('commission_id', 'commission')},
  ${parent('casting_member_id', 'meeting_member')},
  ${parent('recount_of_id', 'meeting_vote')},
  check ((kind = 'ELECTION') = (post is not null and places is not null)),
  check (state in ('OPEN', 'CANCELLED') or num_nonnulls(closed_at, present, quorum, ${COUNTED}, base, needed, tie) = 11 or kind = 'ELECTION'),
  check (state <> 'COUNTED' or outcome is not null)`,
    access: {
      public: { rows: is.published, select: VOTE },
      link: { rows: is.meeting, select: VOTE },
    },
    after: `
create unique index meeting_vote_one_open on meeting_vote (tenant_id, meeting_id) where state in ('OPEN', 'CASTING');
create index meeting_vote_meeting on meeting_vote (tenant_id, meeting_id);
create index meeting_vote_item on meeting_vote (tenant_id, item_id);
create index meeting_vote_commission on meeting_vote (tenant_id, commission_id) where commission_id is not null;
create index meeting_vote_casting on meeting_vote (tenant_id, casting_member_id) where casting_member_id is not null;
create index meeting_vote_recount on meeting_vote (tenant_id, recount_of_id) where recount_of_id is not null;
alter table council_office add constraint council_office_by_vote foreign key (tenant_id, vote_id) references meeting_vote (tenant_id, id) not valid;`,
  }),
  tenantTable('meeting_option', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  vote_id uuid not null,
  ordinal int not null check (ordinal > 0),
  person_id uuid,
  name text not null,
  votes_for int check (votes_for >= 0),
  majority boolean,
  place int check (place > 0),
  outcome text ${oneOf('outcome', ['ELECTED', 'TIED', 'NOT_ELECTED'])},
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('vote_id', 'meeting_vote')},
  ${parent('person_id', 'council_person')},
  check (num_nonnulls(votes_for, majority, place, outcome) in (0, 4)),
  unique (tenant_id, vote_id, ordinal)`,
    access: {
      public: { rows: is.published, select: OPTION },
      link: { rows: is.meeting, select: OPTION },
    },
    after: `
create unique index meeting_option_once on meeting_option (tenant_id, vote_id, person_id) where person_id is not null;
create index meeting_option_meeting on meeting_option (tenant_id, meeting_id);
create index meeting_option_person on meeting_option (tenant_id, person_id) where person_id is not null;`,
  }),
  tenantTable('meeting_ballot', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  vote_id uuid not null,
  option_id uuid,
  member_id uuid not null,
  choice text not null ${oneOf('choice', CHOICES)},
  ground text,
  advisory boolean not null default false,
  entered_by text not null ${oneOf('entered_by', ['MEMBER', 'SECRETARIAT'])},
  cast_at timestamptz not null,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('vote_id', 'meeting_vote')},
  ${parent('option_id', 'meeting_option')},
  ${parent('member_id', 'meeting_member')},
  unique nulls not distinct (tenant_id, vote_id, member_id, option_id)`,
    access: {
      public: { rows: is.published, select: BALLOT },
      link: { rows: is.meeting, select: BALLOT },
    },
    after: `
create index meeting_ballot_meeting on meeting_ballot (tenant_id, meeting_id);
create index meeting_ballot_member on meeting_ballot (tenant_id, member_id);
create index meeting_ballot_option on meeting_ballot (tenant_id, option_id) where option_id is not null;
create function meeting_ballot_while_open() returns trigger language plpgsql as $$
begin
  if new.published is distinct from old.published and new.choice = old.choice and new.member_id = old.member_id then
    return new;
  end if;
  if exists (select from meeting_vote v where v.tenant_id = new.tenant_id and v.id = new.vote_id and v.state <> 'OPEN') then
    raise exception 'ballots of a closed vote do not change' using errcode = 'KB001';
  end if;
  return new;
end $$;
create trigger meeting_ballot_while_open before insert or update on meeting_ballot for each row execute function meeting_ballot_while_open();`,
  }),
  tenantTable('decision', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  item_id uuid not null,
  vote_id uuid,
  ordinal int not null check (ordinal > 0),
  number text,
  decided_on date not null,
  text jsonb not null,
  effect text not null ${oneOf('effect', [
    'OPENS_CONTROL',
    'ADOPTS_RECOMMENDATIONS',
    'CREATES_COMMISSION',
    'APPROVES_REGULATION',
    'APPROVES_PLAN',
    'ELECTS',
    'ASSESSES_REPORT',
    'ADOPTS_OPINION',
    'INSTRUCTS',
    'NOTES',
  ])},
  responsible text,
  responsible_person_id uuid,
  due_on date,
  state text not null ${oneOf('state', ['NO_EXECUTION', 'IN_EXECUTION', 'EXECUTED', 'NOT_EXECUTED', 'TAKEN_OFF_CONTROL'])},
  executed_on date,
  execution_note text,
  mission_id uuid,
  commission_id uuid,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('item_id', 'agenda_item')},
  ${parent('vote_id', 'meeting_vote')},
  ${parent('responsible_person_id', 'council_person')},
  ${parent('mission_id', 'mission')},
  ${parent('commission_id', 'commission')},
  unique (tenant_id, meeting_id, ordinal)`,
    access: { public: { rows: is.published, select: DECISION } },
    after: `
create index decision_item on decision (tenant_id, item_id);
create index decision_vote on decision (tenant_id, vote_id) where vote_id is not null;
create index decision_due on decision (tenant_id, due_on, id) where state = 'IN_EXECUTION';
create index decision_responsible on decision (tenant_id, responsible_person_id) where responsible_person_id is not null;
create index decision_mission on decision (tenant_id, mission_id) where mission_id is not null;
create index decision_commission on decision (tenant_id, commission_id) where commission_id is not null;
alter table commission add constraint commission_by_decision foreign key (tenant_id, decision_id) references decision (tenant_id, id) not valid;`,
  }),
  tenantTable('speech', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  item_id uuid not null,
  member_id uuid,
  guest_id uuid,
  speaker_name text not null,
  kind text not null ${oneOf('kind', ['REPORT', 'SPEECH', 'QUESTION', 'ANSWER', 'POINT_OF_ORDER'])},
  state text not null ${oneOf('state', ['WAITING', 'SPEAKING', 'DONE', 'WITHDRAWN'])},
  ordinal int not null check (ordinal > 0),
  asked_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  allotted_seconds int check (allotted_seconds > 0),
  extended_seconds int not null default 0 check (extended_seconds >= 0),
  extended_because text,
  gist text,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('item_id', 'agenda_item')},
  ${parent('member_id', 'meeting_member')},
  ${parent('guest_id', 'meeting_guest')},
  check (ended_at is null or began_at <= ended_at)`,
    access: {
      public: { rows: is.published, select: SPEECH },
      link: { rows: is.meeting, select: SPEECH },
    },
    after: `
create unique index speech_one_at_a_time on speech (tenant_id, meeting_id) where state = 'SPEAKING';
create index speech_item on speech (tenant_id, item_id);
create index speech_meeting on speech (tenant_id, meeting_id);
create index speech_member on speech (tenant_id, member_id) where member_id is not null;
create index speech_guest on speech (tenant_id, guest_id) where guest_id is not null;`,
  }),
].join('\n');
