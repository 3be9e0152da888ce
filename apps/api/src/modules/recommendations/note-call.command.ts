import { defineCommand } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { dayOfFact, requiredText } from './act-input.ts';
import { council } from './authorities.ts';
import { TrackEntity } from './track.entity.ts';
import type { NoteCallInput } from './track.inputs.ts';

/** Writes down a call or a meeting about a track: «звонил, обещали до пятницы» (§8.3). */
export const noteCall = defineCommand<NoteCallInput, { trackId: string }>({
  name: 'noteCall',
  authority: council,
  async run(act, input) {
    const track = await act.load(TrackEntity, input.id);
    const notedOn = dayOfFact(act, input.notedOn);
    const text = requiredText(input.text, 'text', 2_000);
    await act.transaction.execute(sql`insert into track_note (tenant_id, id, track_id, noted_on, kind, text, promised_on, recorded_by, recorded_at)
      values (${track.tenantId}::uuid, ${newId()}::uuid, ${track.id}::uuid, ${notedOn.toString()}::date, ${input.kind}, ${text},
        ${input.promisedOn ?? null}::date, ${act.accountId}::uuid, ${act.operation.clock.now().toISOString()}::timestamptz)`);
    act.journal({
      act: 'CallNoted',
      subjectType: 'Track',
      subjectId: track.id,
      occurredOn: notedOn,
      facts: { number: track.recommendationNumber, kind: input.kind, promisedOn: input.promisedOn ?? null },
    });
    return { trackId: encodeId(track.tenantId, track.id) };
  },
});
