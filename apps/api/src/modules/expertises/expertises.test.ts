import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { planMeeting } from '../meetings/commands/plan-meeting.command.ts';
import { aKey } from '../protocols/testing/a-key.ts';
import { aScan } from '../protocols/testing/signing.ts';
import { adoptRecommendation } from '../recommendations/adopt-recommendation.command.ts';
import { admitExpert } from './commands/admit-expert.command.ts';
import { amendExpertise } from './commands/amend-expertise.command.ts';
import { appointExpert } from './commands/appoint-expert.command.ts';
import { approveExpertise } from './commands/approve-expertise.command.ts';
import { cancelExpertise } from './commands/cancel-expertise.command.ts';
import { closeExpertise } from './commands/close-expertise.command.ts';
import { concludeExpertise } from './commands/conclude-expertise.command.ts';
import { declareInterest } from './commands/declare-interest.command.ts';
import { dissentFromExpertise } from './commands/dissent-from-expertise.command.ts';
import { documentExpertise } from './commands/document-expertise.command.ts';
import { freezeConclusion } from './commands/freeze-conclusion.command.ts';
import { handInAnswers } from './commands/hand-in-answers.command.ts';
import { publishConclusion } from './commands/publish-conclusion.command.ts';
import { putExpertiseOnAgenda } from './commands/put-expertise-on-agenda.command.ts';
import { recuseExpert } from './commands/recuse-expert.command.ts';
import { returnAnswers } from './commands/return-answers.command.ts';
import { sendConclusion } from './commands/send-conclusion.command.ts';
import { startExpertise } from './commands/start-expertise.command.ts';
import { takeBackConclusion } from './commands/take-back-conclusion.command.ts';
import { anExpertise, expertIin, ru } from './testing/an-expertise.ts';

