import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { encodeId, ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { aBin } from '../../testing/registers.ts';
import { anIin } from '../composition/testing/cast.ts';
import { correctAttendance } from '../meetings/commands/correct-attendance.command.ts';
import { recordAbsence } from '../meetings/commands/record-absence.command.ts';
import { composeProtocol } from './commands/compose-protocol.command.ts';
import { correctProtocol } from './commands/correct-protocol.command.ts';
import { freezeProtocol } from './commands/freeze-protocol.command.ts';
import { giveDissentingOpinion } from './commands/give-dissenting-opinion.command.ts';
import { publishProtocol } from './commands/publish-protocol.command.ts';
import { publishProtocolTranslation } from './commands/publish-protocol-translation.command.ts';
import { registerProtocol } from './commands/register-protocol.command.ts';
import { restrictProtocol } from './commands/restrict-protocol.command.ts';
import { takeBackProtocol } from './commands/take-back-protocol.command.ts';
import { translateProtocol } from './commands/translate-protocol.command.ts';
import { writeProtocolSection } from './commands/write-protocol-section.command.ts';
import { canonicalJson } from './protocol-snapshot.ts';
import { aKey } from './testing/a-key.ts';
import { aHeldSession, type HeldSession, versionOfProtocol, workOff } from './testing/a-session.ts';
import { aFrozen, aScan, frozenBytes, sign, signedOnPaper } from './testing/signing.ts';

const api = useApi('2026-11-23');
const anybody = { kind: 'PUBLIC' } as const;

const asked = `query P($id: ID!) { protocol(id: $id) { state number edition sha256 publicSha256 publicIsCopy published superseded dueOn publishBy signedOn
  whyDue { ruleId unverified } missing { gap ordinal message } sections { itemId heard heardEdited discussed } signers { id role name acting viewer }
  signatures { role way state signerName contentCheck keyCheck personCheck serviceCheck certificateName certificateIinLast certificateBin digestAlgorithm file { id } }
  translations { id language ready published } supersededBy { edition } supersedes { edition } file { id } publicFile { id } opinions { memberName text }
  viewerMay { write { outcome } freeze { outcome } signAsChair { outcome } publish { outcome } correct { outcome } } } }`;

interface Asked {
  protocol: {
    state: string;
    number: string | null;
    edition: number;
    sha256: string | null;
    publicIsCopy: boolean;
    published: boolean;
    superseded: boolean;
    dueOn: string | null;
    publishBy: string | null;
    missing: { gap: string; ordinal: number | null; message: string }[];
    sections: { heard: string; heardEdited: boolean; discussed: string }[];
    signers: { id: string; role: string; name: string; acting: boolean; viewer: boolean }[];
    signatures: Record<string, string | null>[];
    translations: { id: string; language: string; ready: boolean; published: boolean }[];
    supersededBy: { edition: number } | null;
    supersedes: { edition: number } | null;
    publicFile: { id: string } | null;
    file: { id: string } | null;
    opinions: { memberName: string; text: string }[];
    viewerMay: Record<string, { outcome: string }>;
  } | null;
}

const look = async (id: string, who: Parameters<ReturnType<typeof api>['query']>[0]) =>
  (await api().query<Asked>(who, asked, { id })).protocol;
const onIt = async (id: string) => ({ id, expectedVersion: await versionOfProtocol(api(), id) });

describe('a protocol is a projection of facts', () => {
  let session: HeldSession;
  let id: string;
  beforeAll(async () => {
    session = await aHeldSession(api());
    ({ protocolId: id } = await api().must(session.secretary, composeProtocol, {
      meetingId: session.meetingId,
      language: 'ru',
    }));
  });

  it('its prose follows the record until it is edited, and follows it again when the edit is taken away', async () => {
    const before = await look(id, session.secretary);
    expect(before?.sections[0]).toMatchObject({
      heard: 'Досова А. М. доложила о парке.',
      heardEdited: false,
      discussed: 'Ким Виктор Олегович: освещение не работает',
    });
    const itemId = session.itemIds[0] ?? '';
    await api().must(session.secretary, writeProtocolSection, { ...(await onIt(id)), itemId, heard: 'Иначе.' });
    expect((await look(id, session.secretary))?.sections[0]).toMatchObject({ heard: 'Иначе.', heardEdited: true });
    await api().must(session.secretary, writeProtocolSection, { ...(await onIt(id)), itemId, heard: null });
    expect((await look(id, session.secretary))?.sections[0]).toMatchObject({ heardEdited: false });
  });

  it('is due five working days after the sitting, by a rule that is shown as unverified', async () => {
    expect(await look(id, session.secretary)).toMatchObject({ dueOn: '2026-11-26' });
  });

  it('a sitting has one protocol, and only one that was held', async () => {
    const again = await api().perform(session.secretary, composeProtocol, {
      meetingId: session.meetingId,
      language: 'kk',
    });
    expect(again).toMatchObject({ ok: false, problem: { kind: 'CONFLICT', code: 'PROTOCOL_IS_THERE' } });
  });

  it('is read in as many statements whatever the number of questions and votes', async () => {
    await look(id, session.secretary);
    expect(api().statements.length).toBeLessThanOrEqual(4);
  });

  it('each missing thing is named before it can be frozen', async () => {
    const other = await aHeldSession(api());
    await withClient(api().test.superuser, async (client) => {
      await client.query(`update meeting set closed_at = null, place = null where id = $1`, [
        ownId(other.meetingId).id,
      ]);
      await client.query(
        `update agenda_item set heard = null, rapporteurs = '[]' where meeting_id = $1 and ordinal = 1`,
        [ownId(other.meetingId).id],
      );
    });
    const { protocolId } = await api().must(other.secretary, composeProtocol, {
      meetingId: other.meetingId,
      language: 'kk',
    });
    const shown = await look(protocolId, other.secretary);
    expect(shown?.missing.map(({ gap, ordinal }) => [gap, ordinal])).toEqual([
      ['NO_END', null],
      ['NO_PLACE', null],
      ['NOTHING_HEARD', 1],
    ]);
    expect(shown?.viewerMay.freeze?.outcome).toBe('REFUSED');
    const refused = await api().perform(other.secretary, freezeProtocol, await onIt(protocolId));
    expect(codesOf(refused)).toEqual(['PROTOCOL_NO_END', 'PROTOCOL_NO_PLACE', 'PROTOCOL_NOTHING_HEARD']);
  });

  it('a national number in its prose keeps it from being frozen', async () => {
    const other = await aHeldSession(api());
    const { protocolId } = await api().must(other.secretary, composeProtocol, {
      meetingId: other.meetingId,
      language: 'ru',
    });
    await api().must(other.secretary, writeProtocolSection, {
      ...(await onIt(protocolId)),
      itemId: other.itemIds[0] ?? '',
      discussed: `Гражданин с ИИН ${anIin('1980-02-03', 7)} просит.`,
    });
    expect(codesOf(await api().perform(other.secretary, freezeProtocol, await onIt(protocolId)))).toContain(
      'PROTOCOL_HAS_IIN',
    );
  });

  it('a member, another council and a stranger compose nothing and see no draft', async () => {
    const stranger = await anAccount(api());
    const elsewhere = inTenant((await aCouncil(api())).id, stranger.id);
    const input = { meetingId: session.meetingId, language: 'ru' };
    expect(codesOf(await api().perform(session.member, composeProtocol, input))).toEqual(['NOT_YOUR_ROLE']);
    expect(codesOf(await api().perform(elsewhere, composeProtocol, input))).toEqual(['NOT_THERE']);
    expect(await look(id, elsewhere)).toBeNull();
    expect(await look(id, anybody)).toBeNull();
  });
});

describe('who was there, found wrong after the protocol was signed', () => {
  it('is set right in the draft of a further edition; until that one is public the public reads what the former tells', async () => {
    const session = await aHeldSession(api());
    const { secretary, meetingId, memberIds } = session;
    const id = await aFrozen(api(), session);
    const stay = { fromAt: '2026-11-19T10:00:00Z', untilAt: '2026-11-19T11:00:00Z', mode: 'IN_PERSON' as const };
    const correct = async () =>
      api().perform(secretary, correctAttendance, {
        memberId: memberIds[0] ?? '',
        stays: [stay],
        because: 'По записи заседания',
        acknowledged: [{ code: 'ATTENDANCE_CORRECTED_AFTER_VOTE', reason: 'Итоги остаются' }],
      } as never);
    // The same of why somebody was not there.
    const excuse = async () =>
      api().perform(secretary, recordAbsence, { memberId: memberIds[3] ?? '', kind: 'UNEXCUSED' as never });
    for (const act of [correct, excuse]) expect(codesOf(await act())).toContain('PROTOCOL_IS_FROZEN');
    await signedOnPaper(api(), session, id);
    await api().must(secretary, registerProtocol, await onIt(id));
    await done(api(), secretary, publishProtocol, await onIt(id));
    for (const act of [correct, excuse]) expect(codesOf(await act())).toContain('ATTENDANCE_OF_SIGNED_PROTOCOL');

    const there = async (who: Parameters<typeof look>[1]) => {
      const { meeting } = await api().query<{
        meeting: {
          attendance: { memberId: string; untilAt: string }[];
          votes: { present: number; outcome: string }[];
          viewerMay: { correctAttendance: { outcome: string } } | null;
        };
      }>(
        who,
        `query ($id: ID!) { meeting(id: $id) { attendance { memberId untilAt } votes { present outcome }
          viewerMay { correctAttendance { outcome } } } }`,
        { id: meetingId },
      );
      const own = meeting.attendance.filter(({ memberId }) => memberId === memberIds[0]);
      return { ...meeting, untils: own.map(({ untilAt }) => new Date(untilAt).toISOString().slice(11, 16)) };
    };
    const before = await there(secretary);
    expect(before.viewerMay?.correctAttendance.outcome).toBe('REFUSED');
    const { protocolId: next } = await api().must(secretary, correctProtocol, {
      ...(await onIt(id)),
      reason: 'Ахметов ушёл в 16:00',
    });
    expect((await there(secretary)).viewerMay?.correctAttendance.outcome).toBe('ALLOWED');
    for (const act of [correct, excuse]) expect((await act()).ok).toBe(true);
    expect(await there(secretary)).toMatchObject({ untils: ['11:00'], votes: before.votes });
    expect((await there(anybody)).untils).toEqual(['12:00']);

    await done(api(), secretary, freezeProtocol, await onIt(next));
    await workOff(api());
    expect(codesOf(await correct())).toContain('PROTOCOL_IS_FROZEN');
    await signedOnPaper(api(), session, next);
    await api().must(secretary, registerProtocol, await onIt(next));
    await done(api(), secretary, publishProtocol, await onIt(next));
    expect((await there(anybody)).untils).toEqual(['11:00']);
  });
});

describe('frozen bytes', () => {
  let session: HeldSession;
  let id: string;
  beforeAll(async () => {
    session = await aHeldSession(api());
    id = await aFrozen(api(), session);
  });

  it('are a PDF whose hash stands with the protocol; the snapshot has a hash of its own', async () => {
    const shown = await look(id, session.secretary);
    const { bytes } = await frozenBytes(api(), session.secretary, id);
    expect(shown).toMatchObject({ state: 'FOR_SIGNATURE', number: '1', publicIsCopy: true });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown?.sha256);
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query('select snapshot, snapshot_sha256 from protocol where id = $1', [
        ownId(id).id,
      ]);
      const own = createHash('sha256').update(canonicalJson(rows[0].snapshot)).digest('hex');
      expect(own).toBe(rows[0].snapshot_sha256.toString('hex'));
    });
  });

  it('what is recorded later does not change them', async () => {
    await withClient(api().test.superuser, (client) =>
      client.query(`update agenda_item set heard = 'Иначе' where meeting_id = $1`, [ownId(session.meetingId).id]),
    );
    const again = await api().perform(session.secretary, writeProtocolSection, {
      ...(await onIt(id)),
      itemId: session.itemIds[0] ?? '',
      heard: 'Иначе',
    });
    expect(codesOf(again)).toEqual(['PROTOCOL_IS_FROZEN']);
    expect((await look(id, session.secretary))?.sections[0]?.heard).toBe('Досова А. М. о трёх посещениях парка.');
  });

  it('the database itself refuses to change them', async () => {
    await expect(
      withClient(api().test.superuser, (client) =>
        client.query(`update protocol set sha256 = '\\x00' where id = $1`, [ownId(id).id]),
      ),
    ).rejects.toMatchObject({ code: 'KP001' });
  });

  it('a byte changed behind our back is found before anybody’s signature stands beside it', async () => {
    const { key, bytes } = await frozenBytes(api(), session.secretary, id);
    const changed = Buffer.from(bytes);
    changed[200] = (changed[200] ?? 0) ^ 1;
    await api().services.files.put(key, Readable.from([changed]));
    const result = await sign(api(), session, id, { role: 'CHAIR', way: 'SCAN', file: aScan });
    await api().services.files.put(key, Readable.from([bytes]));
    expect(codesOf(result)).toEqual(['PROTOCOL_BYTES_CHANGED']);
  });

  it('a signature under other bytes is refused, attached or detached', async () => {
    const key = await aKey({ name: 'АХМЕТОВ БОЛАТ', iin: session.chairIin });
    for (const attached of [true, false]) {
      const file = await key.sign(Buffer.from('another protocol'), attached);
      const result = await sign(api(), session, id, { role: 'CHAIR', way: 'FILE_UPLOAD', file });
      expect(codesOf(result)).toContain('SIGNATURE_OF_OTHER_BYTES');
    }
  });

  it('a signature whose bytes were changed was not made by its key', async () => {
    const key = await aKey({ name: 'АХМЕТОВ БОЛАТ', iin: session.chairIin });
    const file = Buffer.from(await key.sign((await frozenBytes(api(), session.secretary, id)).bytes, false));
    file[file.length - 3] = (file[file.length - 3] ?? 0) ^ 1;
    const result = await sign(api(), session, id, { role: 'CHAIR', way: 'FILE_UPLOAD', file });
    expect(codesOf(result)).toContain('SIGNATURE_INVALID');
  });

  it('what is no signature is not taken for one', async () => {
    const pdf = await sign(api(), session, id, { role: 'CHAIR', way: 'FILE_UPLOAD', file: aScan, name: 'scan.pdf' });
    expect(codesOf(pdf)).toEqual(['SIGNATURE_UNREADABLE']);
    const key = await aKey({ name: 'X', iin: session.chairIin });
    const cms = await key.sign((await frozenBytes(api(), session.secretary, id)).bytes);
    const scan = await sign(api(), session, id, { role: 'CHAIR', way: 'SCAN', file: cms, name: 'signature.p7s' });
    expect(codesOf(scan)).toEqual(['SIGNATURE_NEEDS_SCAN']);
  });

  it('go back to be written again before both have signed, and the signature there is withdrawn with them', async () => {
    const own = await aHeldSession(api());
    const protocolId = await aFrozen(api(), own);
    expect((await sign(api(), own, protocolId, { role: 'SECRETARY', way: 'SCAN', file: aScan })).ok).toBe(true);
    await api().must(own.secretary, takeBackProtocol, { ...(await onIt(protocolId)), reason: 'пропущен выступавший' });
    const shown = await look(protocolId, own.secretary);
    expect(shown).toMatchObject({ state: 'DRAFT', sha256: null, number: '1' });
    expect(shown?.signatures[0]).toMatchObject({ state: 'WITHDRAWN' });
    await done(api(), own.secretary, freezeProtocol, await onIt(protocolId));
    await workOff(api());
    expect(await look(protocolId, own.secretary)).toMatchObject({ state: 'FOR_SIGNATURE', number: '1' });
  });
});

