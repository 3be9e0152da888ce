import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { codesOf, done } from '../../testing/done.ts';
import { aScan } from '../protocols/testing/signing.ts';
import { OutcomeKind } from '../publications/publication.type.ts';
import { recordOutcome } from '../publications/record-outcome.command.ts';
import { closeExpertise } from './commands/close-expertise.command.ts';
import { concludeExpertise } from './commands/conclude-expertise.command.ts';
import { dissentFromExpertise } from './commands/dissent-from-expertise.command.ts';
import { documentExpertise } from './commands/document-expertise.command.ts';
import { putExpertiseOnControl } from './commands/put-expertise-on-control.command.ts';
import { sendConclusion } from './commands/send-conclusion.command.ts';
import { takeExpertiseOffControl } from './commands/take-expertise-off-control.command.ts';
import { anExpertise, ru } from './testing/an-expertise.ts';

describe('what follows a conclusion', () => {
  const api = useApi('2026-11-23');

  /** Sent, with as many recommendations as are given, none of them adopted. */
  async function sentExpertise(recommendations: readonly object[] = []) {
    const world = await anExpertise(api());
    const { frozen, sign, seen, secretary, look } = world;
    await frozen();
    for (const place of [0, 1]) await sign(place, 'SCAN', aScan);
    await done(api(), secretary, concludeExpertise, await seen());
    await done(api(), secretary, documentExpertise, { ...(await seen()), recommendations });
    expect(await look()).toMatchObject({ state: 'DOCUMENTED', mission: { state: 'DOCUMENTED' } });
    await done(api(), secretary, sendConclusion, { ...(await seen()), channel: 'EDMS' });
    return world;
  }
  const control = `query ($id: ID!) { expertise(id: $id) { state onControlOn closedOn mission { state closedOn outcomes { kinds } }
    viewerMay { putOnControl { outcome } takeOffControl { outcome } close { outcome points { code } } } } }`;

  it('its control action goes along with it: drawn up, sent, on control, closed (PC-CTRL-09, domain §3.14)', async () => {
    const { secretary, seen, id } = await sentExpertise();
    const read = () => api().query<{ expertise: object }>(secretary, control, { id });
    expect((await read()).expertise).toMatchObject({
      state: 'SENT',
      mission: { state: 'SENT' },
      viewerMay: { putOnControl: { outcome: 'ALLOWED' }, takeOffControl: { outcome: 'REFUSED' } },
    });
    const on = { ...(await seen()), kinds: [OutcomeKind.PROPOSALS_TAKEN_ON_CONTROL], on: '2026-11-20' };
    await done(api(), secretary, putExpertiseOnControl, on);
    expect((await read()).expertise).toMatchObject({
      state: 'ON_CONTROL',
      onControlOn: '2026-11-20',
      mission: { state: 'ON_CONTROL', outcomes: [{ kinds: ['PROPOSALS_TAKEN_ON_CONTROL'] }] },
      viewerMay: { putOnControl: { outcome: 'REFUSED' }, takeOffControl: { outcome: 'ALLOWED' } },
    });
    await done(api(), secretary, takeExpertiseOffControl, { ...(await seen()), because: 'Исполнено в части.' });
    expect((await read()).expertise).toMatchObject({ state: 'SENT', mission: { state: 'SENT' } });
    await done(api(), secretary, closeExpertise, await seen());
    expect((await read()).expertise).toMatchObject({
      state: 'CLOSED',
      closedOn: '2026-11-23',
      mission: { state: 'CLOSED', closedOn: '2026-11-23' },
    });
  });

  it('an outcome recorded with its control action puts it on control too, and one that says nothing is asked about (PC-REC-05)', async () => {
    const { secretary, seen, look, id } = await sentExpertise();
    expect(
      codesOf(await api().perform(secretary, putExpertiseOnControl, { ...(await seen()), kinds: [] })),
    ).not.toEqual([]);
    expect(await look()).toMatchObject({ state: 'SENT' });
    await done(api(), secretary, recordOutcome, {
      missionId: (await look()).mission.id,
      kinds: [],
      text: ru('Норма сохранена в проекте.'),
    });
    const { expertise } = await api().query<{ expertise: object }>(secretary, control, { id });
    expect(expertise).toMatchObject({
      state: 'ON_CONTROL',
      onControlOn: '2026-11-23',
      mission: { state: 'ON_CONTROL' },
    });
  });

  it('is not closed while a recommendation is open, and says so before anyone tries; without an outcome it is asked about', async () => {
    const open = await sentExpertise([{ wording: ru('Сохранить норму.') }]);
    const refused = await api().query<{ expertise: object }>(open.secretary, control, { id: open.id });
    expect(refused.expertise).toMatchObject({
      viewerMay: {
        close: { outcome: 'REFUSED', points: [{ code: 'CLOSING_OPEN_RECOMMENDATIONS' }, expect.anything()] },
      },
    });
    expect(codesOf(await api().perform(open.secretary, closeExpertise, await open.seen()))).toContain(
      'CLOSING_OPEN_RECOMMENDATIONS',
    );
    const none = await sentExpertise();
    expect(codesOf(await api().perform(none.secretary, closeExpertise, await none.seen()))).toEqual([
      'CLOSING_WITHOUT_OUTCOME',
    ]);
  });

  it('is put on control by those who keep expertises alone, and not before it was sent', async () => {
    const { secretary, expert, appoint, seen } = await anExpertise(api());
    await appoint();
    const put = { ...(await seen()), kinds: [OutcomeKind.ANSWERS_RECEIVED] };
    expect(codesOf(await api().perform(expert, putExpertiseOnControl, put))).toEqual(['NOT_YOUR_ROLE']);
    expect(codesOf(await api().perform(secretary, putExpertiseOnControl, put))).not.toEqual([]);
    const off = { ...(await seen()), because: 'Нет.' };
    expect(codesOf(await api().perform(secretary, takeExpertiseOffControl, off))).toEqual(['EXPERTISE_STATE']);
  });

  it('saves of answers stand in its chain as one line of each person between two acts; the journal itself keeps them all', async () => {
    const { secretary, expert, appoint, declare, start, write, onExpert, id } = await anExpertise(api());
    await appoint();
    await declare();
    await start();
    for (const version of [0, 1, 2]) {
      await write(0, 1, `Ответ ${version}`, expert, version);
      await write(1, 1, `Ответ ${version}`, secretary, version);
    }
    await done(api(), secretary, dissentFromExpertise, {
      ...(await onExpert(1)),
      text: ru('Иначе.'),
    });
    await write(1, 2, 'Ответ', secretary);
    const chain = async (folded: boolean) =>
      (
        await api().query<{ journal: { totalCount: number; nodes: { act: string; times: number }[] } }>(
          secretary,
          'query ($id: ID!, $folded: Boolean) { journal(first: 100, subjectType: "Expertise", subjectId: $id, folded: $folded) { totalCount nodes { act times } } }',
          { id, folded },
        )
      ).journal;
    const whole = await chain(false);
    const told = await chain(true);
    expect(whole.nodes.filter(({ act }) => act === 'ExpertiseAnswerWritten')).toHaveLength(7);
    expect(told.nodes.slice(0, 4)).toEqual([
      { act: 'ExpertiseAnswerWritten', times: 1 },
      { act: 'ExpertDissented', times: 1 },
      { act: 'ExpertiseAnswerWritten', times: 3 },
      { act: 'ExpertiseAnswerWritten', times: 3 },
    ]);
    expect(told.totalCount).toBe(whole.totalCount - 4);
    const { today } = await api().query<{ today: { recent: { act: string }[] } }>(
      secretary,
      '{ today { recent { act } } }',
    );
    expect(today.recent.filter(({ act }) => act === 'ExpertiseAnswerWritten')).toHaveLength(3);
  });
});
