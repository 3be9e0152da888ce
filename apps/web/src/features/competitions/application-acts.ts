'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { kinds } from '../composition/kinds.ts';
import type { FormValues } from '../shared/form-values.ts';
import { eligibilityQuestions, nominators } from './states.ts';

const RecordApplication = graphql(
  `mutation RecordApplication($input: RecordApplicationInput!) { recordApplication(input: $input) { __typename ...ProblemParts ... on RecordApplicationSuccess { newId: applicationId } } }`,
  [ProblemParts],
);
const CompleteApplication = graphql(
  `mutation CompleteApplication($input: CompleteApplicationInput!) { completeApplication(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReturnApplication = graphql(
  `mutation ReturnApplication($input: ReturnApplicationInput!) { returnApplication(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AdmitApplication = graphql(
  `mutation AdmitApplication($input: AdmitApplicationInput!) { admitApplication(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RejectApplication = graphql(
  `mutation RejectApplication($input: RejectApplicationInput!) { rejectApplication(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordWithdrawal = graphql(
  `mutation RecordWithdrawal($input: RecordWithdrawalInput!) { recordWithdrawal(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const ReviewRegisterMatch = graphql(
  `mutation ReviewRegisterMatch($input: ReviewRegisterMatchInput!) { reviewRegisterMatch(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** What the paper of an application says, as it is entered. */
const onPaper = (v: FormValues) => ({
  seatKind: v.oneOf('seatKind', kinds),
  surname: v.text('surname'),
  givenName: v.text('givenName'),
  patronymic: v.text('patronymic'),
  iin: v.text('iin'),
  birthDate: v.text('birthDate'),
  email: v.text('email'),
  phone: v.text('phone'),
  residence: v.text('residence'),
  occupation: v.text('occupation'),
  nominator: v.oneOf('nominator', nominators),
  nominatorName: v.text('nominatorName'),
  nominatorCount: v.number('nominatorCount'),
  npoBin: v.text('npoBin'),
  answers: answersOf(v),
  documents: v.rows('documents').flatMap((row) => {
    const code = row.text('code');
    return code ? [{ code, fileId: row.text('fileId') }] : [];
  }),
});

function answersOf(v: FormValues) {
  const given = eligibilityQuestions.flatMap((question) => {
    const answer = v.oneOf(`answers.${question}`, ['yes', 'no'] as const);
    return answer ? [{ question, answer: answer === 'yes' }] : [];
  });
  return given.length > 0 ? given : null;
}

/** What may be done to an application. */
export const applicationActs = {
  recordApplication: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordApplication, {
        input: {
          ...base,
          competitionId: v.need('competitionId'),
          receivedOn: v.need('receivedOn'),
          ...onPaper(v),
          consent: v.flag('consent'),
        },
      })
    ).recordApplication,
  completeApplication: async (base: ActInput, v: FormValues) =>
    (
      await perform(CompleteApplication, {
        input: {
          ...base,
          ...looked(v),
          receivedOn: v.need('receivedOn'),
          // What is left empty stays as it is: an empty text would clear it.
          ...Object.fromEntries(Object.entries(onPaper(v)).filter(([, value]) => value !== null)),
          consent: v.flag('consent') || null,
        },
      })
    ).completeApplication,
  returnApplication: async (base: ActInput, v: FormValues) =>
    (
      await perform(ReturnApplication, {
        input: {
          ...base,
          ...looked(v),
          missing: [
            ...v.all('missing').map((code) => ({ code })),
            ...(v.text('other') ?? '').split('\n').flatMap((line) => (line.trim() ? [{ words: line.trim() }] : [])),
          ],
          because: v.text('because'),
        },
      })
    ).returnApplication,
  admitApplication: async (base: ActInput, v: FormValues) =>
    (await perform(AdmitApplication, { input: { ...base, ...looked(v), on: v.text('on') } })).admitApplication,
  rejectApplication: async (base: ActInput, v: FormValues) =>
    (
      await perform(RejectApplication, {
        input: { ...base, ...looked(v), because: v.text('because'), on: v.text('on') },
      })
    ).rejectApplication,
  recordWithdrawal: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordWithdrawal, {
        input: { ...base, ...looked(v), because: v.text('because'), on: v.text('on') },
      })
    ).recordWithdrawal,
  reviewRegisterMatch: async (base: ActInput, v: FormValues) =>
    (
      await perform(ReviewRegisterMatch, {
        input: { ...base, ...looked(v), samePerson: v.text('samePerson') !== 'no', because: v.need('because') },
      })
    ).reviewRegisterMatch,
};

/** The name of an act on an application. */
export type ApplicationActName = keyof typeof applicationActs;
