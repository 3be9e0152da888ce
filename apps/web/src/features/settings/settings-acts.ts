'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const kinds = [
  'STATE_BODY',
  'QUASI_STATE',
  'NPO',
  'STATE_INSTITUTION',
  'AUTONOMOUS_EDUCATION',
  'PUBLIC_FUNCTION',
  'MASLIKHAT',
  'OTHER',
] as const;

const AmendCouncilCard = graphql(
  `mutation AmendCouncilCard($input: AmendCouncilCardInput!) { amendCouncilCard(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ProposeParameter = graphql(
  `mutation ProposeParameter($input: ProposeParameterInput!) { proposeParameter(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const WithdrawParameter = graphql(
  `mutation WithdrawParameter($input: WithdrawParameterInput!) { withdrawParameter(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RegisterOrganisation = graphql(
  `mutation RegisterOrganisation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What may be done to the council’s own card, its parameters and the register of organisations. */
export const settingsActs = {
  amendCouncilCard: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendCouncilCard, {
        input: {
          ...base,
          expectedVersion: v.whole('expectedVersion'),
          about: v.texts('about'),
          shortName: v.texts('shortName'),
          address: v.text('address'),
          phone: v.text('phone'),
          email: v.text('email'),
          site: v.text('site'),
        },
      })
    ).amendCouncilCard,
  proposeParameter: async (base: ActInput, v: FormValues) =>
    (
      await perform(ProposeParameter, {
        input: {
          ...base,
          ruleId: v.need('ruleId'),
          parameter: v.need('parameter'),
          value: v.whole('value'),
          effectiveFrom: v.text('effectiveFrom'),
          reason: v.need('reason'),
        },
      })
    ).proposeParameter,
  withdrawParameter: async (base: ActInput, v: FormValues) =>
    (
      await perform(WithdrawParameter, {
        input: { ...base, id: v.need('id'), expectedVersion: v.whole('expectedVersion') },
      })
    ).withdrawParameter,
  registerOrganisation: async (base: ActInput, v: FormValues) =>
    (
      await perform(RegisterOrganisation, {
        input: {
          ...base,
          kind: v.oneOf('kind', kinds) ?? 'STATE_BODY',
          name: v.texts('name') ?? { authentic: 'ru', kk: null, ru: null, en: null },
          bin: v.text('bin'),
          address: v.text('address'),
          email: v.text('email'),
          region: v.text('region'),
          superiorId: v.text('superiorId'),
          headPosition: v.texts('headPosition'),
          shortName: v.texts('shortName'),
        },
      })
    ).registerOrganisation,
};
