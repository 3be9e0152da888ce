import { createHmac } from 'node:crypto';
import type { LegalDate } from '@kenes/calendar';
import { parameter } from '@kenes/rules';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Act } from '../../kernel/command.ts';
import { type Command, type CommandInput } from '../../kernel/command.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { notThere, type StopProblem } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { takeTurn } from '../people/guessing.ts';
import { hearingConsentVersion } from './consent.ts';
import { mayComeIn } from './public-hearing.policy.ts';

/** Registrations and proposals from one address within an hour: a school's computers of one evening, no machine's. */
export function comingPerAddress(on: LegalDate): number {
  return parameter('KENES-CONTROL-FORM', 'comingPerHour', on).value ?? 0;
}

/** An act of a stranger: throttled by address as the door is, in the door's own capacity of the hearing's council. */
export async function asStranger<Input extends CommandInput & { readonly hearingId: string }, Success extends object>(
  operation: Operation,
  command: Command<Input, Success>,
  input: Input,
): Promise<object> {
  const say = (problem: StopProblem) => problemOf(operation, problem);
  const ref = decodeId(input.hearingId);
  if (!ref) return say({ kind: 'INVALID', fields: [{ path: 'hearingId', code: 'NOT_THERE' }] });
  const digest = createHmac('sha256', operation.services.digestKey)
    .update(`hearing:${operation.client.address}`)
    .digest();
  const turn = await takeTurn(operation, digest, comingPerAddress(operation.clock.today()));
  if (!turn) return say({ kind: 'REFUSED', verdict: refused('TOO_MANY_REGISTRATIONS') });
  return execute(operation, command, input, { kind: 'DOOR', account: null, tenantId: ref.tenantId });
}

/** The announced hearing a stranger comes to; its registration is open this very second. */
export async function openHearingFor(act: Act, id: string, what: 'REGISTER' | 'PROPOSE'): Promise<string> {
  const ref = decodeId(id);
  const row =
    ref?.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string; state: string; until: Date | null; left: number | null }>(
          sql`select id, state, registration_until as until, places - registered + withdrawn as left from public_hearing
            where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid for update`,
        )
      : null;
  if (!row) throw notThere('hearingId');
  const until = row.until === null ? null : new Date(row.until);
  act.obey(
    mayComeIn(
      { ...row, until, left: what === 'REGISTER' ? row.left : null },
      new Date(act.operation.clock.moment().epochMilliseconds),
    ),
  );
  return row.id;
}

/** The version of the consent that was shown; another was never given. */
export function readConsent(reading: InputReading, version: string): string {
  if (version !== hearingConsentVersion) reading.fault('consentVersion', 'CONSENT_OF_OTHER_TEXT');
  return version;
}
