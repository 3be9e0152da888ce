import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { ownId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { aRole } from '../../testing/registers.ts';
import { extendDecision } from '../decisions/commands/extend-decision.command.ts';
import { recordDecisionExecution } from '../decisions/commands/record-decision-execution.command.ts';
import { recordMeetingDecision } from '../decisions/commands/record-meeting-decision.command.ts';
import { aHeldSession } from '../decisions/testing/cast.ts';
import { handlers } from './sweep.handler.ts';

interface Mail {
  readonly kind: string;
  readonly recipient: string;
  readonly body_text: string;
}

describe('the day by which a decision is to be executed', () => {
  const api = useApi('2026-12-31');

  /** A decision due on Monday 30 November 2026, with a person responsible and a secretary. */
  async function aDecisionDue() {
    const scene = await aHeldSession(api());
    const { itemId } = await scene.question();
    const [person] = scene.members;
    await withClient(api().test.superuser, (client) =>
      client.query('update council_person set email = $3 where tenant_id = $1 and id = $2', [
        scene.council.id,
        ownId(person?.personId ?? '').id,
        'member@council.kz',
      ]),
    );
    if (scene.secretary.kind === 'TENANT')
      await aRole(api(), scene.council.id, scene.secretary.account.id, ['SECRETARIAT']);
    const { decisionId } = await api().must(scene.secretary, recordMeetingDecision, {
      itemId,
      text: { authentic: 'ru', ru: 'Представить сведения' },
      effect: 'INSTRUCTS' as never,
      responsiblePersonId: person?.personId,
      dueOn: '2026-11-30',
    });
    const sweep = (date: string) => handlers['sweep-tenant']?.(api(), { tenantId: scene.council.id, date });
    const mails = (kind = 'REMINDER') =>
      withClient(api().test.superuser, async (client) => {
        const { rows } = await client.query<Mail>(
          'select kind, recipient, body_text from mail where tenant_id = $1 and kind = $2 order by id',
          [scene.council.id, kind],
        );
        return rows;
      });
    /** The days on which somebody was told, of all days until the end of the year. */
    const daysTold = async (from = '2026-11-11') => {
      const days: string[] = [];
      let before = (await mails()).length;
      for (let day = Temporal.PlainDate.from(from); day.year === 2026; day = day.add({ days: 1 })) {
        await sweep(day.toString());
        const now = (await mails()).length;
        if (now > before) days.push(`${day}: ${now - before}`);
        before = now;
      }
      return days;
    };
    return { ...scene, decisionId, sweep, mails, daysTold };
  }

  it('is told three and one working days before, on it and on the first working day after, once, to the person and the secretariat', async () => {
    const { daysTold, mails, sweep } = await aDecisionDue();
    expect(await daysTold()).toEqual(['2026-11-25: 1', '2026-11-27: 1', '2026-11-30: 1', '2026-12-01: 1']);
    await Promise.all([sweep('2026-12-01'), sweep('2026-12-01')]);
    const told = await mails();
    expect(told).toHaveLength(4);
    expect(told[0]).toMatchObject({ recipient: 'member@council.kz' });
    expect(told[0]?.body_text).toContain('Решение № 1: срок исполнения 30.11.2026');
    // The secretariat's digest also tells of the protocol that nobody has begun.
    const digests = (await mails('DIGEST')).filter(({ body_text }) => body_text.includes('Решение № 1'));
    expect(digests).toHaveLength(4);
  });

  it('is told no more once the decision was executed; another day is told anew', async () => {
    const { secretary, decisionId, sweep, mails, daysTold } = await aDecisionDue();
    await sweep('2026-11-25');
    await api().must(secretary, extendDecision, {
      id: decisionId,
      expectedVersion: 1,
      dueOn: '2026-12-10',
      because: 'просьба',
    });
    await sweep('2026-11-30');
    expect(await mails()).toHaveLength(1);
    await sweep('2026-12-07');
    expect(await mails()).toHaveLength(2);
    await api().must(secretary, recordDecisionExecution, {
      id: decisionId,
      expectedVersion: 2,
      on: '2026-12-08',
      note: 'сделано',
    });
    expect(await daysTold('2026-12-08')).toEqual([]);
  });
});
