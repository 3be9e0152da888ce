import {
  type Clock,
  hearingProtocolClock,
  MissingEditionError,
  protocolClock,
  protocolPublicationClock,
} from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { storedClock } from '../recommendations/stored-clock.ts';
import type { ProtocolEntity } from './entities/protocol.entity.ts';

type Setting = Omit<Parameters<typeof protocolClock>[0], 'heldOn'>;

/** The day by which a protocol is ready and signed, with all that explains it (PC-PROT-01; of a hearing PC-HEAR-03). */
export async function dueOfProtocol(
  act: Act,
  kind: string,
  heldOn: string,
): Promise<Pick<ProtocolEntity, 'dueOn' | 'clock'>> {
  const [due, clock] = await run(act, heldOn, 'PC-PROT-01', (setting, on) =>
    (kind === 'PUBLIC_HEARING' ? hearingProtocolClock : protocolClock)({ ...setting, heldOn: on }),
  );
  return { dueOn: due, clock };
}

/** The day by which a signed protocol is public (PC-PROT-01). */
export async function publicationOfProtocol(
  act: Act,
  signedOn: string,
): Promise<Pick<ProtocolEntity, 'publishBy' | 'publishClock'>> {
  const [due, clock] = await run(act, signedOn, 'PC-PROT-01', (setting, on) =>
    protocolPublicationClock({ ...setting, signedOn: on }),
  );
  return { publishBy: due, publishClock: clock };
}

async function run(
  act: Act,
  from: string,
  ruleId: string,
  clockOf: (setting: Setting, on: Temporal.PlainDate) => Clock,
): Promise<[string | null, ProtocolEntity['clock']]> {
  try {
    const setting = { calendar: await act.calendar(), overrides: await act.overrides() };
    const clock = clockOf(setting, Temporal.PlainDate.from(from));
    return [clock.due?.toString() ?? null, storedClock(clock)];
  } catch (error) {
    if (!(error instanceof MissingEditionError)) throw error;
    return [null, { ruleId, startsOn: from, confidence: 'MEMORY', notRegulated: true }];
  }
}