describe('a public expertise', () => {
  const api = useApi('2026-11-23');

  it('is a control action of that form; without a decision it waits, and its questions change until there is one', async () => {
    const { look, seen, secretary, id } = await anExpertise(api(), { decision: null, requestedBy: 'Жители района' });
    expect(await look()).toMatchObject({
      state: 'INITIATED',
      requestedBy: 'Жители района',
      mission: { form: 'EXPERTISE' },
    });
    await done(api(), secretary, amendExpertise, { ...(await seen()), questions: [ru('Законен ли проект?')] });
    await done(api(), secretary, approveExpertise, {
      ...(await seen()),
      decision: { number: '15', on: '2026-10-20' },
    });
    expect(await look()).toMatchObject({
      state: 'APPROVED',
      decisionNumber: '15',
      questions: [{ text: 'Законен ли проект?' }],
      mission: { expertise: { id } },
    });
  });

  it('whose questions were changed after its approval is refused, by the database too', async () => {
    const { seen, secretary, appoint, id, council } = await anExpertise(api());
    await appoint();
    const amended = await api().perform(secretary, amendExpertise, {
      ...(await seen()),
      questions: [ru('Другой вопрос?') as never],
    });
    expect(codesOf(amended)).toEqual(['EXPERTISE_QUESTIONS_FIXED']);
    await expect(
      withClient(api().test.superuser, (client) =>
        client.query(`update expertise set questions = '[]' where tenant_id = $1 and id = $2`, [
          council.id,
          ownId(id).id,
        ]),
      ),
    ).rejects.toThrow('do not change');
  });

  it('is begun once every expert declared; its clock of thirty calendar days says that it is not verified', async () => {
    const { look, seen, secretary, appoint, declare, start } = await anExpertise(api());
    await appoint();
    const early = await api().perform(secretary, startExpertise, { ...(await seen()), on: '2026-11-02' });
    expect(codesOf(early)).toContain('CONFLICT_NOT_ASKED');
    await declare();
    await start();
    expect(await look()).toMatchObject({
      state: 'IN_WORK',
      startedOn: '2026-11-02',
      dueOn: '2026-12-02',
      whyDue: { startKind: 'START', calendarDays: 30, unverified: true, ruleId: 'PC-EXP-01' },
      mission: { state: 'RUNNING' },
    });
  });

  it('is not answered by an expert with a conflict until the council admits him; the words of it are not for others', async () => {
    const { look, seen, secretary, expert, appoint, onExpert, write, council } = await anExpertise(api());
    await appoint();
    await done(api(), secretary, declareInterest, { ...(await onExpert(1)), interest: false });
    expect(codesOf(await api().perform(expert, declareInterest, { ...(await onExpert(0)), interest: true }))).toEqual([
      'REQUIRED',
    ]);
    await done(api(), expert, declareInterest, { ...(await onExpert(0)), interest: true, text: 'Брат — подрядчик.' });
    const started = await api().perform(secretary, startExpertise, { ...(await seen()), on: '2026-11-02' });
    expect(codesOf(started)).toContain('CONFLICT_DECLARED');
    await done(api(), secretary, startExpertise, { ...(await seen()), on: '2026-11-02' });
    expect(codesOf(await write(0, 1, 'Ухудшает.', expert))).toEqual(['EXPERT_HAS_CONFLICT']);
    const other = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    expect(JSON.stringify(await look(other))).not.toContain('подрядчик');
    expect(JSON.stringify(await look())).toContain('подрядчик');
    const admit = { ...(await onExpert(0)), because: 'Другого дендролога нет.' };
    expect(codesOf(await api().perform(secretary, admitExpert, admit))).toEqual(['CONFLICT_DECLARED']);
    await done(api(), secretary, admitExpert, admit);
    expect(codesOf(await write(0, 1, 'Ухудшает.', expert))).toEqual([]);
  });

  it('takes no answer from one who was taken off, or has not declared, and another expert may be named', async () => {
    const { look, seen, secretary, expert, appoint, declare, start, onExpert, write } = await anExpertise(api());
    await appoint();
    await declare();
    await start();
    await done(api(), expert, recuseExpert, { ...(await onExpert(0)), because: 'Болезнь.' });
    expect(codesOf(await write(0, 1, 'Ответ', expert))).toEqual(['EXPERT_NOT_ENGAGED']);
    await done(api(), secretary, appointExpert, { ...(await seen()), name: 'Ли Ольга Сергеевна' });
    expect(codesOf(await write(2, 1, 'Ответ'))).toEqual(['EXPERT_NOT_DECLARED']);
    const twice = await api().perform(secretary, appointExpert, { ...(await seen()), name: 'ли ольга сергеевна' });
    expect(codesOf(twice)).toEqual(['EXPERT_APPOINTED_ALREADY']);
    expect((await look()).experts.map(({ state }) => state)).toEqual(['RECUSED', 'WORKING', 'APPOINTED']);
  });

  it('is answered by each expert alone, who reads no other’s answers before the conclusion is frozen', async () => {
    const { look, secretary, expert, appoint, declare, start, write, onExpert, answerAll, compose, freeze, council } =
      await anExpertise(api());
    await appoint();
    await declare();
    await start();
    const stranger = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    expect(codesOf(await write(0, 1, 'За другого', stranger))).toEqual(['NOT_THIS_EXPERT']);
    expect(codesOf(await write(1, 1, 'За другого', expert))).toEqual(['NOT_THIS_EXPERT']);
    expect(codesOf(await write(0, 3, 'Нет такого вопроса', expert))).toEqual(['NOT_THERE']);
    expect(codesOf(await api().perform(expert, handInAnswers, await onExpert(0)))).toEqual([
      'EXPERTISE_QUESTION_UNANSWERED',
    ]);
    await answerAll();
    expect(codesOf(await write(0, 1, 'Поздно', expert, 1))).toEqual(['ANSWERS_HANDED_IN']);
    await done(api(), expert, returnAnswers, await onExpert(0));
    expect(codesOf(await write(0, 1, 'Из другого окна', expert, 0))).toEqual(['CHANGED_MEANWHILE']);
    expect(codesOf(await write(0, 1, 'Исправлено', expert, 1))).toEqual([]);
    await done(api(), expert, handInAnswers, await onExpert(0));
    expect((await look(expert)).answers).toHaveLength(2);
    expect((await look(secretary)).answers).toHaveLength(4);
    await compose();
    await freeze();
    expect((await look(expert)).answers).toHaveLength(4);
  });

  it('has its conclusion frozen only with every answer handed in; then neither answers nor prose change', async () => {
    const {
      look,
      secretary,
      expert,
      appoint,
      declare,
      start,
      answerAll,
      compose,
      freeze,
      onConclusion,
      onExpert,
      write,
    } = await anExpertise(api());
    await appoint();
    await declare();
    await start();
    await compose();
    expect(codesOf(await api().perform(secretary, freezeConclusion, await onConclusion()))).toEqual([
      'EXPERTISE_QUESTION_UNANSWERED',
      'EXPERTS_STILL_WRITE',
    ]);
    await answerAll();
    await done(api(), expert, dissentFromExpertise, { ...(await onExpert(0)), text: ru('Считаю иначе.') });
    await freeze();
    expect(await look()).toMatchObject({
      conclusion: { state: 'FOR_SIGNATURE', number: '1/2026', sha256: expect.any(String) },
    });
    expect(codesOf(await write(0, 1, 'Поздно', expert, 1))).toContain('EXPERTISE_CONCLUSION_FROZEN');
    expect(codesOf(await api().perform(expert, returnAnswers, await onExpert(0)))).toContain(
      'EXPERTISE_CONCLUSION_FROZEN',
    );
    await done(api(), secretary, takeBackConclusion, await onConclusion());
    expect(await look()).toMatchObject({ conclusion: { state: 'DRAFT', number: '1/2026', sha256: null } });
  });

  it('is signed by each expert over the frozen bytes: not by another, not under other bytes, nor once they changed', async () => {
    const { frozen, bytes, sign, expert, look, onConclusion } = await anExpertise(api());
    await frozen();
    const key = await aKey({ name: 'ЭКСПЕРТ', iin: expertIin });
    const { bytes: signed, key: place } = await bytes();
    expect(codesOf(await sign(1, 'FILE_UPLOAD', await key.sign(signed), { who: expert }))).toContain('NOT_THIS_EXPERT');
    expect(codesOf(await sign(0, 'FILE_UPLOAD', await key.sign(Buffer.from('другое')), { who: expert }))).toContain(
      'SIGNATURE_OF_OTHER_BYTES',
    );
    const anothers = await aKey({ name: 'ДРУГОЙ', iin: '850101300018' });
    expect(codesOf(await sign(0, 'FILE_UPLOAD', await anothers.sign(signed), { who: expert }))).toContain(
      'CERTIFICATE_OF_OTHER_PERSON',
    );
    expect(codesOf(await sign(0, 'FILE_UPLOAD', await key.sign(signed), { who: expert }))).toEqual([]);
    expect(codesOf(await sign(0, 'FILE_UPLOAD', await key.sign(signed), { who: expert }))).toContain(
      'EXPERT_SIGNED_ALREADY',
    );
    expect((await look()).conclusion?.['signatures']).toMatchObject([
      {
        state: 'UNVERIFIED',
        contentCheck: 'SAME',
        keyCheck: 'SIGNED_BY_KEY',
        personCheck: 'SAME',
        serviceCheck: 'NOT_ASKED',
        certificateName: 'ЭКСПЕРТ',
      },
    ]);
    await api().services.files.remove(place);
    await api().services.files.put(place, Readable.from([Buffer.from('подменено')]));
    expect(codesOf(await sign(1, 'SCAN', aScan))).toContain('PROTOCOL_BYTES_CHANGED');
    await expect(
      withClient(api().test.superuser, async (client) =>
        client.query(`update expertise_conclusion set sha256 = '\\x00' where id = $1`, [
          ownId((await onConclusion()).id).id,
        ]),
      ),
    ).rejects.toThrow('does not change');
  });

  it('concluded, its recommendations go in one letter with the file, each with its clock; published, the public reads names alone', async () => {
    const { frozen, sign, look, seen, secretary, onConclusion, onExpert, body, id } = await anExpertise(api());
    await frozen();
    await done(api(), secretary, dissentFromExpertise, { ...(await onExpert(1)), text: ru('Особое мнение.') });
    expect(codesOf(await sign(0, 'SCAN', aScan))).toEqual([]);
    await done(api(), secretary, concludeExpertise, await seen());
    expect(await look()).toMatchObject({
      state: 'CONCLUSION_SIGNED',
      sendBy: '2026-12-02',
      mission: { state: 'COMPLETED' },
      conclusion: { state: 'SIGNED' },
    });
    await done(api(), secretary, documentExpertise, {
      ...(await seen()),
      recommendations: [{ wording: ru('Сохранить норму: десять деревьев за одно.') }],
    });
    const { expertise } = await api().query<{
      expertise: { mission: { recommendations: { id: string; version: number }[] } };
    }>(secretary, 'query ($id: ID!) { expertise(id: $id) { mission { recommendations { id version } } } }', { id });
    const [drafted] = expertise.mission.recommendations;
    await done(api(), secretary, adoptRecommendation, {
      id: drafted?.id ?? '',
      expectedVersion: drafted?.version ?? 0,
    });
    await done(api(), secretary, sendConclusion, { ...(await seen()), channel: 'EDMS' });
    const sent = await api().query<{ expertise: object }>(
      secretary,
      `query ($id: ID!) { expertise(id: $id) { state letter { kind subject body { id } tracks { state dueOn } } mission { recommendations { state } } } }`,
      { id },
    );
    expect(sent.expertise).toMatchObject({
      state: 'SENT',
      letter: { kind: 'RECOMMENDATION', body: { id: body.id }, tracks: [{ state: 'SENT', dueOn: '2026-12-07' }] },
      mission: { recommendations: [{ state: 'ISSUED' }] },
    });
    expect(await look({ kind: 'PUBLIC' })).toBe(null);
    await done(api(), secretary, publishConclusion, await onConclusion());
    const open = await look({ kind: 'PUBLIC' });
    expect(open).toMatchObject({
      state: 'SENT',
      letter: null,
      viewerMay: null,
      experts: [{ state: 'ANSWERED' }, { dissent: { text: 'Особое мнение.' } }],
      conclusion: { state: 'PUBLISHED', file: { published: true }, signatures: [{ way: 'SCAN', state: 'ON_PAPER' }] },
    });
    expect(open.answers).toHaveLength(4);
    const byCode = await api().query<{ conclusionByCode: { number: string } | null }>(
      { kind: 'PUBLIC' },
      'query ($code: String!) { conclusionByCode(code: $code) { number sha256 expertise { topic { text } } } }',
      { code: String(open.conclusion?.['code']).toLowerCase() },
    );
    expect(byCode.conclusionByCode).toMatchObject({
      number: '1/2026',
      expertise: { topic: { text: expect.any(String) } },
    });
    expect(codesOf(await api().perform(secretary, closeExpertise, await seen()))).toContain(
      'CLOSING_OPEN_RECOMMENDATIONS',
    );
  });

  it('whose expert neither signed nor dissented is asked about when it is concluded', async () => {
    const { frozen, sign, seen, secretary } = await anExpertise(api());
    await frozen();
    expect(codesOf(await api().perform(secretary, concludeExpertise, await seen()))).toEqual([
      'CONCLUSION_WITHOUT_SIGNATURES',
    ]);
    await sign(0, 'SCAN', aScan);
    expect(codesOf(await api().perform(secretary, concludeExpertise, await seen()))).toEqual(['EXPERT_DID_NOT_SIGN']);
  });

  it('stands on the agenda of a sitting with what is examined as its papers and the experts as who report', async () => {
    const { look, seen, secretary, appoint, id } = await anExpertise(api());
    await appoint();
    const { meetingId } = await done(api(), secretary, planMeeting, {
      kind: 'COUNCIL_SESSION',
      startsAt: '2026-12-10T10:00:00+05:00',
    });
    await done(api(), secretary, putExpertiseOnAgenda, { ...(await seen()), meetingId });
    expect(await look()).toMatchObject({ item: { kind: 'EXPERTISE', expertises: [{ id }] } });
    expect(codesOf(await api().perform(secretary, putExpertiseOnAgenda, { ...(await seen()), meetingId }))).toEqual([
      'EXPERTISE_ON_AGENDA',
    ]);
  });

  it('is discussed where members decide: not at a public hearing (decision 0016)', async () => {
    const { seen, secretary, appoint } = await anExpertise(api());
    await appoint();
    const { meetingId } = await done(api(), secretary, planMeeting, {
      kind: 'PUBLIC_HEARING',
      title: ru('О правилах благоустройства'),
      startsAt: '2026-12-20T10:00:00+05:00',
    });
    const put = await api().perform(secretary, putExpertiseOnAgenda, { ...(await seen()), meetingId });
    expect(codesOf(put)).toEqual(['EXPERTISE_NEEDS_SESSION']);
  });

  it('is not there for another council, is not kept by a member, and a stale version is a conflict', async () => {
    const { seen, look, id, council, secretary } = await anExpertise(api());
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect(await look(stranger)).toBe(null);
    const cancel = async (who: Capacity) =>
      codesOf(await api().perform(who, cancelExpertise, { ...(await seen()), because: 'Проект отозван.' }));
    expect(await cancel(stranger)).toContain('NOT_THERE');
    expect(await cancel(inTenant(council.id, (await anAccount(api())).id, ['MEMBER']))).toContain('NOT_YOUR_ROLE');
    expect(
      codesOf(await api().perform(secretary, cancelExpertise, { id, expectedVersion: 99, because: 'Нет.' })),
    ).toEqual(['CHANGED_MEANWHILE']);
    const key = '0192f0c0-0000-7000-8000-0000000e9049';
    const looked = { ...(await seen()), because: 'Проект отозван.', key };
    await done(api(), secretary, cancelExpertise, looked);
    await done(api(), secretary, cancelExpertise, looked);
    expect(await look()).toMatchObject({ state: 'CANCELLED', mission: { state: 'CANCELLED' } });
  });
});
