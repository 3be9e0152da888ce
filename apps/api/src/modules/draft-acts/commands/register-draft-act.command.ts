import { mayCarry } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { bodyOfRegister } from '../../recommendations/act-input.ts';
import type { RegisterDraftActInput } from '../draft-act.inputs.ts';
import { keepsDraftActs } from '../draft-act.policy.ts';
import { DraftActEntity } from '../entities/draft-act.entity.ts';
import { addFiles, clockOfOpinion, draftActIdOf, readFiles, readIncoming, tell } from '../on-draft-act.ts';

/** Enters a draft act that came for the council's opinion: its number, its files, the clock of the opinion (PC-PWR-03). */
export const registerDraftAct = defineCommand<RegisterDraftActInput & CommandInput, { draftActId: string }>({
  name: 'registerDraftAct',
  authority: keepsDraftActs,
  async run(act, input) {
    act.obey(mayCarry({ stateSecret: input.stateSecret === true, act: 'UPLOAD' }));
    const reading = new InputReading();
    const title = reading.requiredLocalized('title', input.title, 1_000);
    const developer = reading.optional('developer', input.developer, 500);
    const paperNumber = reading.optional('paperNumber', input.paperNumber, 100);
    const letter = await readIncoming(act, reading, input.letterId);
    const files = await readFiles(act, reading, 'files', input.files);
    reading.done();
    const from = await bodyOfRegister(act, input.fromId, 'fromId');
    const receivedOn = factOn(act, input.receivedOn);
    const paperOn = input.paperOn ? factOn(act, input.paperOn).toString() : null;
    const { year } = receivedOn;
    // Numbers of a year come one after another: the tenant's own lock, kept until the act is committed.
    await act.transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`draft-acts:${act.tenantId}:${year}`}, 0))`,
    );
    const last = await act.transaction.one<{ last: number }>(
      sql`select coalesce(max(ordinal), 0)::int as last from draft_act where tenant_id = ${act.tenantId}::uuid and year = ${year}::int`,
    );
    const draft = await act.insert(DraftActEntity, {
      tenantId: act.tenantId,
      id: newId(),
      year,
      ordinal: (last?.last ?? 0) + 1,
      state: 'RECEIVED',
      kind: input.kind,
      title,
      fromBodyId: from.id,
      developer,
      receivedOn: receivedOn.toString(),
      paperNumber,
      paperOn,
      incomingLetterId: letter?.id ?? null,
      ...(await clockOfOpinion(act, receivedOn.toString())),
    });
    await addFiles(act, draft, files);
    tell(act, draft, 'DraftActRegistered', draft.receivedOn, {
      kind: draft.kind,
      files: files.length,
      dueOn: draft.dueOn,
    });
    return draftActIdOf(draft);
  },
});
