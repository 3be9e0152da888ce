import type { Operation } from '../../kernel/context.ts';
import { actsAs, columnsFor } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { tenantRows } from '../../kernel/tenant-rows.ts';
import type { CouncilOfficePost } from './entities/council-office.entity.ts';
import type { CouncilOffice, OfficesOn } from './types/office.type.ts';

const whole = tenantRows<readonly CouncilOffice[]>(async (rows, operation, tenantId) =>
  actsAs(operation, 'TENANT', 'SYSTEM', 'PUBLIC') ? rows<CouncilOffice>(officeRows(operation, tenantId)) : [],
);

/** Every office of a council in all its convocations, as the viewer sees it; read once per operation. */
export const officesOf = whole.of;

/** The same as it stands in an act's transaction. */
export const officesIn = whole.in;

function officeRows(operation: Operation, tenantId: string): Sql {
  return sql`select ${columnsFor(
    operation,
    {
      id: 'gid(o.tenant_id, o.id)',
      uuid: 'o.id',
      tenantId: 'o.tenant_id',
      convocationId: 'o.convocation_id',
      version: 'o.version',
      post: 'o.post',
      personId: 'o.person_id',
      staffName: 'o.staff_name',
      acting: 'o.acting',
      startsOn: 'o.starts_on',
      until: 'o.until',
      published: 'o.published',
    },
    { ground: 'o.ground', voteId: 'gid(o.tenant_id, o.vote_id)', staffAccountId: 'o.staff_account_id' },
  )} from council_office o where o.tenant_id = ${tenantId}::uuid order by o.starts_on, o.id`;
}

/** Offices of a convocation that are held on a day, their first and last days included. */
export function heldOn(
  offices: readonly CouncilOffice[],
  convocationUuid: string,
  post: CouncilOfficePost,
  on: string,
): CouncilOffice[] {
  return offices.filter(
    (one) =>
      one.convocationId === convocationUuid &&
      one.post === post &&
      one.startsOn <= on &&
      (one.until === null || on <= one.until),
  );
}

/**
 * Who holds an office of a convocation on a day: the acting one where somebody stands in (domain §8.6), else the holder;
 * null where nobody does. For an office of several people, the first.
 */
export function officeOn(
  offices: readonly CouncilOffice[],
  convocationUuid: string,
  post: CouncilOfficePost,
  on: string,
): CouncilOffice | null {
  const held = heldOn(offices, convocationUuid, post, on);
  return held.find(({ acting }) => acting) ?? held[0] ?? null;
}

/** All offices of a convocation on a day. */
export function allOn(offices: readonly CouncilOffice[], convocationUuid: string, on: string): OfficesOn {
  const of = (post: CouncilOfficePost) => heldOn(offices, convocationUuid, post, on);
  const holder = (held: readonly CouncilOffice[]) => held.find(({ acting }) => !acting) ?? null;
  const acting = (held: readonly CouncilOffice[]) => held.find((one) => one.acting) ?? null;
  const chairs = of('CHAIR');
  const secretaries = of('SECRETARY');
  return {
    on,
    chair: holder(chairs),
    actingChair: acting(chairs),
    presiding: acting(chairs) ?? holder(chairs),
    deputies: of('DEPUTY_CHAIR'),
    secretary: holder(secretaries),
    actingSecretary: acting(secretaries),
    keeping: acting(secretaries) ?? holder(secretaries),
    presidium: of('PRESIDIUM'),
  };
}

/** The name of who holds an office; `people` are those of the roster. */
export function nameOfHolder(
  office: Pick<CouncilOffice, 'personId' | 'staffName'>,
  people: ReadonlyMap<string, { readonly fullName: string }>,
): string {
  return office.personId === null ? (office.staffName ?? '') : (people.get(office.personId)?.fullName ?? '');
}
