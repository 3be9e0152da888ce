import { is, oneOf, parent, tenantTable } from '../ddl.ts';

const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED'];
const TENANT = "nullif(current_setting('app.tenant', true), '')::uuid";
const ACCOUNT = "nullif(current_setting('app.account', true), '')::uuid";

/** The groups that the person who acts sits in. Asked once for a statement, whatever the number of its rows. */
const OWN_GROUPS = `select m.group_id from group_member m where m.tenant_id = ${TENANT} and m.account_id = ${ACCOUNT} and m.left_on is null`;
const OWN_COMPETITIONS = `select c.id from competition c join working_group g on g.tenant_id = c.tenant_id and g.convocation_id = c.convocation_id
  where c.tenant_id = ${TENANT} and g.state <> 'DISSOLVED' and g.id in (${OWN_GROUPS})`;
const IN_OWN_GROUP = "current_setting('app.candidates', true) = 'group'";

/** Whoever works with all candidates of the council, or with those of their own group. */
const seen = (own: string) => `(${is.worksWithCandidates} or (${IN_OWN_GROUP} and ${own}))`;

function narrowed(table: string, condition: string): string {
  return `alter policy ${table}_candidates on ${table} using (${condition}) with check (${condition});`;
}

function ofGroup(table: string, own: string): string {
  return `create policy ${table}_candidates on ${table} as restrictive for all to kenes_tenant using (${seen(own)}) with check (${seen(own)});`;
}

/**
 * Interviews, ballots and what came of them. A ballot is for the seats of one kind of one competition; its lines are the
 * candidates who stood when it was opened. A vote stands once; who is present and says nothing has not voted. The public
 * reads the lines of those chosen, once the results are published.
 */
export const ballots = [
  tenantTable('interview', {
    columns: `
  version int not null default 1,
  competition_id uuid not null,
  application_id uuid not null,
  held_on date not null,
  stream_url text,
  observers text,
  note text,
  record_file_id uuid,
  ${parent('competition_id', 'competition')},
  ${parent('application_id', 'application')},
  ${parent('record_file_id', 'stored_file')}`,
    after: `
create index interview_application on interview (tenant_id, application_id);
create index interview_competition on interview (tenant_id, competition_id);
create index interview_record on interview (tenant_id, record_file_id) where record_file_id is not null;
${ofGroup('interview', `competition_id in (${OWN_COMPETITIONS})`)}`,
  }),
  tenantTable('ballot', {
    columns: `
  version int not null default 1,
  competition_id uuid not null,
  group_id uuid not null,
  kind text not null ${oneOf('kind', ['STATE', 'QUASI_STATE', 'NPO', 'CITIZEN'])},
  seats int not null check (seats > 0),
  form text not null ${oneOf('form', ['ROLL_CALL', 'COUNT_ONLY'])},
  state text not null ${oneOf('state', ['OPEN', 'CLOSED'])},
  openly boolean not null default true,
  recorded boolean not null default false,
  sitting_on date not null,
  group_size int not null check (group_size > 0),
  present int check (present >= 0),
  quorum int,
  to_repeat int check (to_repeat >= 0),
  closed_on date,
  protocol_number text,
  protocol_on date,
  protocol_file_id uuid,
  published boolean not null default false,
  ${parent('competition_id', 'competition')},
  ${parent('group_id', 'working_group')},
  ${parent('protocol_file_id', 'stored_file')},
  check (state = 'OPEN' or num_nonnulls(present, quorum, to_repeat, closed_on) = 4),
  unique (tenant_id, competition_id, kind)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, competition_id, kind, seats, form, state, openly, recorded, sitting_on, group_size, present, quorum, to_repeat, closed_on, protocol_number, protocol_on, published',
      },
    },
    after: `
create index ballot_group on ballot (tenant_id, group_id);
create index ballot_protocol on ballot (tenant_id, protocol_file_id) where protocol_file_id is not null;
${ofGroup('ballot', `group_id in (${OWN_GROUPS})`)}`,
  }),
  tenantTable('ballot_presence', {
    columns: `
  ballot_id uuid not null,
  member_id uuid not null,
  present boolean not null,
  ${parent('ballot_id', 'ballot')},
  ${parent('member_id', 'group_member')},
  unique (tenant_id, ballot_id, member_id)`,
    after: `
create index ballot_presence_member on ballot_presence (tenant_id, member_id);
${ofGroup('ballot_presence', `ballot_id in (select b.id from ballot b where b.tenant_id = ${TENANT})`)}`,
  }),
  tenantTable('ballot_vote', {
    columns: `
  version int not null default 1,
  ballot_id uuid not null,
  application_id uuid not null,
  member_id uuid not null,
  choice text not null ${oneOf('choice', CHOICES)},
  ground text,
  entered_by text not null ${oneOf('entered_by', ['MEMBER', 'SECRETARIAT'])},
  ${parent('ballot_id', 'ballot')},
  ${parent('application_id', 'application')},
  ${parent('member_id', 'group_member')},
  unique (tenant_id, ballot_id, application_id, member_id)`,
    after: `
create index ballot_vote_member on ballot_vote (tenant_id, member_id);
create index ballot_vote_application on ballot_vote (tenant_id, application_id);
${ofGroup('ballot_vote', `ballot_id in (select b.id from ballot b where b.tenant_id = ${TENANT})`)}
create function ballot_vote_while_open() returns trigger language plpgsql as $$
begin
  if exists (select from ballot b where b.tenant_id = new.tenant_id and b.id = new.ballot_id and b.state <> 'OPEN') then
    raise exception 'votes of a closed ballot do not change' using errcode = 'KB001';
  end if;
  return new;
end $$;
create trigger ballot_vote_while_open before insert or update on ballot_vote for each row execute function ballot_vote_while_open();`,
  }),
  tenantTable('ballot_line', {
    columns: `
  version int not null default 1,
  ballot_id uuid not null,
  application_id uuid not null,
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  abstained int check (abstained >= 0),
  not_voting int check (not_voting >= 0),
  recused int check (recused >= 0),
  base int,
  majority boolean,
  place int,
  result text ${oneOf('result', ['ELECTED', 'RESERVE', 'TIED', 'NOT_ELECTED'])},
  reserve_order int check (reserve_order > 0),
  membership_id uuid,
  declined_on date,
  declined_because text,
  published boolean not null default false,
  ${parent('ballot_id', 'ballot')},
  ${parent('application_id', 'application')},
  ${parent('membership_id', 'membership')},
  check (num_nonnulls(votes_for, votes_against, abstained, not_voting, recused) in (0, 5)),
  unique (tenant_id, ballot_id, application_id)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, ballot_id, application_id, votes_for, votes_against, abstained, not_voting, recused, base, majority, place, result, reserve_order, published',
      },
    },
    after: `
create index ballot_line_application on ballot_line (tenant_id, application_id);
create index ballot_line_membership on ballot_line (tenant_id, membership_id) where membership_id is not null;
${ofGroup('ballot_line', `ballot_id in (select b.id from ballot b where b.tenant_id = ${TENANT})`)}`,
  }),
  `
-- A member of a working group sees the candidates of that group and no others; their papers and files follow.
${narrowed('application', seen(`competition_id in (${OWN_COMPETITIONS})`))}
${narrowed('application_document', seen(`application_id in (select a.id from application a where a.tenant_id = ${TENANT})`))}
${narrowed('stored_file', `(application_id is null or ${seen(`application_id in (select a.id from application a where a.tenant_id = ${TENANT})`)})`)}
${narrowed('mail', `(application_id is null or ${is.worksWithCandidates})`)}
`,
].join('\n');
