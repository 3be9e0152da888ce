import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { ownId } from '../../../kernel/id.ts';
import { sql } from '../../../kernel/sql.ts';
import { inTenant, type TestApi } from '../../../testing/api.ts';
import { aBody, anAccount } from '../../../testing/cast.ts';
import { done } from '../../../testing/done.ts';
import { aSittingCouncil } from '../../commissions/testing/cast.ts';
import { sealIin } from '../../composition/iin.ts';
import { anIin } from '../../composition/testing/cast.ts';
import { readWhole } from '../../files/read-whole.ts';
import { examineSignature } from '../../protocols/signatures/examine-signature.ts';
import type { SignatureWayWord } from '../../protocols/signatures/signature-words.ts';
import { anUpload, workOff } from '../../protocols/testing/a-session.ts';
import { appointExpert } from '../commands/appoint-expert.command.ts';
import { composeConclusion } from '../commands/compose-conclusion.command.ts';
import { declareInterest } from '../commands/declare-interest.command.ts';
import { freezeConclusion } from '../commands/freeze-conclusion.command.ts';
import { handInAnswers } from '../commands/hand-in-answers.command.ts';
import { openExpertise } from '../commands/open-expertise.command.ts';
import { signConclusion } from '../commands/sign-conclusion.command.ts';
import { startExpertise } from '../commands/start-expertise.command.ts';
import { writeConclusionSection } from '../commands/write-conclusion-section.command.ts';
import { writeExpertiseAnswer } from '../commands/write-expertise-answer.command.ts';

export const ru = (text: string) => ({ authentic: 'ru', ru: text });
export const expertIin = anIin('1972-03-08', 201);

const whole = `query ($id: ID!) { expertise(id: $id) { id version state topic { text } subject { text } subjectKind requestedBy questions { text } decisionNumber
  startedOn dueOn sendBy sentOn whyDue { startKind calendarDays unverified ruleId } body { id } mission { id form state expertise { id } recommendations { state } } letter { id number subject bodyText }
  item { id kind materials { id } expertises { id } } papers { id title file { id } } published cancelledBecause
  experts { id version name position state interest interestText admitted recusedBecause dissent { text } viewer hasAccount viewerMay { answer { outcome } sign { outcome } declare { outcome } } }
  answers { id version question text { text } expertId }
  conclusion { id version state number code sha256 file { id published } parts { section text { text } } signatures { signerName way state contentCheck keyCheck personCheck serviceCheck certificateName file { id } } viewerMay { freeze { outcome } publish { outcome } } }
  viewerMay { start { outcome } appoint { outcome } } } }`;

export interface ShownExpert {
  readonly id: string;
  readonly version: number;
  readonly [key: string]: unknown;
}
export interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly experts: readonly ShownExpert[];
  readonly answers: readonly { readonly version: number; readonly question: number; readonly expertId: string }[];
  readonly conclusion: { readonly id: string; readonly version: number; readonly [key: string]: unknown } | null;
  readonly mission: { readonly id: string; readonly [key: string]: unknown };
  readonly [key: string]: unknown;
}

