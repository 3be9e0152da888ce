-- Who may do what in Kenes's PostgreSQL. Run by a superuser, in any database; safe to run again.
-- Login roles get their passwords from whoever provisions the server; capacity roles cannot log in:
-- the application enters exactly one of them per transaction by SET LOCAL ROLE (house idea 4).

do $roles$
declare
  login text;
  capacity text;
begin
  -- Login roles. kenes_owner migrates (a forced policy would make the owner's own update touch nothing, silently:
  -- hence BYPASSRLS); kenes_backup reads everything; kenes_app serves requests and inherits nothing;
  -- kenes_worker owns the queue's schema.
  foreach login in array array['kenes_owner', 'kenes_app', 'kenes_worker', 'kenes_backup'] loop
    if not exists (select from pg_roles where rolname = login) then
      execute format('create role %I login', login);
    end if;
  end loop;
  alter role kenes_owner nosuperuser createdb nocreaterole bypassrls;
  alter role kenes_backup nosuperuser nocreatedb nocreaterole bypassrls;
  grant pg_read_all_data to kenes_backup;
  alter role kenes_app nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
  alter role kenes_worker nosuperuser nocreatedb nocreaterole nobypassrls noinherit;

  -- One role per capacity. kenes_door is the doorkeeper: it opens sessions and reads who holds which role, nothing else.
  foreach capacity in array array['kenes_tenant', 'kenes_mandate', 'kenes_body', 'kenes_link', 'kenes_public', 'kenes_platform', 'kenes_door'] loop
    if not exists (select from pg_roles where rolname = capacity) then
      execute format('create role %I nologin', capacity);
    end if;
    execute format('alter role %I nosuperuser nocreatedb nocreaterole nobypassrls', capacity);
    execute format('grant %I to kenes_app with inherit false, set true', capacity);
  end loop;

  -- The application waits for nothing long: a stuck statement is an error, not a queue.
  alter role kenes_app set statement_timeout = '5s';
  alter role kenes_app set lock_timeout = '2s';
  alter role kenes_app set idle_in_transaction_session_timeout = '10s';
end
$roles$;
