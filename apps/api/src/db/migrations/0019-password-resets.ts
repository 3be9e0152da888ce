/**
 * A new password by mail. A request leaves the same row whether somebody has the address or nobody (then without an
 * account), so that both take the same work; the row keeps the digest of the link's token, never the token.
 */
export const passwordResets = `
create table password_reset (
  id uuid primary key,
  token_digest bytea not null unique,
  account_id uuid references account (id),
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  mailed_at timestamptz,
  used_at timestamptz
);
create index password_reset_account on password_reset (account_id) where used_at is null;
create index password_reset_age on password_reset (requested_at);
alter table password_reset enable row level security;
alter table password_reset force row level security;
create policy password_reset_door on password_reset for all to kenes_door using (true) with check (true);
grant select, insert, update (mailed_at, used_at), delete on password_reset to kenes_door;
`;
