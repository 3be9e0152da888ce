import { is, parent, tenantTable } from '../ddl.ts';

/**
 * The live channel (decision 0014): how often a sitting changed, the tokens of the screens in its room, and the word to
 * the API processes that somebody's access may have ended. A word says where to look, never what is true: who hears it
 * asks the tables.
 */
export const liveChannel = [
  tenantTable('meeting_change', {
    columns: `
  version int not null default 1,
  ${parent('id', 'meeting')}`,
    access: { link: { rows: is.ofMeeting, select: 'version' } },
  }),
  tenantTable('screen_token', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  token_digest bytea not null,
  name text,
  issued_by uuid references account (id),
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  ${parent('meeting_id', 'meeting')},
  check (issued_at < expires_at)`,
    access: { door: { rows: 'true', select: 'meeting_id, token_digest, expires_at, revoked_at' } },
    after: `
create index screen_token_digest on screen_token (token_digest);
create index screen_token_meeting on screen_token (tenant_id, meeting_id);
create index screen_token_issued_by on screen_token (issued_by);`,
  }),
  `
create function tell_access() returns trigger language plpgsql as $$
begin
  perform pg_notify('kenes_access', '');
  return null;
end $$;
create trigger session_ended after update of ended_at on session for each row
  when (new.ended_at is distinct from old.ended_at) execute function tell_access();
create trigger account_state_told after update of state on account for each row
  when (new.state is distinct from old.state) execute function tell_access();
create trigger tenant_state_told after update of state on tenant for each row
  when (new.state is distinct from old.state) execute function tell_access();
create trigger tenant_role_told after insert or update on tenant_role for each row execute function tell_access();
create trigger screen_token_told after update of revoked_at on screen_token for each row execute function tell_access();
`,
].join('\n');
