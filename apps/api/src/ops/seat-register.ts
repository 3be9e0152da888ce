import { ConfigurationError, readEnvironment } from '../environment.ts';
import { assemble } from '../kernel/process.ts';
import {
  recomputeRegister,
  registerKeysInUse,
  rotateRegisterKey,
} from '../modules/membership-register/recompute-register.ts';
import { runCommand } from './run-command.ts';

/**
 * Command: `seat-register recompute` writes all memberships anew; `seat-register rotate` passes the register to the key in use
 * (KENES_REGISTER_KEY) from the one before (KENES_REGISTER_KEY_OLD). Both may be stopped and run again, and Kenes may work on.
 */
await runCommand(async ([what]) => {
  const environment = readEnvironment();
  const kenes = assemble(environment);
  try {
    if (what === 'recompute') {
      const { councils, written } = await recomputeRegister(kenes, { anew: true });
      return `${written} memberships of ${councils} councils stand in the register.`;
    }
    if (what !== 'rotate') throw new ConfigurationError('Say what to do: recompute or rotate.');
    if (environment.registerKeys.length === 1)
      throw new ConfigurationError(
        'KENES_REGISTER_KEY_OLD is not set: give the key of before there and the new one as KENES_REGISTER_KEY, to all processes.',
      );
    const { written, forgotten } = await rotateRegisterKey(kenes);
    const keys = await registerKeysInUse(kenes.database);
    const stands = keys.map(({ keyId, entries }) => `${entries} under ${keyId}`).join(', ') || 'nothing in it';
    return `Rotated: ${written} memberships written, ${forgotten} rows of the old key gone; ${stands}. KENES_REGISTER_KEY_OLD may be taken away now.`;
  } finally {
    await kenes.database.close();
  }
});