describe('two signatures', () => {
  let session: HeldSession;
  let id: string;
  beforeAll(async () => {
    session = await aHeldSession(api());
    id = await aFrozen(api(), session);
  });

  it('another person’s certificate asks for a reason, and the signature stays unverified', async () => {
    const other = await aHeldSession(api());
    const otherId = await aFrozen(api(), other);
    const key = await aKey({ name: 'ЧУЖОЙ ЧЕЛОВЕК', iin: anIin('1991-01-01', 55) });
    const file = await key.sign((await frozenBytes(api(), other.secretary, otherId)).bytes);
    const asksWhy = await sign(api(), other, otherId, { role: 'CHAIR', way: 'NCALAYER', file });
    expect(asksWhy).toMatchObject({ ok: false, problem: { kind: 'NEEDS_REASON' } });
    expect(codesOf(asksWhy)).toContain('CERTIFICATE_OF_OTHER_PERSON');
    const acknowledged = [{ code: 'CERTIFICATE_OF_OTHER_PERSON', reason: 'ключ помощника' }];
    expect((await sign(api(), other, otherId, { role: 'CHAIR', way: 'NCALAYER', file, acknowledged })).ok).toBe(true);
    expect((await look(otherId, other.secretary))?.signatures[0]).toMatchObject({
      state: 'UNVERIFIED',
      personCheck: 'OTHER',
    });
  });

  it('where no number can be compared, a certificate in another name says in whose; one in the signer’s name does not', async () => {
    const other = await aHeldSession(api());
    const otherId = await aFrozen(api(), other);
    await withClient(api().test.superuser, (client) =>
      client.query(
        'update council_person set iin_sealed = null, iin_key_id = null, iin_digest = null, iin_last = null where tenant_id = $1',
        [other.tenantId],
      ),
    );
    const { bytes } = await frozenBytes(api(), other.secretary, otherId);
    const codes = async (name: string) => {
      const key = await aKey({ name, iin: anIin('1991-01-01', 55) });
      return codesOf(
        await sign(api(), other, otherId, { role: 'CHAIR', way: 'FILE_UPLOAD', file: await key.sign(bytes) }),
      );
    };
    expect(await codes('ЧУЖОЙ ЧЕЛОВЕК')).toContain('SIGNATURE_OF_ANOTHER_NAME');
    expect(await codes('АХМЕТОВ БОЛАТ')).not.toContain('SIGNATURE_OF_ANOTHER_NAME');
  });

  it('the certificate of another organisation than the council’s or its forming body’s asks for a reason (GEN-SIG-02)', async () => {
    const other = await aHeldSession(api());
    const otherId = await aFrozen(api(), other);
    const bin = aBin();
    const own = await aBody(api(), { bin });
    await withClient(api().test.superuser, (client) =>
      client.query('update tenant set forming_body_id = $2 where id = $1', [other.tenantId, own.id]),
    );
    const { bytes } = await frozenBytes(api(), other.secretary, otherId);
    const signedFor = async (of: string) => {
      const key = await aKey({ name: 'АХМЕТОВ БОЛАТ', iin: other.chairIin, organisation: 'Организация', bin: of });
      return sign(api(), other, otherId, { role: 'CHAIR', way: 'NCALAYER', file: await key.sign(bytes) });
    };
    expect(codesOf(await signedFor('190140000017'))).toContain('CERTIFICATE_OF_OTHER_ORGANISATION');
    expect(codesOf(await signedFor(bin))).toEqual([]);
  });

  it('bind to the same hash, each once: the chair’s by key, with what was verified and what was not; the second, on paper, makes it signed', async () => {
    const { bytes } = await frozenBytes(api(), session.secretary, id);
    const key = await aKey({
      name: 'АХМЕТОВ БОЛАТ',
      iin: session.chairIin,
      organisation: 'Қоғамдық кеңес',
      bin: '190140000017',
    });
    const pem = `-----BEGIN CMS-----\n${Buffer.from(await key.sign(bytes, false)).toString('base64')}\n-----END CMS-----\n`;
    const result = await sign(api(), session, id, { role: 'CHAIR', way: 'NCALAYER', file: Buffer.from(pem) });
    expect(result).toMatchObject({ ok: true });
    expect((await look(id, session.secretary))?.signatures).toEqual([
      expect.objectContaining({
        role: 'CHAIR',
        state: 'UNVERIFIED',
        contentCheck: 'SAME',
        keyCheck: 'SIGNED_BY_KEY',
        personCheck: 'SAME',
        serviceCheck: 'NOT_ASKED',
        certificateName: 'АХМЕТОВ БОЛАТ',
        certificateIinLast: session.chairIin.slice(-4),
        certificateBin: '190140000017',
        digestAlgorithm: 'SHA256',
      }),
    ]);
    const again = await sign(api(), session, id, { role: 'CHAIR', way: 'SCAN', file: aScan });
    expect(codesOf(again)).toContain('PROTOCOL_SIGNED_TWICE');
    expect((await sign(api(), session, id, { role: 'SECRETARY', way: 'SCAN', file: aScan })).ok).toBe(true);
    expect(await look(id, session.secretary)).toMatchObject({
      state: 'SIGNED',
      signedOn: '2026-11-23',
      publishBy: '2026-11-30',
    });
    const { meeting } = await api().query<{ meeting: { state: string; days: { what: string }[] } }>(
      session.secretary,
      'query M($id: ID!) { meeting(id: $id) { state days { what doneOn late } } }',
      { id: session.meetingId },
    );
    expect(meeting.days).toContainEqual({ what: 'PROTOCOL', doneOn: '2026-11-23', late: false });
    expect(meeting.state).toBe('PROTOCOLLED');
  });

  it('a certificate out of its time asks for a reason; a day before the freezing is refused', async () => {
    const own = await aHeldSession(api());
    const protocolId = await aFrozen(api(), own);
    const key = await aKey({ name: 'АХМЕТОВ БОЛАТ', iin: own.chairIin }, ['2020-01-01', '2021-01-01']);
    const file = await key.sign((await frozenBytes(api(), own.secretary, protocolId)).bytes);
    expect(codesOf(await sign(api(), own, protocolId, { role: 'CHAIR', way: 'NCALAYER', file }))).toContain(
      'SIGNATURE_CERTIFICATE_EXPIRED',
    );
    expect(
      codesOf(await sign(api(), own, protocolId, { role: 'CHAIR', way: 'SCAN', file: aScan, signedOn: '2026-11-20' })),
    ).toEqual(['SIGNED_BEFORE_FROZEN']);
  });

  it('a development key is refused where it is not allowed', async () => {
    const own = await aHeldSession(api());
    const protocolId = await aFrozen(api(), own);
    const key = await aKey({ name: 'DEV', iin: own.chairIin });
    const file = await key.sign((await frozenBytes(api(), own.secretary, protocolId)).bytes);
    expect(codesOf(await sign(api(), own, protocolId, { role: 'CHAIR', way: 'DEV', file }))).toEqual([
      'SIGNATURE_DEV_REFUSED',
    ]);
  });

  it('who acts for an absent chair signs by the office of that day', async () => {
    const own = await aHeldSession(api());
    const protocolId = await aFrozen(api(), own);
    await withClient(api().test.superuser, async (client) => {
      await client.query(
        `insert into council_office (tenant_id, id, convocation_id, post, person_id, acting, starts_on, until)
          select tenant_id, gen_random_uuid(), convocation_id, 'CHAIR', $2, true, '2026-11-20', '2026-12-20' from meeting where id = $1`,
        [ownId(own.meetingId).id, ownId(own.personIds[1] ?? '').id],
      );
    });
    const signers = (await look(protocolId, own.secretary))?.signers ?? [];
    expect(signers.map(({ role, name, acting, viewer }) => [role, name, acting, viewer])).toEqual([
      ['CHAIR', 'Ахметов Болат Серікұлы', false, false],
      ['SECRETARY', 'Исабекова Алия', false, true],
      ['CHAIR', 'Досова Айнұр Маратқызы', true, false],
    ]);
  });
});

