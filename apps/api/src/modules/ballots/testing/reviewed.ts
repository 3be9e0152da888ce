import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { decodeId, encodeId, newId } from '../../../kernel/id.ts';
import type { TestApi } from '../../../testing/api.ts';
import { sealIin } from '../../composition/iin.ts';
import { aBin, anIin } from '../../composition/testing/cast.ts';

/** A candidate about to be admitted: whom for, and by which NPO. */
export interface CandidateGiven {
  readonly surname: string;
  readonly kind?: 'NPO' | 'CITIZEN';
  readonly npo?: number;
  readonly serial: number;
  /** Day of birth; 4 March 1985 where left out. */
  readonly born?: string;
}

/**
 * A competition whose applications were reviewed, as its own acts would have left it: how it came so is tested in its own
 * module. Gives the opaque IDs of competition and applications.
 */
export async function aReviewedCompetition(
  api: TestApi,
  tenantId: string,
  convocationId: string,
  seats: readonly { kind: string; count: number }[],
  candidates: readonly CandidateGiven[],
  kind = 'COUNCIL',
): Promise<{ competitionId: string; applicationIds: string[] }> {
  const competition = newId();
  const convocation = decodeId(convocationId)?.id;
  const applications = candidates.map((one) => ({ ...one, id: newId() }));
  await withClient(api.test.superuser, async (client) => {
    await client.query(
      `insert into competition (tenant_id, id, ordinal, kind, state, convocation_id, title, conditions, seats, published_on, first_closes_on, closes_on, closed_on, reviewed_from, published)
       values ($1, $2, (select count(*) + 1 from competition where tenant_id = $1), $6, 'UNDER_REVIEW', $3, $4, $4, $5, '2026-10-05', '2026-10-25', '2026-10-25', '2026-10-25', '2026-10-26', true)`,
      [tenantId, competition, convocation, { authentic: 'ru', ru: 'Конкурс' }, JSON.stringify(seats), kind],
    );
    for (const [
      index,
      { id, surname, kind: seatKind = 'CITIZEN', npo, serial, born = '1985-03-04' },
    ] of applications.entries()) {
      const sealed = sealIin(api.services, tenantId, id, anIin(born, serial));
      const declared = {
        citizen: true,
        exclusions: ['CONVICTION', 'INCAPACITY', 'CORRUPTION', 'MEDICAL_RECORD'].map((ground) => ({
          ground,
          applies: false,
          hasDocument: true,
        })),
      };
      await client.query(
        `insert into application (tenant_id, id, competition_id, state, number, ordinal, seat_kind, entered_by, locale, begun_at, received_on, surname, given_name,
           birth_date, iin_sealed, iin_key_id, iin_digest, iin_last, declared, nominator, nominator_name, npo_bin, admitted_on)
         values ($1, $2, $3, 'ADMITTED', $4, $5, $6, 'SECRETARIAT', 'ru', '2026-10-20T10:00:00Z', '2026-10-20', $7, 'Дана', $16, $8, $9, $10, $11, $12, $13, $14, $15, '2026-10-28')`,
        [
          tenantId,
          id,
          competition,
          `1-${String(index + 1).padStart(3, '0')}`,
          index + 1,
          seatKind,
          surname,
          sealed.iinSealed,
          sealed.iinKeyId,
          sealed.iinDigest,
          sealed.iinLast,
          JSON.stringify(declared),
          npo === undefined ? 'SELF' : 'NPO',
          npo === undefined ? null : `ҚБ № ${npo}`,
          npo === undefined ? null : aBin(npo),
          born,
        ],
      );
    }
  });
  return {
    competitionId: encodeId(tenantId, competition),
    applicationIds: applications.map(({ id }) => encodeId(tenantId, id)),
  };
}

/** A role in a tenant, as an accepted invitation leaves it. */
export async function aGroupRole(api: TestApi, tenantId: string, accountId: string): Promise<void> {
  await withClient(api.test.superuser, (client) =>
    client.query(
      `insert into tenant_role (tenant_id, id, account_id, roles, since) values ($1, uuidv7(), $2, '{WORKING_GROUP}', '2026-09-01')`,
      [tenantId, accountId],
    ),
  );
}

/** The tenant of a capacity that has one. */
export function tenantIn(capacity: Capacity): string {
  if (!('tenantId' in capacity) || !capacity.tenantId) throw new Error('a capacity without a tenant');
  return capacity.tenantId;
}
