import { randomUUID } from 'node:crypto';
import type { Capacity } from '../../../kernel/capacity.ts';
import { decodeId } from '../../../kernel/id.ts';
import { inTenant, type TestApi } from '../../../testing/api.ts';
import { aCouncil, anAccount } from '../../../testing/cast.ts';
import { done } from '../../../testing/done.ts';
import { addSeat } from '../../composition/add-seat.command.ts';
import { givenIin } from '../../composition/iin.ts';
import { setUpConvocation } from '../../composition/set-up-convocation.command.ts';
import { anIin } from '../../composition/testing/cast.ts';
import { idOfBegun } from '../applicant-link.ts';
import { beginApplication } from '../commands/begin-application.command.ts';
import { draftCompetition } from '../commands/draft-competition.command.ts';
import { fillApplication } from '../commands/fill-application.command.ts';
import { openCompetition } from '../commands/open-competition.command.ts';
import { submitApplication } from '../commands/submit-application.command.ts';
import { consentVersion } from '../consent.ts';

export const text = (ru: string) => ({ authentic: 'ru', ru, kk: `${ru} (kk)`, en: `${ru} (en)` });

/** The seats of the competitions of these tests. */
export const seats = [
  { kind: 'NPO', count: 2 },
  { kind: 'CITIZEN', count: 3 },
] as const;

/** What every draft announces here. */
export const conditions = {
  title: text('Довыборы в совет'),
  conditions: text('Гражданин, достигший восемнадцати лет.'),
  contacts: text('Секретариат, +7 727 000 00 00'),
  seats,
} as const;

/** A council at work with vacant seats, and its secretary. */
export async function aCouncilWithVacancies(api: TestApi, level = 'LOCAL') {
  const council = await aCouncil(api, { level });
  const who = inTenant(council.id, (await anAccount(api)).id);
  const { convocationId } = await done(api, who, setUpConvocation, {
    number: 1,
    startsOn: '2025-06-02',
    endsOn: '2028-06-01',
    members: [{ surname: 'Ахметова', givenName: 'Сәуле', seatKind: 'CITIZEN', position: null }],
  });
  for (const { kind, count } of seats) {
    for (let at = 0; at < count; at += 1) {
      const { convocation } = await api.query<{ convocation: { version: number } }>(
        who,
        'query ($id: ID!) { convocation(id: $id) { version } }',
        { id: convocationId },
      );
      await done(api, who, addSeat, { id: convocationId, expectedVersion: convocation.version, kind });
    }
  }
  return { council, who, convocationId };
}

/** A draft of a by-election of such a council. */
export async function aDraft(api: TestApi, level = 'LOCAL', rest: object = {}) {
  const scene = await aCouncilWithVacancies(api, level);
  const { competitionId } = await api.must(scene.who, draftCompetition, {
    convocationId: scene.convocationId,
    kind: 'BY_ELECTION',
    ...conditions,
    ...rest,
  } as never);
  return { ...scene, competitionId };
}

export const publications = [
  { place: 'MEDIA', outlet: 'Вечерний Алматы', url: null },
  { place: 'BODY_SITE', outlet: 'Сайт маслихата', url: 'https://maslikhat.example.kz/konkurs' },
] as const;

/** The same, open: from the day of the clock to the last day of PC-COMP-02. */
export async function anOpenCompetition(api: TestApi, level = 'LOCAL', rest: object = {}) {
  const scene = await aDraft(api, level, rest);
  await done(api, scene.who, openCompetition, { id: scene.competitionId, expectedVersion: 1, publications });
  return scene;
}

/** The candidate who begins an application, in the capacity of its link. */
export async function aBegunApplication(
  api: TestApi,
  competitionId: string,
): Promise<Capacity & { kind: 'APPLICANT' }> {
  const key = randomUUID();
  const tenantId = decodeId(competitionId)?.tenantId ?? '';
  const capacity = {
    kind: 'APPLICANT',
    tenantId,
    applicationId: idOfBegun(api.services, competitionId, key),
  } as const;
  await api.must(capacity, beginApplication, { key, competitionId });
  return capacity;
}

/** The same, with the consent that comes before anything else. */
export async function aConsentedApplication(api: TestApi, competitionId: string) {
  const who = await aBegunApplication(api, competitionId);
  await api.must(who, fillApplication, { expectedVersion: 1, consentVersion });
  return who;
}

/** A form filled in as a candidate would; the serial makes another person. */
export const form = (api: TestApi, serial: number, rest: object = {}) => ({
  seatKind: 'CITIZEN',
  surname: ['Абаева', 'Ғаниева', 'Петренко', 'Цой', 'Жұмабай', 'Ли'][serial % 6],
  givenName: ['Дана', 'Болат', 'Виктор', 'Мұрат', 'Зарина', 'Олжас'][(serial * 5) % 6],
  patronymic: null,
  iin: givenIin(api.services, anIin('1985-03-04', serial)),
  email: `candidate${serial}@example.kz`,
  phone: '+7 701 000 00 00',
  nominator: 'SELF',
  consentVersion,
  answers: [
    { question: 'CITIZEN', answer: true },
    { question: 'CONVICTION', answer: false },
    { question: 'INCAPACITY', answer: false },
    { question: 'CORRUPTION', answer: false },
    { question: 'MEDICAL_RECORD', answer: false },
  ],
  ...rest,
});

/** The version of an application, as its candidate sees it. */
export async function versionOf(api: TestApi, who: Capacity): Promise<number> {
  const { myApplication } = await api.query<{ myApplication: { version: number } }>(
    who,
    '{ myApplication { version } }',
  );
  return myApplication.version;
}

/** A begun application that is filled in and not submitted. */
export async function aFilledApplication(api: TestApi, competitionId: string, serial: number, rest: object = {}) {
  const who = await aBegunApplication(api, competitionId);
  await api.must(who, fillApplication, {
    expectedVersion: await versionOf(api, who),
    ...form(api, serial, rest),
  } as never);
  return who;
}

/** One that is submitted; what it lacks is answered with a reason. */
export async function aSubmittedApplication(api: TestApi, competitionId: string, serial: number, rest: object = {}) {
  const who = await aFilledApplication(api, competitionId, serial, rest);
  const receipt = await done(api, who, submitApplication, { expectedVersion: await versionOf(api, who) });
  return { who, ...receipt };
}
