import { createHash, randomBytes } from 'node:crypto';
import { encodeId, newId } from '../../apps/api/src/kernel/id.ts';
import { withClient } from '../../scripts/postgres/provision.ts';

/** A device in the room: whose it is, and the member's row where it can vote. */
export interface Device {
  readonly headers: Readonly<Record<string, string>>;
  readonly memberId: string | null;
}

/** A sitting with an open vote by roll call, everyone there, and the devices that follow it. */
export interface Room {
  readonly meetingId: string;
  readonly voteId: string;
  readonly devices: readonly Device[];
}

const token = () => randomBytes(32).toString('base64url');
const digest = (text: string) => createHash('sha256').update(text).digest();

/** Makes a council of so many members in their sitting, straight in SQL: the secretary, a projector, a phone for each member. */
export async function seedRoom(superuser: string, members: number, today: string): Promise<Room> {
  const [tenant, meeting, item, vote, convocation] = [newId(), newId(), newId(), newId(), newId()];
  const slug = `room-${meeting.slice(-6)}`;
  const text = (ru: string) => JSON.stringify({ authentic: 'ru', ru, kk: ru });
  const devices: Device[] = [];
  await withClient(superuser, async (client) => {
    const put = async (table: string, row: Record<string, unknown>) => {
      const names = Object.keys(row);
      await client.query(
        `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
        Object.values(row),
      );
    };
    const person = async (role: string): Promise<{ account: string; headers: Record<string, string> }> => {
      const [account, session] = [newId(), token()];
      const now = new Date().toISOString();
      const until = new Date(Date.now() + 3_600_000).toISOString();
      await put('account', {
        id: account,
        email: `${account}@example.kz`,
        surname: 'Сериков',
        given_name: 'Әділ',
        created_at: now,
      });
      await put('tenant_role', {
        tenant_id: tenant,
        id: newId(),
        account_id: account,
        roles: [role],
        since: '2019-01-10',
      });
      await put('session', {
        id: newId(),
        token_digest: digest(session),
        account_id: account,
        opened_at: now,
        seen_at: now,
        expires_at: until,
      });
      return { account, headers: { authorization: `Bearer ${session}`, 'kenes-acting': `tenant:${slug}` } };
    };
    // What stands around a sitting (seats, a convocation) is not asked for here.
    await client.query('set session_replication_role = replica');
    await put('tenant', {
      id: tenant,
      slug,
      kind: 'PUBLIC_COUNCIL',
      state: 'ACTIVE',
      level: 'LOCAL',
      name: text('Общественный совет'),
      opened_on: '2019-01-10',
    });
    const startsAt = new Date(Date.now() - 3_600_000).toISOString();
    await put('meeting', {
      tenant_id: tenant,
      id: meeting,
      kind: 'COUNCIL_SESSION',
      form: 'ORDINARY',
      state: 'IN_SESSION',
      convocation_id: convocation,
      planned_on: today,
      starts_at: startsAt,
      opened_at: startsAt,
      seats: members,
      filled: members,
    });
    await put('agenda_item', {
      tenant_id: tenant,
      id: item,
      meeting_id: meeting,
      ordinal: 1,
      kind: 'ORGANISATIONAL',
      title: text('О плане мониторинга парков'),
      state: 'INCLUDED',
      began_at: startsAt,
    });
    await put('meeting_vote', {
      tenant_id: tenant,
      id: vote,
      meeting_id: meeting,
      item_id: item,
      kind: 'DECISION',
      question: text('Утвердить план'),
      form: 'ROLL_CALL',
      state: 'OPEN',
      opened_at: startsAt,
      electors: members,
    });
    for (let ordinal = 1; ordinal <= members; ordinal += 1) {
      const { account, headers } = await person('MEMBER');
      const [seat, member] = [newId(), newId()];
      await put('council_person', {
        tenant_id: tenant,
        id: seat,
        surname: 'Сериков',
        given_name: `Әділ ${ordinal}`,
        account_id: account,
      });
      await put('meeting_member', {
        tenant_id: tenant,
        id: member,
        meeting_id: meeting,
        person_id: seat,
        name: `Сериков Әділ ${ordinal}`,
        ordinal,
        voice: 'DECISIVE',
      });
      await put('attendance', {
        tenant_id: tenant,
        id: newId(),
        meeting_id: meeting,
        member_id: member,
        from_at: startsAt,
        mode: 'IN_PERSON',
        entered_by: 'SECRETARIAT',
      });
      devices.push({ headers, memberId: encodeId(tenant, member) });
    }
    devices.push({ headers: (await person('SECRETARIAT')).headers, memberId: null });
    const screen = token();
    await put('screen_token', {
      tenant_id: tenant,
      id: newId(),
      meeting_id: meeting,
      token_digest: digest(screen),
      issued_at: startsAt,
      last_day: '2100-01-01',
    });
    devices.push({ headers: { 'kenes-acting': `screen:${screen}` }, memberId: null });
  });
  return { meetingId: encodeId(tenant, meeting), voteId: encodeId(tenant, vote), devices };
}
