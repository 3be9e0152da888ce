/**
 * Calendars that other programs subscribe to. A person's own address is one for each place they work in: the row keeps the
 * digest of its token, never the token, and only the door reads it. When a sitting last changed is kept by the table
 * itself: a subscriber's program decides by it whether it has seen the sitting as it is now.
 */
export const calendarFeeds = `
create table calendar_feed (
  id uuid primary key,
  version int not null default 1,
  token_digest bytea not null unique,
  account_id uuid not null references account (id),
  council_id uuid references tenant (id),
  body_id uuid references organisation (id),
  issued_at timestamptz not null,
  revoked_at timestamptz,
  check (num_nonnulls(council_id, body_id) = 1)
);
create unique index calendar_feed_once on calendar_feed (account_id, coalesce(council_id, body_id)) where revoked_at is null;
create index calendar_feed_council on calendar_feed (council_id);
create index calendar_feed_body on calendar_feed (body_id);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy calendar_feed_door on calendar_feed for all to kenes_door using (true) with check (true);
grant select, insert, update (version, revoked_at) on calendar_feed to kenes_door;

alter table meeting add column changed_at timestamptz not null default now();
grant select (changed_at) on meeting to kenes_public;
create function meeting_changed() returns trigger language plpgsql as $$
begin
  new.changed_at := clock_timestamp();
  return new;
end $$;
create trigger meeting_changed before update on meeting for each row execute function meeting_changed();
`;
