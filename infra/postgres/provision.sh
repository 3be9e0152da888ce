#!/bin/sh
# After roles.sql: gives the login roles their passwords and makes the database. Runs once, in the first start of the
# PostgreSQL image; elsewhere by hand, as a superuser, with the same variables. Safe to run again.
set -eu
: "${KENES_OWNER_PASSWORD:?}" "${KENES_APP_PASSWORD:?}" "${KENES_WORKER_PASSWORD:?}" "${KENES_BACKUP_PASSWORD:?}"

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner KENES_OWNER_PASSWORD
\getenv app KENES_APP_PASSWORD
\getenv worker KENES_WORKER_PASSWORD
\getenv backup KENES_BACKUP_PASSWORD
alter role kenes_owner password :'owner';
alter role kenes_app password :'app';
alter role kenes_worker password :'worker';
alter role kenes_backup password :'backup';
select 'create database kenes owner kenes_owner template template0 encoding ''UTF8''
          locale_provider builtin builtin_locale ''C.UTF-8'' lc_collate ''C'' lc_ctype ''C'''
 where not exists (select from pg_database where datname = 'kenes') \gexec
revoke all on database kenes from public;
grant connect on database kenes to kenes_app, kenes_worker, kenes_backup;
grant create on database kenes to kenes_worker;
SQL
