import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { anUpload } from '../protocols/testing/a-session.ts';
import { addAgendaItem } from './commands/add-agenda-item.command.ts';
import { addAgendaMaterial } from './commands/add-agenda-material.command.ts';
import { announceMeeting } from './commands/announce-meeting.command.ts';
import { cancelMeeting } from './commands/cancel-meeting.command.ts';
import { withdrawAgendaMaterial } from './commands/withdraw-agenda-material.command.ts';
import { aCouncilWithChair, aMeeting, seen } from './testing/sitting.ts';

const TODAY = '2026-11-23';
const because = 'Прислан не тот файл';

describe('a paper of a question that is taken back', () => {
  const api = useApi(TODAY);

  /** A sitting that was announced, with a public paper to its question. */
  async function aPaper() {
    const world = await aCouncilWithChair(api());
    const { secretary } = world;
    const { meetingId, itemId } = await aMeeting(api(), world, { open: false });
    const fileId = await anUpload(api(), secretary, 'записка.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
    await done(api(), secretary, addAgendaMaterial, { itemId, fileId, title: 'Записка', published: true });
    const onIt = async () => ({ id: meetingId, expectedVersion: (await seen(api(), secretary, meetingId)).version });
    await done(api(), secretary, announceMeeting, await onIt());
    const papers = async (who: Capacity = secretary) =>
      (
        await api().query<{ meeting: { agenda: { materials: { id: string; title: string }[] }[] } }>(
          who,
          'query ($id: ID!) { meeting(id: $id) { agenda { materials { id title } } } }',
          { id: meetingId },
        )
      ).meeting.agenda.flatMap(({ materials }) => materials);
    const [paper] = await papers();
    if (!paper) throw new Error('the paper is not there');
    const shown = () =>
      withClient(api().test.superuser, async (client) => {
        const { rows } = await client.query<{ published: boolean }>('select published from stored_file where id = $1', [
          ownId(fileId).id,
        ]);
        return rows[0]?.published;
      });
    return { ...world, meetingId, itemId, fileId, id: paper.id, papers, shown, onIt };
  }

  it('is shown to nobody, nor its file to the public; why stands in the journal', async () => {
    const { secretary, id, papers, shown } = await aPaper();
    const anybody = { kind: 'PUBLIC' } as const;
    expect([await papers(anybody), await shown()]).toEqual([[{ id, title: 'Записка' }], true]);
    await api().must(secretary, withdrawAgendaMaterial, { id, because });
    expect([await papers(), await papers(anybody), await shown()]).toEqual([[], [], false]);
    const { journal } = await api().query<{ journal: { nodes: { act: string; facts: string }[] } }>(
      secretary,
      '{ journal(first: 1) { nodes { act facts } } }',
    );
    expect(journal.nodes[0]).toMatchObject({ act: 'AgendaMaterialWithdrawn' });
    expect(JSON.stringify(journal.nodes[0]?.facts)).toContain(because);
  });

  it('leaves its file in sight where another question still shows it', async () => {
    const { secretary, meetingId, fileId, id, shown } = await aPaper();
    const { itemId } = await done(api(), secretary, addAgendaItem, {
      meetingId,
      kind: 'ORGANISATIONAL',
      title: { authentic: 'ru', ru: 'Другой вопрос' },
    });
    await done(api(), secretary, addAgendaMaterial, { itemId, fileId, published: true });
    await api().must(secretary, withdrawAgendaMaterial, { id, because });
    expect(await shown()).toBe(true);
  });

  it('without a reason, by a member, by another council, twice, or once the sitting is over must be refused', async () => {
    const { secretary, council, id, papers } = await aPaper();
    const take = async (who = secretary, input: object = { id, because }) =>
      codesOf(await api().perform(who, withdrawAgendaMaterial, input as never));
    expect(await take(secretary, { id, because: ' ' })).toContain('REQUIRED');
    expect(await take(inTenant(council.id, (await anAccount(api())).id, ['MEMBER']))).toEqual(['NOT_YOUR_ROLE']);
    expect(await take(inTenant((await aCouncil(api())).id, (await anAccount(api())).id))).toEqual(['NOT_THERE']);
    expect(await papers()).toHaveLength(1);
    const key = randomUUID();
    expect(await take(secretary, { id, because, key })).toEqual([]);
    // The same act sent again is the act that was done; another one finds no paper any more.
    expect(await take(secretary, { id, because, key })).toEqual([]);
    expect(await take()).toEqual(['NOT_THERE']);
    const other = await aPaper();
    await done(api(), other.secretary, cancelMeeting, { ...(await other.onIt()), because: 'Отменено' });
    expect(await take(other.secretary, { id: other.id, because })).toEqual(['MEETING_STATE']);
  });
});
