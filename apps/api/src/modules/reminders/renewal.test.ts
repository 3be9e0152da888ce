import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { done } from '../../testing/done.ts';
import { setUpConvocation } from '../composition/set-up-convocation.command.ts';
import { handlers } from './sweep.handler.ts';

interface Mail {
  readonly recipient: string;
  readonly subject: string;
}

describe('the end of a term', () => {
  const api = useApi('2026-11-23');

  /** A council whose term ends on Monday 1 February 2027, with its secretary and its forming body. */
  async function aCouncilNearItsEnd() {
    const council = await aCouncil(api());
    const secretary = await anAccount(api());
    const forming = await aBody(api(), { name: 'Маслихат' });
    await withClient(api().test.superuser, async (client) => {
      await client.query(`update organisation set email = $2 where id = $1`, [
        forming.id,
        `${forming.id}@maslikhat.kz`,
      ]);
      await client.query(`update tenant set forming_body_id = $2 where id = $1`, [council.id, forming.id]);
      await client.query(
        `insert into tenant_role (tenant_id, id, account_id, roles, since) values ($1, uuidv7(), $2, '{SECRETARIAT}', '2024-01-01')`,
        [council.id, secretary.id],
      );
    });
    const who = inTenant(council.id, secretary.id);
    const { convocationId } = await done(api(), who, setUpConvocation, {
      number: 1,
      startsOn: '2024-02-01',
      endsOn: '2027-02-01',
      members: [{ surname: 'Ахметова', givenName: 'Сәуле', seatKind: 'CITIZEN', position: null }],
    });
    const sweep = (date: string) => handlers['sweep-tenant']?.(api(), { tenantId: council.id, date });
    const mails = async (): Promise<Mail[]> =>
      withClient(api().test.superuser, async (client) => {
        const { rows } = await client.query<Mail>(
          'select recipient, subject from mail where tenant_id = $1 order by id',
          [council.id],
        );
        return rows;
      });
    return { council, who, forming, convocationId, sweep, mails };
  }

  it('is told to secretariat and forming body ahead, at the beginning of formation, near the end and after it, on working days, each once', async () => {
    const { sweep, mails, forming } = await aCouncilNearItsEnd();
    const days: string[] = [];
    let before = 0;
    for (
      let date = Temporal.PlainDate.from('2026-10-01');
      Temporal.PlainDate.compare(date, '2027-02-20') < 0;
      date = date.add({ days: 1 })
    ) {
      await sweep(date.toString());
      const now = (await mails()).length;
      if (now > before) days.push(`${date}: ${now - before}`);
      before = now;
    }
    // Two months before 1 February is 1 December; thirty days before that is Sunday 1 November: told on Friday.
    expect(days).toMatchInlineSnapshot(`
      [
        "2026-10-30: 2",
        "2026-12-01: 2",
        "2027-01-18: 2",
        "2027-02-02: 2",
      ]
    `);
    expect((await mails()).filter(({ recipient }) => recipient === `${forming.id}@maslikhat.kz`)).toHaveLength(
      days.length,
    );
  });

  it('is not recalled to a council that joins when it is long past, nor once the next composition is approved', async () => {
    const late = await aCouncilNearItsEnd();
    await late.sweep('2027-04-05');
    expect(await late.mails()).toEqual([]);
    const renewed = await aCouncilNearItsEnd();
    await renewed.sweep('2026-12-01');
    const { convocations } = (
      await api().query<{ council: { convocations: { id: string; version: number; state: string }[] } }>(
        renewed.who,
        'query ($slug: String!) { council(slug: $slug) { convocations { id version state } } }',
        { slug: renewed.council.slug },
      )
    ).council;
    const next = convocations.find(({ state }) => state === 'PREPARING');
    await withClient(api().test.superuser, (client) =>
      client.query(
        `update convocation set approval_on = '2026-12-20', approval_number = '7' where tenant_id = $1 and state = 'PREPARING'`,
        [renewed.council.id],
      ),
    );
    expect(next).toBeDefined();
    const told = (await renewed.mails()).length;
    await renewed.sweep('2027-01-25');
    await renewed.sweep('2027-02-02');
    expect(await renewed.mails()).toHaveLength(told);
  });
});