/** A session whose protocol is public. */
async function published(): Promise<{ session: HeldSession; id: string }> {
  const session = await aHeldSession(api());
  const id = await aFrozen(api(), session);
  await signedOnPaper(api(), session, id);
  await api().must(session.secretary, registerProtocol, await onIt(id));
  await api().must(session.secretary, publishProtocol, await onIt(id));
  return { session, id };
}

describe('after both have signed', () => {
  it('nothing of it changes: not by an act, not in the database, nor its signatures', async () => {
    const { session, id } = await published();
    expect(
      codesOf(await api().perform(session.secretary, takeBackProtocol, { ...(await onIt(id)), reason: 'x' })),
    ).toEqual(['PROTOCOL_SIGNED']);
    for (const statement of [
      `update protocol set state = 'DRAFT' where id = $1`,
      `update protocol set number = '99' where id = $1`,
      `update protocol_signature set state = 'WITHDRAWN' where protocol_id = $1`,
      `update protocol_signature set signer_name = 'X' where protocol_id = $1`,
    ])
      await expect(
        withClient(api().test.superuser, (client) => client.query(statement, [ownId(id).id])),
      ).rejects.toMatchObject({ code: 'KP001' });
  });

  it('it is registered, then published: the public reads a copy with names alone, never the signed file', async () => {
    const session = await aHeldSession(api());
    const id = await aFrozen(api(), session);
    await signedOnPaper(api(), session, id);
    expect(codesOf(await api().perform(session.secretary, publishProtocol, await onIt(id)))).toEqual([
      'PROTOCOL_NOT_REGISTERED',
    ]);
    await api().must(session.secretary, registerProtocol, await onIt(id));
    expect(await look(id, anybody)).toBeNull();
    await api().must(session.secretary, publishProtocol, await onIt(id));
    const open = await look(id, anybody);
    expect(open).toMatchObject({
      state: 'PUBLISHED',
      number: '1',
      publicIsCopy: true,
      file: null,
      sections: [],
      missing: [],
      signers: [],
    });
    expect(open?.publicFile).not.toBeNull();
    expect(open?.signatures.map(({ role, certificateIinLast, file }) => [role, certificateIinLast, file])).toEqual([
      ['CHAIR', null, null],
      ['SECRETARY', null, null],
    ]);
  });

  it('its page of verification is found by the code, however it was typed', async () => {
    const { session, id } = await published();
    const { protocol } = await api().query<{ protocol: { code: string } }>(
      session.secretary,
      'query C($id: ID!) { protocol(id: $id) { code } }',
      { id },
    );
    const find = async (code: string) =>
      (
        await api().query<{ protocolByCode: { number: string } | null }>(
          anybody,
          'query V($code: String!) { protocolByCode(code: $code) { number sha256 council { name { text } } signatures { signerName } } }',
          { code },
        )
      ).protocolByCode;
    expect((await find(protocol.code.toLowerCase().replaceAll('-', ' ')))?.number).toBe('1');
    expect(await find('0000-0000-0000')).toBeNull();
    expect(await find('drop table')).toBeNull();
  });

  it('a restricted one is gone for the public at once, by its id and by its code', async () => {
    const { session: own, id: protocolId } = await published();
    await api().must(own.secretary, restrictProtocol, { ...(await onIt(protocolId)), reason: 'персональные данные' });
    expect(await look(protocolId, anybody)).toBeNull();
    const { protocols } = await api().query<{ protocols: { nodes: { id: string }[] } }>(
      anybody,
      '{ protocols(first: 100) { nodes { id } } }',
    );
    expect(protocols.nodes.map((node) => node.id)).not.toContain(protocolId);
  });

  it('it is corrected by a further edition that cites it; the old one says what superseded it and cannot be signed', async () => {
    const { session, id } = await published();
    const { protocolId: next } = await api().must(session.secretary, correctProtocol, {
      ...(await onIt(id)),
      reason: 'описка',
    });
    expect(
      codesOf(await api().perform(session.secretary, correctProtocol, { ...(await onIt(id)), reason: 'ещё' })),
    ).toEqual(['PROTOCOL_CORRECTED_ALREADY']);
    await done(api(), session.secretary, freezeProtocol, await onIt(next));
    await workOff(api());
    expect(await look(id, session.secretary)).toMatchObject({ superseded: false });
    await signedOnPaper(api(), session, next);
    expect(await look(next, session.secretary)).toMatchObject({ edition: 2, number: '1', supersedes: { edition: 1 } });
    expect(await look(id, session.secretary)).toMatchObject({
      superseded: true,
      supersededBy: { edition: 2 },
      published: true,
    });
    // The public reads that it is superseded, but not the edition that is not published yet.
    expect(await look(id, anybody)).toMatchObject({ superseded: true, supersededBy: null });
    expect(codesOf(await sign(api(), session, id, { role: 'CHAIR', way: 'SCAN', file: aScan }))).toContain(
      'PROTOCOL_SUPERSEDED',
    );
    // The record of the sitting is public already: the further edition is published beside it.
    await api().must(session.secretary, registerProtocol, await onIt(next));
    await api().must(session.secretary, publishProtocol, await onIt(next));
    expect(await look(id, anybody)).toMatchObject({ superseded: true, supersededBy: { edition: 2 } });
    // The earlier one may be taken from sight; the record stays, for the one in force is public.
    const roll = async () =>
      (
        await api().query<{ meeting: { members: { name: string }[] } | null }>(
          anybody,
          'query ($id: ID!) { meeting(id: $id) { members { name } } }',
          { id: session.meetingId },
        )
      ).meeting?.members.length;
    expect(await roll()).toBe(4);
    await api().must(session.secretary, restrictProtocol, { ...(await onIt(id)), reason: 'описка с ИИН' });
    expect(await roll()).toBe(4);
    await api().must(session.secretary, restrictProtocol, { ...(await onIt(next)), reason: 'и эта' });
    expect(await roll()).toBe(0);
  });

  it('a translation is added later, marked as one, and published after the original', async () => {
    const { session, id } = await published();
    await api().must(session.secretary, translateProtocol, {
      ...(await onIt(id)),
      translator: 'Нұрпейіс Ә.',
      sections: [{ itemId: session.itemIds[0] ?? '', heard: 'Досова А. М. саябаққа үш рет барғаны туралы.' }],
    });
    await workOff(api());
    const [translation] = (await look(id, session.secretary))?.translations ?? [];
    expect(translation).toMatchObject({ language: 'kk', ready: true, published: false });
    expect((await look(id, anybody))?.translations).toEqual([]);
    const translationId = translation?.id ?? '';
    await api().must(session.secretary, publishProtocolTranslation, {
      id: translationId,
      expectedVersion: await versionOfProtocol(api(), translationId, 'protocol_translation'),
    });
    expect((await look(id, anybody))?.translations).toMatchObject([{ language: 'kk', published: true }]);
  });

  it('numbers run by year: a repeat is refused, a gap asks for a reason', async () => {
    const own = await aHeldSession(api());
    await aFrozen(api(), own);
    const second = await aHeldSession(api());
    const { protocolId } = await api().must(second.secretary, composeProtocol, {
      meetingId: second.meetingId,
      language: 'ru',
    });
    const gap = await api().perform(second.secretary, freezeProtocol, { ...(await onIt(protocolId)), number: '7' });
    expect(codesOf(gap)).toContain('PROTOCOL_NUMBER_GAP');
    // Another protocol of the same council holds number 3 already.
    await done(api(), second.secretary, freezeProtocol, { ...(await onIt(protocolId)), number: '3' });
    const meetingId = await copiedMeeting(second);
    const { protocolId: third } = await api().must(second.secretary, composeProtocol, { meetingId, language: 'ru' });
    const repeat = await api().perform(second.secretary, freezeProtocol, { ...(await onIt(third)), number: '3' });
    expect(codesOf(repeat)).toContain('PROTOCOL_NUMBER_REPEATED');
    await done(api(), second.secretary, freezeProtocol, await onIt(third));
    expect(await look(third, second.secretary)).toMatchObject({ number: '4' });
  });
});

