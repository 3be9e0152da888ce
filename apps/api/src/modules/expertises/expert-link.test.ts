import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { ownId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { useApi } from '../../testing/api.ts';
import { codesOf, done } from '../../testing/done.ts';
import { sealIin } from '../composition/iin.ts';
import { authenticate } from '../people/authenticate.ts';
import { aKey } from '../protocols/testing/a-key.ts';
import { amendExpertise } from './commands/amend-expertise.command.ts';
import { appointExpert } from './commands/appoint-expert.command.ts';
import { cancelExpertise } from './commands/cancel-expertise.command.ts';
import { declareInterest } from './commands/declare-interest.command.ts';
import { dissentFromExpertise } from './commands/dissent-from-expertise.command.ts';
import { handInAnswers } from './commands/hand-in-answers.command.ts';
import { recuseExpert } from './commands/recuse-expert.command.ts';
import { returnAnswers } from './commands/return-answers.command.ts';
import { revokeExpertLink } from './commands/revoke-expert-link.command.ts';
import { sendExpertLink } from './commands/send-expert-link.command.ts';
import { anExpertise, ru } from './testing/an-expertise.ts';

const sheet = `{ linkedExpertise { id state topic { text } questions { text } requestedBy papers { id title file { id } } body { name { text } } council { name { text } } mission { id } item { id } letter { id } draftAct { id }
  experts { id name version interestText link { email } viewer viewerMay { declare { outcome } answer { outcome } dissent { outcome } sign { outcome } admit { outcome } sendLink { outcome } } } answers { question text { text } expertId }
  conclusion { state sha256 file { id } signatures { signerName file { id } } viewerMay { freeze { outcome } } } viewerMay { start { outcome } } } }`;

interface Sheet {
  readonly linkedExpertise: {
    readonly experts: readonly { readonly id: string; readonly version: number; readonly name: string }[];
    readonly answers: readonly object[];
    readonly [key: string]: unknown;
  } | null;
}

describe('the link of an expert from outside', () => {
  const api = useApi('2026-11-23');

  /** Who comes with a token: a capacity, or the code of the refusal. */
  const come = (token: string): Promise<Capacity | string | undefined> =>
    authenticate(api().database, { token: null, acting: `expert:${token}` }, new Date(), '2026-11-23').then(
      ({ capacity }) => capacity,
      (error: { extensions?: { code?: string } }) => error.extensions?.code,
    );
  async function lastMail(tenantId: string) {
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query<{ recipient: string; body_text: string }>(
        `select recipient, body_text from mail where tenant_id = $1 and kind = 'EXPERT_LINK' order by queued_at desc, id desc limit 1`,
        [tenantId],
      ),
    );
    return rows[0] ?? { recipient: '', body_text: '' };
  }
  const tokenIn = (text: string) => /\/expert\/([\w-]{43})/.exec(text)?.[1] ?? '';

  /** An expertise with two experts, the second of whom has a link. */
  async function linked() {
    const world = await anExpertise(api());
    await world.appoint();
    await done(api(), world.secretary, sendExpertLink, {
      ...(await world.onExpert(1)),
      email: 'kim@example.kz',
      language: 'ru',
    });
    const token = tokenIn((await lastMail(world.council.id)).body_text);
    const who = await come(token);
    if (typeof who !== 'object') throw new Error(`not let in: ${who}`);
    const read = async () => (await api().query<Sheet>(who, sheet)).linkedExpertise;
    return { ...world, token, who, read };
  }

  it('is mailed in the language asked for, with the topic, and stands nowhere in the council’s own words', async () => {
    const { council, secretary, look, token } = await linked();
    const { recipient, body_text } = await lastMail(council.id);
    expect(recipient).toBe('kim@example.kz');
    expect(body_text).toContain('назначил вас экспертом');
    expect(body_text).toContain('О правилах содержания зелёных насаждений');
    const { expertise } = await api().query<{ expertise: object }>(
      secretary,
      'query ($id: ID!) { expertise(id: $id) { experts { link { email } } } }',
      { id: (await look()).id },
    );
    expect(expertise).toEqual({ experts: [{ link: null }, { link: { email: 'kim@example.kz' } }] });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(`select 1 from expert_link where encode(token_digest, 'escape') like '%' || $1 || '%'`, [token]),
    );
    expect(rows).toEqual([]);
  });

  it('opens the expertise with the own row alone: no control action, no letter, no other expert, and nothing to be decided', async () => {
    const { read } = await linked();
    expect(await read()).toMatchObject({
      questions: [{ text: 'Не ухудшает ли проект положение насаждений?' }, { text: 'Обеспечен ли проект средствами?' }],
      mission: null,
      item: null,
      letter: null,
      draftAct: null,
      viewerMay: null,
      conclusion: null,
      experts: [
        {
          name: 'Ким Виктор Олегович',
          viewer: true,
          link: null,
          viewerMay: {
            declare: { outcome: 'ALLOWED' },
            admit: { outcome: 'REFUSED' },
            sendLink: { outcome: 'REFUSED' },
          },
        },
      ],
    });
  });

  it('carries an expert from the declaration to the signature, without an account', async () => {
    const { who, read, secretary, expert, onExpert, start, write, compose, freeze, bytes, council, sign, look } =
      await linked();
    await done(api(), who, declareInterest, { ...(await onExpert(1)), interest: false });
    await done(api(), expert, declareInterest, { ...(await onExpert(0)), interest: false });
    await start();
    for (const question of [1, 2]) {
      expect(codesOf(await write(1, question, `Ответ Кима ${question}`, who))).toEqual([]);
      expect(codesOf(await write(0, question, `Ответ ${question}`, expert))).toEqual([]);
    }
    expect(codesOf(await write(1, 1, 'Ответ Кима 1, вернее', who, 1))).toEqual([]);
    expect(codesOf(await write(1, 1, 'Из другого окна', who, 1))).toEqual(['CHANGED_MEANWHILE']);
    await done(api(), who, dissentFromExpertise, { ...(await onExpert(1)), text: ru('Считаю иначе.') });
    await done(api(), who, handInAnswers, await onExpert(1));
    await done(api(), who, returnAnswers, await onExpert(1));
    await done(api(), who, handInAnswers, await onExpert(1));
    await done(api(), expert, handInAnswers, await onExpert(0));
    expect((await read())?.answers).toMatchObject([
      { text: { text: 'Ответ Кима 1, вернее' } },
      { text: { text: 'Ответ Кима 2' } },
    ]);
    await compose();
    await freeze();
    const key = await aKey({ name: 'КИМ ВИКТОР', iin: '850101300018' });
    const { bytes: frozen } = await bytes();
    expect(await read()).toMatchObject({ conclusion: { state: 'FOR_SIGNATURE', file: { id: expect.any(String) } } });
    const signed = await sign(1, 'FILE_UPLOAD', await key.sign(frozen), {
      who,
      acknowledged: ['CERTIFICATE_OWNER_UNKNOWN', 'SIGNATURE_NOT_VERIFIED', 'SIGNATURE_OF_ANOTHER_NAME'].map(
        (code) => ({
          code,
          reason: 'Сверено по телефону.',
        }),
      ),
    });
    expect(codesOf(signed)).toEqual([]);
    expect(await read()).toMatchObject({ conclusion: { signatures: [{ signerName: 'Ким Виктор Олегович' }] } });
    expect((await look(secretary)).conclusion?.['signatures']).toMatchObject([
      { contentCheck: 'SAME', keyCheck: 'SIGNED_BY_KEY', personCheck: 'UNKNOWN', state: 'UNVERIFIED' },
    ]);
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(
        `select distinct actor, on_behalf_of from journal_line where tenant_id = $1 and actor like 'expert:%' and subject_type = 'Expertise'`,
        [council.id],
      ),
    );
    expect(rows).toEqual([
      { actor: `expert:${ownId((await onExpert(1)).id).id}`, on_behalf_of: 'Ким Виктор Олегович' },
    ]);
  });

  it('compares the certificate with the number recorded of the person, and the link never reads it (GEN-SIG-02)', async () => {
    const { who, council, members, onExpert, declare, start, answerAll, compose, freeze, bytes, sign, look } =
      await linked();
    const iin = '850101300018';
    const person = ownId(members[1]?.personId ?? '').id;
    const sealed = sealIin(api().services, council.id, person, iin);
    const expertId = ownId((await onExpert(1)).id).id;
    await withClient(api().test.superuser, async (client) => {
      await client.query(
        'update council_person set iin_sealed = $3, iin_key_id = $4, iin_digest = $5, iin_last = $6 where tenant_id = $1 and id = $2',
        [council.id, person, sealed.iinSealed, sealed.iinKeyId, sealed.iinDigest, sealed.iinLast],
      );
      await client.query('update expertise_expert set person_id = $2 where id = $1', [expertId, person]);
    });
    await declare();
    await start();
    await answerAll();
    await compose();
    await freeze();
    const { bytes: frozen } = await bytes();
    const anothers = await aKey({ name: 'КИМ ВИКТОР', iin: '900202300026' });
    expect(codesOf(await sign(1, 'FILE_UPLOAD', await anothers.sign(frozen), { who }))).toContain(
      'CERTIFICATE_OF_OTHER_PERSON',
    );
    const own = await aKey({ name: 'КИМ ВИКТОР', iin });
    expect(codesOf(await sign(1, 'FILE_UPLOAD', await own.sign(frozen), { who }))).toEqual([]);
    expect((await look()).conclusion?.['signatures']).toMatchObject([
      { signerName: 'Ким Виктор Олегович', personCheck: 'SAME', certificateName: 'КИМ ВИКТОР' },
    ]);
    const reading = api().database.single(who, true, sql`select iin_digest from council_person`);
    await expect(reading).rejects.toMatchObject({ code: '42501' });
  });

  it('asks about a certificate in another name where no number is recorded, and keeps what was answered', async () => {
    const { who, declare, start, answerAll, compose, freeze, bytes, sign, look } = await linked();
    await declare();
    await start();
    await answerAll();
    await compose();
    await freeze();
    const { bytes: frozen } = await bytes();
    const stranger = await aKey({ name: 'АХМЕТОВ ЕРЛАН', iin: '850101300018' });
    const asked = await sign(1, 'FILE_UPLOAD', await stranger.sign(frozen), { who });
    expect(asked).toMatchObject({ problem: { kind: 'NEEDS_REASON' } });
    expect(codesOf(asked)).toContain('SIGNATURE_OF_ANOTHER_NAME');
    const own = await aKey({ name: 'КИМ ВИКТОР', iin: '850101300018' });
    const named = await sign(1, 'FILE_UPLOAD', await own.sign(frozen), { who });
    expect(codesOf(named)).not.toContain('SIGNATURE_OF_ANOTHER_NAME');
    const reasons = codesOf(asked).map((code) => ({ code, reason: 'Сменил фамилию.' }));
    const signed = await sign(1, 'FILE_UPLOAD', await stranger.sign(frozen), { who, acknowledged: reasons });
    expect(codesOf(signed)).toEqual([]);
    expect((await look()).conclusion?.['signatures']).toMatchObject([
      { personCheck: 'UNKNOWN', certificateName: 'АХМЕТОВ ЕРЛАН', state: 'UNVERIFIED' },
    ]);
  });

  it('does nothing for another expert and nothing of the council’s', async () => {
    const { who, onExpert, write, seen, secretary, expert, start } = await linked();
    await done(api(), who, declareInterest, { ...(await onExpert(1)), interest: false });
    await done(api(), expert, declareInterest, { ...(await onExpert(0)), interest: false });
    await start();
    expect(codesOf(await write(0, 1, 'За другого', who))).toEqual(['NOT_THERE']);
    expect(codesOf(await api().perform(who, recuseExpert, { ...(await onExpert(0)), because: 'Нет.' }))).toEqual([
      'NOT_THERE',
    ]);
    expect(codesOf(await api().perform(who, amendExpertise, await seen()))).toEqual(['NOT_YOUR_CAPACITY']);
    expect(
      codesOf(await api().perform(who, sendExpertLink, { ...(await onExpert(1)), email: 'other@example.kz' })),
    ).toEqual(['NOT_YOUR_CAPACITY']);
    expect(
      await api().query<{ expertises: object; journal: object }>(
        who,
        '{ expertises(first: 5) { totalCount } journal(first: 5) { totalCount } today { date } }',
      ),
    ).toEqual({ expertises: { totalCount: 0 }, journal: { totalCount: 0 }, today: null });
    expect(codesOf(await api().perform(secretary, appointExpert, { ...(await seen()), name: 'Ли Ольга' }))).toEqual([]);
  });

  it('sent again is another one and ends the first; revoked, taken off and cancelled end it at once', async () => {
    const { token, secretary, onExpert, council, seen } = await linked();
    const again = async () => {
      await done(api(), secretary, sendExpertLink, { ...(await onExpert(1)), email: 'kim@example.kz' });
      return tokenIn((await lastMail(council.id)).body_text);
    };
    const second = await again();
    expect(await come(token)).toBe('LINK_NOT_VALID');
    expect(await come(second)).toMatchObject({ kind: 'EXPERT', tenantId: council.id });
    await done(api(), secretary, revokeExpertLink, await onExpert(1));
    expect(await come(second)).toBe('LINK_NOT_VALID');
    expect(codesOf(await api().perform(secretary, revokeExpertLink, await onExpert(1)))).toEqual([
      'EXPERT_WITHOUT_LINK',
    ]);
    const third = await again();
    await done(api(), secretary, recuseExpert, { ...(await onExpert(1)), because: 'Болезнь.' });
    expect(await come(third)).toBe('LINK_NOT_VALID');
    await done(api(), secretary, appointExpert, { ...(await seen()), name: 'Ли Ольга Сергеевна' });
    await done(api(), secretary, sendExpertLink, { ...(await onExpert(2)), email: 'li@example.kz' });
    const fourth = tokenIn((await lastMail(council.id)).body_text);
    expect(await come(fourth)).toMatchObject({ kind: 'EXPERT' });
    await done(api(), secretary, cancelExpertise, { ...(await seen()), because: 'Проект отозван.' });
    expect(await come(fourth)).toBe('LINK_NOT_VALID');
  });

  it('is for those without an account, to an address that is one', async () => {
    const { secretary, expert, onExpert } = await linked();
    const send = async (place: number, who: Capacity, email = 'x@example.kz') =>
      codesOf(await api().perform(who, sendExpertLink, { ...(await onExpert(place)), email }));
    expect(await send(0, secretary)).toEqual(['EXPERT_HAS_ACCOUNT']);
    expect(await send(1, secretary, 'не адрес')).toEqual(['EMAIL_MALFORMED']);
    expect(await send(1, expert)).toEqual(['NOT_YOUR_ROLE']);
  });
});
