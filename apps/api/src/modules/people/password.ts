import { hash, verify } from '@node-rs/argon2';
import { common } from './common-passwords.ts';

const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;
/** At most four hashes at once: a flood of sign-ins must not take the machine. */
const atOnce = 4;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** argon2id of a password, 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), cost));
}

let decoy: Promise<string> | null = null;

/** Whether the password is the account's. Without an account a decoy is verified, so that both take the same time. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('a password that nobody has', cost);
  const reference = stored ?? (await decoy);
  const right = await inTurn(() => verify(reference, password.normalize('NFC')));
  return right && stored !== null;
}

/** Why a new password cannot be taken: shorter than 8 characters, longer than 200, or among the commonest. No other rules. */
export function passwordProblem(
  password: string,
): 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON' | null {
  const length = [...password].length;
  if (length < 8) return 'PASSWORD_TOO_SHORT';
  if (length > 200) return 'PASSWORD_TOO_LONG';
  return common.has(password.toLowerCase()) ? 'PASSWORD_TOO_COMMON' : null;
}
