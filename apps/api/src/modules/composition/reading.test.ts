import { describe, expect, it } from 'vitest';
import type { Capacity, Role } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { done } from '../../testing/done.ts';
import { givenIin } from './iin.ts';
import { setUpConvocation } from './set-up-convocation.command.ts';
import { anIin } from './testing/cast.ts';

describe('reading who sits', () => {
  const api = useApi();

  it('a council without convocations has no composition and no clock of renewal', async () => {
    const council = await aCouncil(api());
    const data = await api().query(
      { kind: 'PUBLIC' },
      `query ($slug: String!) { council(slug: $slug) { convocations { id } composition { filled } renewal { stage } } }`,
      { slug: council.slug },
    );
    expect(data).toEqual({ council: { convocations: [], composition: null, renewal: null } });
  });

  it('birth, digits of the IIN, contacts and what rules found of a member are for secretariat and chair (GEN-PD-01)', async () => {
    const council = await aCouncil(api());
    const as = async (...roles: Role[]) => inTenant(council.id, (await anAccount(api())).id, roles);
    const iin = givenIin(api().services, anIin('1980-05-12', 1));
    const member = { surname: 'Омарова', givenName: 'Дана', seatKind: 'CITIZEN', phone: '+7 701', iin };
    await done(api(), await as('SECRETARIAT'), setUpConvocation, {
      number: 1,
      startsOn: '2024-03-20',
      endsOn: '2027-03-19',
      size: 1,
      members: [member],
    });
    const seen = async (who: Capacity) => {
      const { council: found } = await api().query<{
        council: { convocations: { seats: { memberships: { checks: object[]; person: object }[] }[] }[] };
      }>(
        who,
        `query ($slug: String!) { council(slug: $slug) { convocations { seats { memberships { checks { ruleId }
          person { fullName age birthDate iinLast phone email note } } } } } }`,
        { slug: council.slug },
      );
      const membership = found.convocations[0]?.seats[0]?.memberships[0];
      return { ...membership?.person, checked: (membership?.checks.length ?? 0) > 0 };
    };
    const whole = { fullName: 'Омарова Дана', birthDate: '1980-05-12', phone: '+7 701', checked: true };
    expect(await seen(await as('SECRETARIAT'))).toMatchObject(whole);
    expect(await seen(await as('CHAIR'))).toMatchObject(whole);
    const nothing = { age: null, birthDate: null, iinLast: null, phone: null, email: null, note: null, checked: false };
    for (const role of ['MEMBER', 'LEAD', 'MONITOR', 'OBSERVER'] as const)
      expect(await seen(await as(role))).toEqual({ fullName: 'Омарова Дана', ...nothing });
  });
});
