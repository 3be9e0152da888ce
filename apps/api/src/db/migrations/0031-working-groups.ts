import { oneOf, parent, tenantTable } from '../ddl.ts';

const AUTHORITIES = ['HEAD_OF_BODY', 'HEAD_OF_EXECUTIVE', 'CHAIRMAN_OF_MASLIKHAT'];
const ROLES = "array['SECRETARIAT', 'CHAIR', 'MEMBER', 'LEAD', 'MONITOR', 'WORKING_GROUP', 'OBSERVER']";

/**
 * The working group that forms a composition: the act that sets its size, its members, who heads it on which days, its
 * decision of the council's size and its protocol. A member is a person as the council knows them (council_person). The
 * public reads none of it: what the group decided is read from results and from the convocation.
 */
export const workingGroups = [
  tenantTable('working_group', {
    columns: `
  version int not null default 1,
  convocation_id uuid not null,
  state text not null ${oneOf('state', [
    'NUMBER_SET',
    'STATE_PART_NAMED',
    'OWN_COMPETITION',
    'COMPLETE',
    'WORKING',
    'DECIDED',
    'DISSOLVED',
  ])},
  recorded boolean not null default false,
  size int not null check (size > 0),
  size_by text ${oneOf('size_by', AUTHORITIES)},
  size_number text,
  size_on date,
  size_file_id uuid,
  named_by text ${oneOf('named_by', AUTHORITIES)},
  named_number text,
  named_on date,
  named_file_id uuid,
  selection_opens_on date,
  selection_number text,
  selection_on date,
  selection_file_id uuid,
  completed_on date,
  began_on date,
  council_size int check (council_size > 0),
  council_size_number text,
  council_size_on date,
  council_size_file_id uuid,
  council_size_present int check (council_size_present >= 0),
  youth_quota int check (youth_quota between 0 and 100),
  women_quota int check (women_quota between 0 and 100),
  disability_quota int check (disability_quota between 0 and 100),
  protocol_number text,
  protocol_on date,
  protocol_file_id uuid,
  dissolved_on date,
  dissolved_because text,
  ${parent('convocation_id', 'convocation')},
  ${parent('size_file_id', 'stored_file')},
  ${parent('named_file_id', 'stored_file')},
  ${parent('selection_file_id', 'stored_file')},
  ${parent('council_size_file_id', 'stored_file')},
  ${parent('protocol_file_id', 'stored_file')}`,
    after: `create unique index working_group_once on working_group (tenant_id, convocation_id) where state <> 'DISSOLVED';`,
  }),
  tenantTable('group_member', {
    columns: `
  version int not null default 1,
  group_id uuid not null,
  person_id uuid not null,
  part text not null ${oneOf('part', ['STATE', 'CIVIL'])},
  represents text,
  position text,
  by_competition boolean not null default false,
  account_id uuid references account (id),
  joined_on date not null,
  left_on date,
  left_because text,
  ${parent('group_id', 'working_group')},
  ${parent('person_id', 'council_person')},
  check (left_on is null or joined_on <= left_on)`,
    after: `
create unique index group_member_once on group_member (tenant_id, group_id, person_id) where left_on is null;
create unique index group_member_account on group_member (tenant_id, group_id, account_id) where left_on is null;
create index group_member_person on group_member (tenant_id, person_id);
create index group_member_of on group_member (tenant_id, group_id);
create index group_member_account_id on group_member (account_id);`,
  }),
  tenantTable('group_headship', {
    columns: `
  version int not null default 1,
  group_id uuid not null,
  member_id uuid not null,
  acting boolean not null default false,
  starts_on date not null,
  until date,
  ${parent('group_id', 'working_group')},
  ${parent('member_id', 'group_member')},
  check (until is null or starts_on <= until),
  exclude using gist (tenant_id with =, group_id with =, (acting::int) with =, daterange(starts_on, until, '[]') with &&)`,
    after: `create index group_headship_member on group_headship (tenant_id, member_id);`,
  }),
  `
-- Every row satisfies the narrower check that is dropped, so there is nothing to validate.
alter table tenant_role drop constraint tenant_role_roles_check;
alter table tenant_role add constraint tenant_role_roles_known check (roles <@ ${ROLES} and cardinality(roles) > 0) not valid;
alter table invitation drop constraint invitation_roles_check;
alter table invitation add constraint invitation_roles_known check (roles <@ ${ROLES}) not valid;
`,
].join('\n');