/** A council with an expertise of two questions: one expert of its people with an account and a known IIN, one by name. */
export async function anExpertise(api: TestApi, given: object = {}) {
  const world = await aSittingCouncil(api);
  const { secretary, council, members } = world;
  const body = await aBody(api, { name: 'Управление экологии' });
  const account = await anAccount(api);
  const personId = members[0]?.personId ?? '';
  const person = ownId(personId).id;
  const sealed = sealIin(api.services, council.id, person, expertIin);
  await withClient(api.test.superuser, (client) =>
    client.query(
      'update council_person set account_id = $3, iin_sealed = $4, iin_key_id = $5, iin_digest = $6, iin_last = $7 where tenant_id = $1 and id = $2',
      [council.id, person, account.id, sealed.iinSealed, sealed.iinKeyId, sealed.iinDigest, sealed.iinLast],
    ),
  );
  const expert = inTenant(council.id, account.id, ['MEMBER']);
  const { expertiseId: id } = await done(api, secretary, openExpertise, {
    topic: ru('О правилах содержания зелёных насаждений'),
    subjectKind: 'DRAFT_ACT',
    subject: ru('проект решения маслихата'),
    bodyId: body.id,
    legalBasis: 'LAW_383_V',
    questions: [ru('Не ухудшает ли проект положение насаждений?'), ru('Обеспечен ли проект средствами?')],
    decision: { number: '14', on: '2026-10-15' },
    ...given,
  });
  const look = async (who: Capacity = secretary) =>
    (await api.query<{ expertise: Shown }>(who, whole, { id })).expertise;
  const seen = async () => ({ id, expectedVersion: (await look()).version });
  const expertAt = async (place: number) => {
    const one = (await look()).experts[place];
    if (!one) throw new Error('no such expert');
    return one;
  };
  const onExpert = async (place: number) => {
    const { id: own, version } = await expertAt(place);
    return { id: own, expectedVersion: version };
  };
  const onConclusion = async () => {
    const { conclusion } = await look();
    return { id: conclusion?.id ?? '', expectedVersion: conclusion?.version ?? 0 };
  };
  const appoint = async () => {
    await done(api, secretary, appointExpert, { ...(await seen()), personId, position: 'доктор наук' });
    await done(api, secretary, appointExpert, {
      ...(await seen()),
      name: 'Ким Виктор Олегович',
      position: 'архитектор',
    });
  };
  const declare = async () => {
    await done(api, expert, declareInterest, { ...(await onExpert(0)), interest: false });
    await done(api, secretary, declareInterest, { ...(await onExpert(1)), interest: false });
  };
  const start = async (on = '2026-11-02') => {
    // Entered later: everything here is entered on one day, from papers.
    await done(api, secretary, startExpertise, { ...(await seen()), on });
  };
  const write = async (place: number, question: number, text: string, who: Capacity = secretary, version = 0) =>
    api.perform(who, writeExpertiseAnswer, {
      id: (await expertAt(place)).id,
      question,
      expectedVersion: version,
      text: ru(text) as never,
    });
  const answerAll = async () => {
    for (const [place, who] of [expert, secretary].entries()) {
      for (const question of [1, 2]) {
        const result = await write(place, question, `Ответ ${place + 1}.${question}`, who);
        if (!result.ok) throw new Error(JSON.stringify(result.problem));
      }
      await done(api, who, handInAnswers, await onExpert(place));
    }
  };
  const compose = async () => {
    await done(api, secretary, composeConclusion, { ...(await seen()), language: 'ru' });
    for (const section of ['GROUNDS', 'OBJECT', 'METHOD', 'RECOMMENDATIONS'])
      await done(api, secretary, writeConclusionSection, {
        ...(await onConclusion()),
        section,
        text: ru(`Раздел ${section}`),
      });
  };
  const freeze = async () => {
    await done(api, secretary, freezeConclusion, await onConclusion());
    await workOff(api);
  };
  const frozen = async () => {
    await appoint();
    await declare();
    await start();
    await answerAll();
    await compose();
    await freeze();
  };
  const bytes = async () => {
    const row = await api.database.inTransaction(secretary, true, (transaction) =>
      transaction.one<{ key: string }>(
        sql`select f.storage_key as key from expertise_conclusion c join stored_file f on f.tenant_id = c.tenant_id and f.id = c.file_id
          join expertise e on e.tenant_id = c.tenant_id and e.id = c.expertise_id where e.id = ${ownId(id).id}::uuid`,
      ),
    );
    const key = row?.key ?? '';
    return { key, bytes: await readWhole(api.services.files, key) };
  };
  const sign = async (
    place: number,
    way: SignatureWayWord,
    file: Uint8Array,
    { who = secretary, ...more }: { readonly who?: Capacity; readonly [key: string]: unknown } = {},
  ) => {
    const fileId = await anUpload(api, who, way === 'SCAN' ? 'scan.pdf' : 'signature.p7s', file);
    const on = await onConclusion();
    const input = { ...on, expertId: (await expertAt(place)).id, way: way as never, fileId, ...more };
    const evidence = await examineSignature(api.operation(who), { id: on.id, fileId, way }, 'expertise_conclusion');
    return api.perform(who, signConclusion(evidence), input);
  };
  const steps = { appoint, declare, start, write, answerAll, compose, freeze, frozen, sign };
  return {
    ...world,
    body,
    account,
    expert,
    personId,
    id,
    look,
    seen,
    expertAt,
    onExpert,
    onConclusion,
    bytes,
    ...steps,
  };
}
