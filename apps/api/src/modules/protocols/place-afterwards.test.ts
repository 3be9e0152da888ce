import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { ownId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { amendMeeting } from '../meetings/commands/amend-meeting.command.ts';
import { composeProtocol } from './commands/compose-protocol.command.ts';
import { aHeldSession, versionOfProtocol } from './testing/a-session.ts';

const api = useApi();

describe('the place of a sitting that was held, and who kept its protocol', () => {
  it('are written down afterwards, so that its protocol may be frozen; its time is not touched any more', async () => {
    const session = await aHeldSession(api());
    await withClient(api().test.superuser, (client) =>
      client.query('update meeting set place = null, secretary_name = null where id = $1', [
        ownId(session.meetingId).id,
      ]),
    );
    const { protocolId } = await api().must(session.secretary, composeProtocol, {
      meetingId: session.meetingId,
      language: 'ru',
    });
    const missing = async () => {
      const { protocol } = await api().query<{ protocol: { missing: { gap: string }[] } }>(
        session.secretary,
        'query Missing($id: ID!) { protocol(id: $id) { missing { gap } } }',
        { id: protocolId },
      );
      return protocol.missing.map(({ gap }) => gap);
    };
    expect(await missing()).toEqual(expect.arrayContaining(['NO_PLACE', 'NO_SECRETARY']));
    const on = async () => ({
      id: session.meetingId,
      expectedVersion: await versionOfProtocol(api(), session.meetingId, 'meeting'),
    });
    const later = await api().perform(session.secretary, amendMeeting, {
      ...(await on()),
      startsAt: new Date('2026-11-19T09:00:00Z'),
    });
    expect(later.ok).toBe(false);
    await api().must(session.secretary, amendMeeting, {
      ...(await on()),
      place: { authentic: 'ru', ru: 'зал 201' },
    });
    expect(await missing()).not.toContain('NO_PLACE');
    await api().must(session.secretary, amendMeeting, { ...(await on()), secretaryName: 'Досова Айнұр Маратқызы' });
    expect(await missing()).not.toContain('NO_SECRETARY');
  });
});