/** A further sitting of the same council without quorum: a protocol of who came is made of it too. */
async function copiedMeeting(session: HeldSession): Promise<string> {
  const { tenantId, id } = ownId(session.meetingId);
  return withClient(api().test.superuser, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into meeting (tenant_id, id, kind, form, state, convocation_id, number, planned_on, starts_at, place, chair_name, secretary_name)
        select tenant_id, gen_random_uuid(), kind, form, 'NO_QUORUM', convocation_id, '6', planned_on, starts_at, place, chair_name, secretary_name
        from meeting where id = $1 returning id`,
      [id],
    );
    const meeting = rows[0]?.id ?? '';
    await client.query(
      `insert into agenda_item (tenant_id, id, meeting_id, ordinal, kind, title, state) values ($1, gen_random_uuid(), $2, 1, 'OTHER', '{"authentic":"ru","ru":"О парке"}', 'INCLUDED')`,
      [tenantId, meeting],
    );
    const member = await client.query<{ id: string }>(
      `insert into meeting_member (tenant_id, id, meeting_id, name, ordinal, voice) values ($1, gen_random_uuid(), $2, 'Ким Виктор', 1, 'DECISIVE') returning id`,
      [tenantId, meeting],
    );
    await client.query(
      `insert into attendance (tenant_id, id, meeting_id, member_id, from_at, mode, entered_by) values ($1, gen_random_uuid(), $2, $3, '2026-11-19T10:00:00Z', 'IN_PERSON', 'SECRETARIAT')`,
      [tenantId, meeting, member.rows[0]?.id],
    );
    return encodeId(tenantId, meeting);
  });
}

describe('a dissenting opinion', () => {
  it('is given by the member, for nobody else, and goes with the protocol', async () => {
    const session = await aHeldSession(api());
    const input = {
      meetingId: session.meetingId,
      memberId: session.memberIds[1] ?? '',
      itemId: session.itemIds[0] ?? null,
      text: 'Срок мал.',
    };
    await api().must(session.member, giveDissentingOpinion, input);
    const foreign = await api().perform(session.member, giveDissentingOpinion, {
      ...input,
      memberId: session.memberIds[2] ?? '',
    });
    expect(codesOf(foreign)).toEqual(['OPINION_NOT_YOURS']);
    const id = await aFrozen(api(), session);
    expect((await look(id, session.secretary))?.opinions).toMatchObject([
      { memberName: 'Досова Айнұр Маратқызы', text: 'Срок мал.' },
    ]);
  });

  it('given once the protocol is public, it is public at once; on a closed question it is not', async () => {
    const { session } = await published();
    const give = (itemId: string | undefined, text: string) =>
      done(api(), session.secretary, giveDissentingOpinion, {
        meetingId: session.meetingId,
        memberId: session.memberIds[1] ?? '',
        itemId: itemId ?? null,
        text,
      });
    await give(session.itemIds[0], 'Срок мал.');
    await give(session.itemIds[1], 'О закрытом вопросе.');
    const { meeting } = await api().query<{ meeting: { opinions: { text: string }[] } }>(
      anybody,
      'query ($id: ID!) { meeting(id: $id) { opinions { text } } }',
      { id: session.meetingId },
    );
    expect(meeting.opinions).toEqual([{ text: 'Срок мал.' }]);
  });
});
