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
  last_day date not null,
  revoked_at timestamptz,
  ${parent('meeting_id', 'meeting')}`,
    access: { door: { rows: 'true', select: 'meeting_id, token_digest, last_day, revoked_at' } },
    after: `
create index screen_token_digest on screen_token (token_digest);
create index screen_token_meeting on screen_token (tenant_id, meeting_id);
create index screen_token_issued_by on screen_token (issued_by);`,
  }),
  `
-- Whose access it is, as <kind>:<id>: the trigger names the kind and the column that holds the id.
create function tell_access() returns trigger language plpgsql as $$
begin
  perform pg_notify('kenes_access', tg_argv[0] || ':' || (to_jsonb(new) ->> tg_argv[1]));
  return null;
end $$;
create trigger session_access_told after update of ended_at on session for each row
  when (new.ended_at is distinct from old.ended_at) execute function tell_access('session', 'id');
create trigger account_access_told after update of state on account for each row
  when (new.state is distinct from old.state) execute function tell_access('account', 'id');
create trigger tenant_access_told after update of state on tenant for each row
  when (new.state is distinct from old.state) execute function tell_access('tenant', 'id');
create trigger tenant_role_access_told after update on tenant_role for each row execute function tell_access('account', 'account_id');
create trigger screen_token_access_told after update of revoked_at on screen_token for each row execute function tell_access('screen', 'id');
`,
].join('\n');
