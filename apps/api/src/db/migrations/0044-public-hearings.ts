import { is, oneOf, parent, tenantTable } from '../ddl.ts';

/** A stranger at the door of one council: reads no person's data, enters its own row, and takes the next number. */
const stranger = (rows: string, select: string) => ({ rows, select, insert: true });

/**
 * Public hearings: a control action of that form (its mission, with decision, objects, recommendations) held as a sitting.
 * Who registered and who proposed is personal and goes by schedule; the public reads a name only in the column where its
 * bearer agreed. Strangers enter through the door's role, which may insert and count, and reads nothing of what others gave.
 */
export const publicHearings = [
  tenantTable('public_hearing', {
    columns: `
  version int not null default 1,
  mission_id uuid not null,
  meeting_id uuid not null,
  question_id uuid not null,
  state text not null ${oneOf('state', [
    'INITIATED',
    'APPROVED',
    'ANNOUNCED',
    'REGISTRATION',
    'HELD',
    'DOCUMENTED',
    'SENT',
    'ON_CONTROL',
    'CLOSED',
    'CANCELLED',
  ])},
  topic jsonb not null,
  how_to_register jsonb,
  media text,
  registration_until timestamptz,
  places int check (places > 0),
  announced_on date,
  held_on date,
  resolution jsonb,
  resolution_on date,
  resolution_file_id uuid,
  cancelled_on date,
  cancelled_because text,
  registered int not null default 0 check (registered >= 0),
  proposed int not null default 0 check (proposed >= 0),
  published boolean not null default false,
  ${parent('mission_id', 'mission')},
  ${parent('meeting_id', 'meeting')},
  ${parent('question_id', 'agenda_item')},
  ${parent('resolution_file_id', 'stored_file')},
  check (state <> 'CANCELLED' or cancelled_on is not null)`,
    access: {
      public: { rows: is.published },
      door: {
        rows: `${is.tenant} and published`,
        select: 'state, registration_until, places, registered, proposed, published',
        update: 'registered, proposed',
      },
    },
    after: `
create unique index public_hearing_mission on public_hearing (tenant_id, mission_id);
create unique index public_hearing_meeting on public_hearing (tenant_id, meeting_id);
create index public_hearing_question on public_hearing (tenant_id, question_id);
create index public_hearing_resolution on public_hearing (tenant_id, resolution_file_id) where resolution_file_id is not null;`,
  }),
  tenantTable('hearing_participant', {
    columns: `
  version int not null default 1,
  hearing_id uuid not null,
  ordinal int not null check (ordinal > 0),
  name text,
  contact text,
  organisation_name text,
  wants_floor boolean not null default false,
  remote boolean not null default false,
  consent_version text,
  entered_by text not null ${oneOf('entered_by', ['PUBLIC', 'SECRETARIAT'])},
  registered_at timestamptz not null,
  came boolean,
  cancelled boolean not null default false,
  erased_on date,
  ${parent('hearing_id', 'public_hearing')},
  check ((erased_on is null) = (name is not null)),
  check (entered_by <> 'PUBLIC' or consent_version is not null),
  unique (tenant_id, hearing_id, ordinal)`,
    access: { door: stranger(is.tenant, 'hearing_id') },
  }),
  tenantTable('hearing_proposal', {
    columns: `
  version int not null default 1,
  hearing_id uuid not null,
  ordinal int not null check (ordinal > 0),
  author_name text,
  author_contact text,
  public_name text,
  text text not null,
  language text not null ${oneOf('language', ['kk', 'ru', 'en'])},
  made text not null ${oneOf('made', ['ONLINE', 'IN_WRITING', 'AT_HEARING'])},
  consent_version text,
  made_at timestamptz not null,
  disposition text ${oneOf('disposition', ['INCLUDED', 'PARTLY_INCLUDED', 'NOT_INCLUDED'])},
  disposition_because text,
  disposed_on date,
  hidden_because text,
  erased_on date,
  published boolean not null default false,
  ${parent('hearing_id', 'public_hearing')},
  check ((disposition is null) = (disposed_on is null)),
  check (made <> 'ONLINE' or consent_version is not null),
  unique (tenant_id, hearing_id, ordinal)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, hearing_id, ordinal, public_name, text, language, made, made_at, disposition, disposition_because, disposed_on, published',
      },
      door: stranger(`${is.tenant} and not published`, 'hearing_id'),
    },
  }),
].join('\n');
