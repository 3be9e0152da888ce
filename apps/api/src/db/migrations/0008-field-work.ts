/**
 * Field work: when each object was told, when a finding was confirmed, when a mission was given up, for whom the
 * secretary entered a visit; which pictures were released for the public; and what a file was uploaded for.
 */
export const fieldWork = `
alter table mission add column cancelled_on date, add column powers text[] not null default '{PWR-09}';
grant select (cancelled_on, powers) on mission to kenes_public;
alter table mission_object add column notified_on date;
grant select (notified_on) on mission_object to kenes_public;
alter table visit add column on_behalf_of text;
alter table finding add column confirmed_on date;
grant select (confirmed_on) on finding to kenes_public;
alter table evidence add column on_behalf_of text, add column released boolean not null default false;
grant update (stage) on evidence to kenes_mandate;
alter table stored_file add column purpose text not null default 'DOCUMENT';
create index evidence_visit on evidence (tenant_id, visit_id);
create index evidence_file on evidence (tenant_id, file_id);
`;
