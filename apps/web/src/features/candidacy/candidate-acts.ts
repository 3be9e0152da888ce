import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { SendAct } from '../shared/act-form.tsx';
import type { FormValues } from '../shared/form-values.ts';
import { stepAfter, steps } from './steps.ts';

const Fill = graphql(
  `mutation FillApplication($input: FillApplicationInput!) { fillApplication(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Submit = graphql(
  `mutation SubmitApplication($input: SubmitApplicationInput!) {
    submitApplication(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);
const Withdraw = graphql(
  `mutation WithdrawApplication($input: WithdrawApplicationInput!) {
    withdrawApplication(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

const seatKinds = ['STATE', 'QUASI_STATE', 'NPO', 'CITIZEN'] as const;
const nominators = ['NPO', 'CITIZENS', 'SELF'] as const;
/** The questions of eligibility, as the API names them. */
const questions = [
  'CITIZEN',
  'CONVICTION',
  'INCAPACITY',
  'CORRUPTION',
  'MEDICAL_RECORD',
  'OTHER_REPUBLICAN_COUNCIL',
] as const;

/** What each step says of the application. Only what the step asks is sent: what is left out stays. */
const saidBy = {
  seat: (v: FormValues) => ({
    seatKind: v.oneOf('seatKind', seatKinds),
    answers: questions.flatMap((question) => {
      const answer = v.oneOf(`answer.${question}`, ['yes', 'no']);
      return answer ? [{ question, answer: answer === 'yes' }] : [];
    }),
  }),
  person: (v: FormValues) => ({
    surname: v.text('surname'),
    givenName: v.text('givenName'),
    patronymic: v.text('patronymic'),
    // An IIN that is kept is not shown whole: an empty control leaves it as it is.
    ...(v.text('iin') && { iin: v.text('iin') }),
    birthDate: v.text('birthDate'),
    email: v.text('email'),
    phone: v.text('phone'),
    residence: v.text('residence'),
    occupation: v.text('occupation'),
    about: v.text('about'),
  }),
  proposer: (v: FormValues) => ({
    nominator: v.oneOf('nominator', nominators),
    nominatorName: v.text('nominatorName'),
    nominatorCount: v.number('nominatorCount'),
    npoBin: v.text('npoBin'),
    npoHeadBin: v.text('npoHeadBin'),
    npoAlliance: v.text('npoAlliance'),
  }),
  submit: (v: FormValues) => ({ consentVersion: v.text('consentVersion') }),
};

/** The steps that are a form of their own. */
export type FilledStep = keyof typeof saidBy;

const fill =
  (step: FilledStep): SendAct =>
  async (input, v) => {
    const expectedVersion = v.whole('expectedVersion');
    const { fillApplication } = await perform(Fill, { input: { ...input, expectedVersion, ...saidBy[step](v) } });
    return { ...fillApplication, newId: stepAfter(step) };
  };

/** Acts of a candidate on their own application, as forms send them. */
export const candidateActs = {
  seat: fill('seat'),
  person: fill('person'),
  proposer: fill('proposer'),
  // Nothing is kept before the consent: the first step follows it.
  consent: async (input, v) => ({ ...(await fill('submit')(input, v)), newId: steps[0] }),
  submit: async (input, v) =>
    (await perform(Submit, { input: { ...input, expectedVersion: v.whole('expectedVersion') } })).submitApplication,
  withdraw: async (input, v) =>
    (
      await perform(Withdraw, {
        input: {
          ...input,
          expectedVersion: v.whole('expectedVersion'),
          confirmed: true,
          because: v.text('because'),
        },
      })
    ).withdrawApplication,
} satisfies Record<string, SendAct>;

/** One of them. */
export type CandidateActName = keyof typeof candidateActs;
