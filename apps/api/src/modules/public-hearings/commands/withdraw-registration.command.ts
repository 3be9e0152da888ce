import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { notThere, refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { countWithdrawn } from '../on-hearing.ts';
import type { WithdrawRegistrationInput } from '../public-hearing.inputs.ts';
import { anybody } from '../public-hearing.policy.ts';
import { participantOf } from '../registration-link.ts';

/** Who registered takes it back by the link of the receipt, any time before somebody marked that they came; the place is free again. */
export const withdrawRegistration = defineCommand<
  WithdrawRegistrationInput & CommandInput,
  { hearingId: string; number: number }
>({
  name: 'withdrawRegistration',
  authority: anybody,
  async run(act, input) {
    const hearing = decodeId(input.hearingId);
    const participant = participantOf(act.operation.services, input.token);
    const ref = participant === null ? null : decodeId(participant);
    if (hearing?.tenantId !== act.tenantId || ref?.tenantId !== act.tenantId) throw notThere('token');
    const row = await act.transaction.one<{ ordinal: number; cancelled: boolean; came: boolean | null }>(
      sql`select ordinal, cancelled, came from hearing_participant
        where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid and hearing_id = ${hearing.id}::uuid for update`,
    );
    if (!row) throw notThere('token');
    if (row.cancelled) throw refuse(refused('HEARING_REGISTRATION_WITHDRAWN', { number: row.ordinal }));
    if (row.came !== null) throw refuse(refused('HEARING_REGISTRATION_MARKED'));
    await act.transaction.execute(
      sql`update hearing_participant set cancelled = true, version = version + 1 where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid`,
    );
    await countWithdrawn(act, hearing.id, 1);
    act.journal({
      act: 'HearingRegistrationWithdrawn',
      subjectType: 'PublicHearing',
      subjectId: hearing.id,
      occurredOn: act.today,
      facts: { number: row.ordinal },
    });
    return { hearingId: input.hearingId, number: row.ordinal };
  },
});
