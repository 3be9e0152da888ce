'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const SeatMember = graphql(
  `mutation SeatMember($input: SeatMemberInput!) { seatMember(input: $input) { __typename ...ProblemParts ... on SeatMemberSuccess { newId: membershipId } } }`,
  [ProblemParts],
);
const SuspendMembership = graphql(
  `mutation SuspendMembership($input: SuspendMembershipInput!) { suspendMembership(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ResumeMembership = graphql(
  `mutation ResumeMembership($input: ResumeMembershipInput!) { resumeMembership(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TerminateMembership = graphql(
  `mutation TerminateMembership($input: TerminateMembershipInput!) { terminateMembership(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReplaceMember = graphql(
  `mutation ReplaceMember($input: ReplaceMemberInput!) { replaceMember(input: $input) { __typename ...ProblemParts ... on ReplaceMemberSuccess { newId: membershipId } } }`,
  [ProblemParts],
);
const AmendPerson = graphql(
  `mutation AmendPerson($input: AmendPersonInput!) { amendPerson(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const LinkCouncilPerson = graphql(
  `mutation LinkCouncilPerson($input: LinkCouncilPersonInput!) { linkCouncilPerson(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishContacts = graphql(
  `mutation PublishContacts($input: PublishContactsInput!) { publishContacts(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const ways = ['BY_ELECTION', 'RESERVE', 'NAMED', 'OTHER'] as const;
const proposers = ['NPO', 'CITIZENS', 'SELF', 'BODY'] as const;
const exclusionGrounds = ['CONVICTION', 'INCAPACITY', 'CORRUPTION', 'MEDICAL_RECORD'] as const;
const grounds = [
  'OWN_APPLICATION',
  'DEATH_OR_MISSING',
  'INCAPACITY',
  'CONVICTION',
  'CITIZENSHIP_LOST_OR_LEFT',
  'POST_LEFT',
  'SYSTEMATIC_ABSENCE',
  'REGULATION_BREACH',
  'OTHER',
] as const;

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const answered = (v: FormValues, name: string) => (v.text(name) === null ? null : v.text(name) === 'yes');

/** A person and by what right they sit, as the form says; what nobody asked stays unknown. */
function member(v: FormValues) {
  const at = (name: string) => v.text(`member.${name}`);
  return {
    surname: at('surname'),
    givenName: at('givenName'),
    patronymic: at('patronymic'),
    iin: at('iin'),
    birthDate: at('birthDate'),
    position: at('position'),
    proposer: v.oneOf('member.proposer', proposers),
    proposedByName: at('proposedByName'),
    npoName: at('npoName'),
    npoBin: at('npoBin'),
    citizen: answered(v, 'member.citizen'),
    otherRepublicanCouncil: answered(v, 'member.otherRepublicanCouncil'),
    exclusions: v.flag('noExclusions')
      ? exclusionGrounds.map((ground) => ({ ground, applies: false, hasDocument: false }))
      : null,
    phone: at('phone'),
    email: at('email'),
  };
}

/** What may be done to seats, memberships and people of a council. */
export const compositionActs = {
  seatMember: async (base: ActInput, v: FormValues) =>
    (
      await perform(SeatMember, {
        input: {
          ...base,
          seatId: v.need('seatId'),
          expectedVersion: v.whole('expectedVersion'),
          member: member(v),
          from: v.text('from'),
          way: v.oneOf('way', ways),
        },
      })
    ).seatMember,
  suspendMembership: async (base: ActInput, v: FormValues) =>
    (
      await perform(SuspendMembership, {
        input: { ...base, ...looked(v), from: v.text('from'), to: v.text('to'), because: v.need('because') },
      })
    ).suspendMembership,
  resumeMembership: async (base: ActInput, v: FormValues) =>
    (await perform(ResumeMembership, { input: { ...base, ...looked(v), on: v.text('on') } })).resumeMembership,
  terminateMembership: async (base: ActInput, v: FormValues) =>
    (
      await perform(TerminateMembership, {
        input: {
          ...base,
          ...looked(v),
          on: v.text('on'),
          ground: v.oneOf('ground', grounds) ?? 'OTHER',
          because: v.text('because'),
          documentFileId: v.text('documentFileId'),
          decision:
            v.text('decision.number') || v.text('decision.on')
              ? { number: v.text('decision.number'), on: v.text('decision.on') }
              : null,
        },
      })
    ).terminateMembership,
  replaceMember: async (base: ActInput, v: FormValues) =>
    (
      await perform(ReplaceMember, {
        input: { ...base, ...looked(v), member: member(v), from: v.text('from'), way: v.oneOf('way', ways) ?? 'OTHER' },
      })
    ).replaceMember,
  linkCouncilPerson: async (base: ActInput, v: FormValues) =>
    (await perform(LinkCouncilPerson, { input: { ...base, ...looked(v), accountId: v.text('accountId') } }))
      .linkCouncilPerson,
  amendPerson: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendPerson, {
        input: {
          ...base,
          ...looked(v),
          surname: v.text('surname'),
          givenName: v.text('givenName'),
          patronymic: v.text('patronymic'),
          otherSpelling: v.text('otherSpelling'),
          birthDate: v.text('birthDate'),
          about: v.text('about'),
          phone: v.text('phone'),
          email: v.text('email'),
          note: v.text('note'),
          // What is left out stays: an empty control takes neither the IIN nor the photo away.
          ...(v.text('iin') && { iin: v.text('iin') }),
          ...(v.text('photoFileId') && { photoFileId: v.text('photoFileId') }),
        },
      })
    ).amendPerson,
  publishContacts: async (base: ActInput, v: FormValues) =>
    (
      await perform(PublishContacts, {
        input: {
          ...base,
          ...looked(v),
          phone: v.flag('phone'),
          email: v.flag('email'),
          photo: v.flag('photo'),
          note: v.text('note'),
        },
      })
    ).publishContacts,
};

/** The name of an act on a composition. */
export type CompositionActName = keyof typeof compositionActs;
