import type { Act } from '../../kernel/command.ts';
import { decodeId, newId } from '../../kernel/id.ts';
import { factOn, InputReading, type LocalizedTextGiven } from '../../kernel/input.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import type { AgreedStepValue } from './event.entity.ts';

/** Someone who took part, as given. */
export interface ParticipantGiven {
  readonly name?: string | null;
  readonly organisationName?: string | null;
  readonly bodyId?: string | null;
  readonly role: string;
  readonly roleText?: string | null;
  readonly namePublic?: boolean;
}

/** What an event is, as given. */
export interface EventGiven {
  readonly kind: string;
  readonly heldOn: string;
  readonly title: LocalizedTextGiven;
  readonly summary?: LocalizedTextGiven | null;
  readonly place?: string | null;
  readonly missionId?: string | null;
  readonly agreedSteps?: readonly { text: string; on?: string | null; vague?: string | null }[];
  readonly participants?: readonly ParticipantGiven[];
}

/** The columns of an event, checked. */
export interface EventFields {
  readonly kind: string;
  readonly heldOn: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly place: string | null;
  readonly missionId: string | null;
  readonly agreedSteps: readonly AgreedStepValue[];
}

interface ParticipantFields {
  readonly name: string | null;
  readonly organisationName: string | null;
  readonly bodyId: string | null;
  readonly role: string;
  readonly roleText: string | null;
  readonly namePublic: boolean;
}

/** Checks what was given. Refuses an event after today, a step without words, a participant of whom nothing is known. */
export async function readEvent(
  act: Act,
  given: EventGiven,
): Promise<{ fields: EventFields; participants: readonly ParticipantFields[] }> {
  const reading = new InputReading();
  const title = reading.requiredLocalized('title', given.title, 500);
  const summary = reading.localized('summary', given.summary);
  const place = reading.optional('place', given.place, 300);
  const steps = given.agreedSteps ?? [];
  if (steps.length > 50) reading.fault('agreedSteps', 'TOO_MANY', { max: 50 });
  const agreedSteps = steps.slice(0, 50).map((step, index) => ({
    text: reading.required(`agreedSteps.${index}.text`, step.text),
    on: step.on ?? null,
    vague: reading.optional(`agreedSteps.${index}.vague`, step.vague, 200),
  }));
  const people = given.participants ?? [];
  if (people.length > 100) reading.fault('participants', 'TOO_MANY', { max: 100 });
  const participants = people.slice(0, 100).map((person, index) => {
    const path = `participants.${index}`;
    const fields = {
      name: reading.optional(`${path}.name`, person.name, 200),
      organisationName: reading.optional(`${path}.organisationName`, person.organisationName, 300),
      bodyId: reading.registerId(`${path}.bodyId`, person.bodyId),
      role: person.role,
      roleText: reading.optional(`${path}.roleText`, person.roleText, 200),
      namePublic: person.namePublic ?? true,
    };
    if (!fields.name && !fields.organisationName && !fields.bodyId)
      reading.fault(`${path}.name`, 'PARTICIPANT_UNKNOWN');
    return fields;
  });
  reading.done();
  const heldOn = String(factOn(act, given.heldOn));
  const missionId = given.missionId ? await missionOf(act, given.missionId) : null;
  return { fields: { kind: given.kind, heldOn, title, summary, place, missionId, agreedSteps }, participants };
}

/** The people of an event as they stand, in their order. */
export async function participantsNow(act: Act, event: { readonly id: string }): Promise<readonly ParticipantFields[]> {
  return act.transaction.rows<ParticipantFields>(
    sql`select name, organisation_name as "organisationName", body_id as "bodyId", role, role_text as "roleText", name_public as "namePublic"
      from participant where tenant_id = ${act.tenantId}::uuid and event_id = ${event.id}::uuid order by ordinal`,
  );
}

/** Writes the people of an event anew, in their order. */
export async function putParticipants(
  act: Act,
  event: { readonly id: string; readonly published: boolean },
  participants: readonly ParticipantFields[],
): Promise<void> {
  await act.transaction.execute(
    sql`delete from participant where tenant_id = ${act.tenantId}::uuid and event_id = ${event.id}::uuid`,
  );
  for (const [index, person] of participants.entries()) {
    await act.transaction.execute(sql`insert into participant
      (tenant_id, id, event_id, body_id, name, organisation_name, role, role_text, name_public, ordinal, published)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${event.id}::uuid, ${person.bodyId}::uuid, ${person.name}, ${person.organisationName},
        ${person.role}, ${person.roleText}, ${person.namePublic}::boolean, ${index + 1}::int, ${event.published}::boolean)`);
  }
}

async function missionOf(act: Act, id: string): Promise<string> {
  const ref = decodeId(id);
  const row =
    ref && ref.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string }>(
          sql`select id from mission where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
        )
      : null;
  if (!row) throw notThere('missionId');
  return row.id;
}
