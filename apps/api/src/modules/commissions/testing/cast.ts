import type { Capacity } from '../../../kernel/capacity.ts';
import { inTenant, type TestApi } from '../../../testing/api.ts';
import { aCouncil, anAccount } from '../../../testing/cast.ts';
import { done } from '../../../testing/done.ts';
import { setUpConvocation } from '../../composition/set-up-convocation.command.ts';

/** A member of a council as GraphQL shows them. */
export interface Sitting {
  readonly name: string;
  readonly personId: string;
  readonly version: number;
  readonly membershipId: string;
  readonly seatKind: string;
}

const surnames = ['Ахметова', 'Бейсен', 'Цой', 'Ғабитова', 'Ли', 'Петров', 'Сейіт', 'Жұмабай', 'Оспан', 'Ким'];

/** A council that sits since 1 February 2026, with as many members; the last one has a state seat. */
export async function aSittingCouncil(api: TestApi, size = 5) {
  const council = await aCouncil(api);
  const secretary = inTenant(council.id, (await anAccount(api)).id);
  const { convocationId } = await done(api, secretary, setUpConvocation, {
    number: 1,
    startsOn: '2026-02-01',
    endsOn: '2029-01-31',
    members: Array.from({ length: size }, (_, at) => ({
      surname: `${surnames[at % surnames.length]}${at >= surnames.length ? at : ''}`,
      givenName: 'Сәуле',
      seatKind: at === size - 1 ? 'STATE' : 'CITIZEN',
      position: null,
    })),
  });
  return { council, secretary, convocationId, members: await membersOf(api, secretary, convocationId) };
}

async function membersOf(api: TestApi, who: Capacity, id: string): Promise<Sitting[]> {
  const { convocation } = await api.query<{
    convocation: {
      memberships: { id: string; seatKind: string; person: { id: string; version: number; fullName: string } }[];
    };
  }>(who, 'query ($id: ID!) { convocation(id: $id) { memberships { id seatKind person { id version fullName } } } }', {
    id,
  });
  // Those who came together stand in any order: the state seat goes last.
  const rows = convocation.memberships.toSorted(
    (a, b) => Number(a.seatKind === 'STATE') - Number(b.seatKind === 'STATE'),
  );
  return rows.map(({ id: membershipId, seatKind, person }) => ({
    name: person.fullName,
    personId: person.id,
    version: person.version,
    membershipId,
    seatKind,
  }));
}
