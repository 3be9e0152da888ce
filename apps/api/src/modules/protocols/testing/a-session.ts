import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { runOnce } from 'graphile-worker';
import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { encodeId, newId, ownId } from '../../../kernel/id.ts';
import { taskList } from '../../../tasks.ts';
import { inTenant, type TestApi } from '../../../testing/api.ts';
import { aCouncil, anAccount } from '../../../testing/cast.ts';
import { sealIin } from '../../composition/iin.ts';
import { anIin } from '../../composition/testing/cast.ts';
import { receiveFile } from '../../files/receive-file.ts';
import { createTransport } from '../../mail/transport.ts';

/** A session that was held, as its record stands: entered by SQL, for the acts that record it are not what is tested. */
export interface HeldSession {
  readonly tenantId: string;
  readonly secretary: Capacity;
  readonly member: Capacity;
  readonly meetingId: string;
  readonly memberIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly chairIin: string;
  readonly personIds: readonly string[];
}

const names = ['Ахметов Болат Серікұлы', 'Досова Айнұр Маратқызы', 'Ким Виктор Олегович', 'Ли Ольга Сергеевна'];
const local = (text: string) => ({ authentic: 'ru', ru: text, kk: `${text} (қаз.)` });

/** A council whose four members held a session on 19.11.2026 with three questions: a tie, a closed one, one put off. */
export async function aHeldSession(api: TestApi): Promise<HeldSession> {
  const tenant = await aCouncil(api, { name: 'Общественный совет города Алматы' });
  const [account, memberAccount] = [await anAccount(api), await anAccount(api)];
  const ids = { convocation: newId(), meeting: newId(), persons: names.map(newId), members: names.map(newId) };
  const [items, votes] = [
    [newId(), newId(), newId()],
    [newId(), newId()],
  ];
  const chairIin = anIin('1970-05-04', 101);
  const sealed = sealIin(api.services, tenant.id, ids.persons[0] ?? '', chairIin);
  await withClient(api.test.superuser, async (client) => {
    const put = (table: string, row: Record<string, unknown>) => {
      const all = { tenant_id: tenant.id, id: newId(), ...row };
      const columns = Object.keys(all);
      return client.query(
        `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
        Object.values(all),
      );
    };
    await put('convocation', {
      id: ids.convocation,
      number: 4,
      state: 'RUNNING',
      starts_on: '2025-01-10',
      ends_on: '2028-01-09',
    });
    for (const [index, name] of names.entries()) {
      const [surname, givenName, patronymic] = name.split(' ');
      await put('council_person', {
        id: ids.persons[index],
        surname,
        given_name: givenName,
        patronymic,
        ...(index === 0 && {
          iin_sealed: sealed.iinSealed,
          iin_key_id: sealed.iinKeyId,
          iin_digest: sealed.iinDigest,
          iin_last: sealed.iinLast,
        }),
        ...(index === 1 && { account_id: memberAccount.id }),
      });
    }
    await put('council_office', {
      convocation_id: ids.convocation,
      post: 'CHAIR',
      person_id: ids.persons[0],
      starts_on: '2025-01-15',
    });
    await put('council_office', {
      convocation_id: ids.convocation,
      post: 'SECRETARY',
      staff_name: 'Исабекова Алия',
      staff_account_id: account.id,
      starts_on: '2025-01-15',
    });
    await put('meeting', {
      id: ids.meeting,
      kind: 'COUNCIL_SESSION',
      form: 'ORDINARY',
      state: 'HELD',
      convocation_id: ids.convocation,
      number: '5',
      planned_on: '2026-11-19',
      starts_at: '2026-11-19T10:00:00Z',
      opened_at: '2026-11-19T10:00:00Z',
      closed_at: '2026-11-19T12:00:00Z',
      place: local('г. Алматы, зал 201'),
      chair_name: names[0],
      secretary_name: 'Исабекова Алия',
      secretary_account_id: account.id,
      seats: 5,
      filled: 4,
    });
    for (const [index, name] of names.entries()) {
      await put('meeting_member', {
        id: ids.members[index],
        meeting_id: ids.meeting,
        person_id: ids.persons[index],
        name,
        ordinal: index + 1,
        voice: 'DECISIVE',
        ...(index === 3 && { absence: 'VALID', absence_because: 'больна' }),
      });
      if (index < 3)
        await put('attendance', {
          meeting_id: ids.meeting,
          member_id: ids.members[index],
          from_at: index === 2 ? '2026-11-19T10:20:00Z' : '2026-11-19T09:50:00Z',
          until_at: '2026-11-19T12:00:00Z',
          mode: index === 2 ? 'REMOTE' : 'IN_PERSON',
          entered_by: 'SECRETARIAT',
        });
    }
    await client.query('update meeting set chair_member_id = $1 where id = $2', [ids.members[0], ids.meeting]);
    const titles = ['О парке «Южный»', 'О жалобе гражданина', 'О бюджете'];
    for (const [index, title] of titles.entries())
      await put('agenda_item', {
        id: items[index],
        meeting_id: ids.meeting,
        ordinal: index + 1,
        kind: 'OTHER',
        title: local(title),
        state: ['DECIDED', 'DECIDED', 'POSTPONED'][index],
        ...(index === 0 && { heard: 'Досова А. М. доложила о парке.' }),
        ...(index === 1 && { closed: true, closed_ground: 'PERSONAL_DATA', heard: 'Секретарь огласила жалобу.' }),
        ...(index === 2 && { ended_because: 'материалы не поступили' }),
      });
    await put('speech', {
      meeting_id: ids.meeting,
      item_id: items[0],
      member_id: ids.members[2],
      speaker_name: names[2],
      kind: 'SPEECH',
      state: 'DONE',
      ordinal: 1,
      asked_at: '2026-11-19T10:30:00Z',
      began_at: '2026-11-19T10:31:00Z',
      ended_at: '2026-11-19T10:33:00Z',
      gist: 'освещение не работает',
    });
    for (const [index, vote] of votes.entries()) {
      await put('meeting_vote', {
        id: vote,
        meeting_id: ids.meeting,
        item_id: items[index],
        kind: 'DECISION',
        question: local(index === 0 ? 'Принять рекомендации' : 'Передать жалобу'),
        form: 'ROLL_CALL',
        state: 'OPEN',
        opened_at: '2026-11-19T10:40:00Z',
        electors: 3,
      });
      for (const [place, choice] of (index === 0 ? ['FOR', 'AGAINST', 'ABSTAIN'] : ['FOR', 'FOR', 'FOR']).entries())
        await put('meeting_ballot', {
          meeting_id: ids.meeting,
          vote_id: vote,
          member_id: ids.members[place],
          choice,
          entered_by: 'SECRETARIAT',
          cast_at: '2026-11-19T10:41:00Z',
        });
      const counted =
        index === 0
          ? { votes_for: 1, votes_against: 1, abstained: 1, outcome: 'NOT_ADOPTED', tie: true }
          : { votes_for: 3, votes_against: 0, abstained: 0, outcome: 'ADOPTED', tie: false };
      const all = {
        ...counted,
        state: 'COUNTED',
        closed_at: '2026-11-19T10:45:00Z',
        present: 3,
        quorum: 3,
        not_voting: 0,
        recused: 0,
        base: 3,
        needed: 2,
      };
      await client.query(
        `update meeting_vote set ${Object.keys(all)
          .map((column, place) => `${column} = $${place + 2}`)
          .join(', ')} where id = $1`,
        [vote, ...Object.values(all)],
      );
    }
    await put('decision', {
      meeting_id: ids.meeting,
      item_id: items[1],
      vote_id: votes[1],
      ordinal: 1,
      number: '12',
      decided_on: '2026-11-19',
      text: local('Передать жалобу в прокуратуру.'),
      effect: 'INSTRUCTS',
      state: 'NO_EXECUTION',
    });
  });
  return {
    tenantId: tenant.id,
    secretary: inTenant(tenant.id, account.id),
    member: inTenant(tenant.id, memberAccount.id, ['MEMBER']),
    meetingId: encodeId(tenant.id, ids.meeting),
    memberIds: ids.members.map((id) => encodeId(tenant.id, id)),
    itemIds: items.map((id) => encodeId(tenant.id, id)),
    chairIin,
    personIds: ids.persons.map((id) => encodeId(tenant.id, id)),
  };
}

/** The version of a protocol as it stands. */
export async function versionOfProtocol(api: TestApi, id: string, table = 'protocol'): Promise<number> {
  return withClient(api.test.superuser, async (client) => {
    const { rows } = await client.query<{ version: number }>(`select version from ${table} where id = $1`, [
      ownId(id).id,
    ]);
    return rows[0]?.version ?? 0;
  });
}

/** Does all jobs that wait. */
export async function workOff(api: TestApi): Promise<void> {
  await runOnce({
    connectionString: api.test.urls.worker,
    taskList: taskList(
      api,
      createTransport({ smtpUrl: null, mailFrom: 'Кеңес <kenes@example.kz>', mailDir: '/nowhere' }),
    ),
    noHandleSignals: true,
  });
}

/** Uploads bytes as a person does; the opaque id of the file. */
export async function anUpload(api: TestApi, who: Capacity, fileName: string, bytes: Uint8Array): Promise<string> {
  if (!('tenantId' in who) || !who.tenantId) throw new Error('only in a tenant');
  const received = await receiveFile(api.operation(who), who, who.tenantId, {
    key: randomUUID(),
    purpose: 'DOCUMENT',
    fileName,
    stream: Readable.from([Buffer.from(bytes)]),
    missionId: null,
    letterId: null,
    trackId: null,
    capture: { capturedAt: null, latitude: null, longitude: null },
  });
  if ('problem' in received) throw new Error(JSON.stringify(received.problem));
  return received.file.id;
}
