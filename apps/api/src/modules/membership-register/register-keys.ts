import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { CouncilLevel } from '@kenes/rules';
import type { Services } from '../../kernel/services.ts';

/** What a row of the register says, once it is opened. */
export interface RegisteredSeat {
  readonly tenantId: string;
  readonly membershipId: string;
  readonly level: CouncilLevel;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, that day included; null while it is open. */
  readonly until: string | null;
}

/** A row of the register as the database keeps it. */
export interface SealedSeat {
  readonly ref: Buffer;
  readonly sealed: Buffer;
}

/** What is made of one key of the register: three keys, one for each purpose, and the name under which rows tell it. */
export interface RegisterKey {
  readonly id: string;
  /** The row of a membership, by which it is written again and removed. */
  ref(tenantId: string, membershipId: string): Buffer;
  /** The digest of a person's IIN, the same for all councils. */
  digest(iin: string): Buffer;
  seal(seat: RegisteredSeat): SealedSeat;
  /** Throws where the row was sealed under another key, or moved. */
  open(row: SealedSeat): RegisteredSeat;
}

const noDay = '----------';

/** A key of the register from its 32 bytes (KENES_REGISTER_KEY). */
export function registerKey(secret: Buffer): RegisterKey {
  const part = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `kenes seat register ${purpose} 1`, 32));
  const [refs, digests, seals] = [part('ref'), part('digest'), part('seal')];
  const id = createHash('sha256').update('key id').update(digests).digest('hex').slice(0, 12);
  const ref = (tenantId: string, membershipId: string) =>
    createHmac('sha256', refs).update(`${tenantId}:${membershipId}`).digest();
  return {
    id,
    ref,
    digest: (iin) => createHmac('sha256', digests).update(iin).digest(),
    seal({ tenantId, membershipId, level, from, until }) {
      const own = ref(tenantId, membershipId);
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', seals, nonce).setAAD(own);
      // Every row is of one length: neither level nor an open end shows.
      const text = [tenantId, membershipId, level.padEnd(10), from, until ?? noDay].join('|');
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return { ref: own, sealed: Buffer.concat([nonce, cipher.getAuthTag(), sealed]) };
    },
    open({ ref: own, sealed }) {
      const decipher = createDecipheriv('aes-256-gcm', seals, sealed.subarray(0, 12), { authTagLength: 16 })
        .setAAD(own)
        .setAuthTag(sealed.subarray(12, 28));
      const text = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
      const [tenantId = '', membershipId = '', level = '', from = '', until = noDay] = text.split('|');
      return {
        tenantId,
        membershipId,
        level: level.trim() === 'REPUBLICAN' ? 'REPUBLICAN' : 'LOCAL',
        from,
        until: until === noDay ? null : until,
      };
    },
  };
}

const made = new WeakMap<Buffer, RegisterKey>();

/** The keys of a process: the first seals; those after it are still read while a rotation runs. */
export function registerKeys(services: Pick<Services, 'registerKeys'>): readonly [RegisterKey, ...RegisterKey[]] {
  const [current, ...older] = services.registerKeys;
  return [keyOf(current), ...older.map(keyOf)];
}

function keyOf(secret: Buffer): RegisterKey {
  const key = made.get(secret) ?? registerKey(secret);
  made.set(secret, key);
  return key;
}
