'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { actingOffices, actingPosts, councilPosts, memberOffices } from './kinds.ts';

const CreateCommission = graphql(
  `mutation CreateCommission($input: CreateCommissionInput!) { createCommission(input: $input) { __typename ...ProblemParts ... on CreateCommissionSuccess { newId: commissionId } } }`,
  [ProblemParts],
);
const AmendCommission = graphql(
  `mutation AmendCommission($input: AmendCommissionInput!) { amendCommission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AddCommissionMember = graphql(
  `mutation AddCommissionMember($input: AddCommissionMemberInput!) { addCommissionMember(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReleaseCommissionMember = graphql(
  `mutation ReleaseCommissionMember($input: ReleaseCommissionMemberInput!) { releaseCommissionMember(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AppointCommissionHead = graphql(
  `mutation AppointCommissionHead($input: AppointCommissionHeadInput!) { appointCommissionHead(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AppointCommissionActing = graphql(
  `mutation AppointCommissionActing($input: AppointCommissionActingInput!) { appointCommissionActing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const EndCommissionActing = graphql(
  `mutation EndCommissionActing($input: EndCommissionActingInput!) { endCommissionActing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CloseCommission = graphql(
  `mutation CloseCommission($input: CloseCommissionInput!) { closeCommission(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordOffice = graphql(
  `mutation RecordOffice($input: RecordOfficeInput!) { recordOffice(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AppointActing = graphql(
  `mutation AppointActing($input: AppointActingInput!) { appointActing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const EndOffice = graphql(
  `mutation EndOffice($input: EndOfficeInput!) { endOffice(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const nothing = { authentic: 'kk', kk: null, ru: null, en: null };

/** The paper that something rests on; null where nothing of it is said. */
function paper(v: FormValues) {
  const [number, on, fileId] = [v.text('paper.number'), v.text('paper.on'), v.text('paper.fileId')];
  return number || on || fileId ? { number, on, fileId } : null;
}

type Row = Pick<FormValues, 'text' | 'oneOf'>;
/** Whether a row names anybody: one that was left empty is nobody. */
const named = (row: Row) => row.text('personId') ?? row.text('expertName') ?? row.text('expertPosition');
const memberOf = (row: Row, at = '') => {
  const expertName = row.text(`${at}expertName`);
  return {
    personId: row.text(`${at}personId`),
    expertName,
    expertPosition: expertName ? row.text(`${at}expertPosition`) : null,
    office: row.oneOf(`${at}office`, memberOffices) ?? ('MEMBER' as const),
  };
};

/** Members of a commission as the rows of a form name them. */
export const membersIn = (v: FormValues, name: string) =>
  v.rows(name).flatMap((row) => (named(row) ? memberOf(row) : []));

const holder = (v: FormValues) => ({
  convocationId: v.need('convocationId'),
  personId: v.text('personId'),
  staffName: v.text('staffName'),
  staffAccountId: v.text('staffAccountId'),
  startsOn: v.text('startsOn'),
});

/** What may be done with commissions and offices of a council. */
export const councilWorkActs = {
  createCommission: async (base: ActInput, v: FormValues) =>
    (
      await perform(CreateCommission, {
        input: {
          ...base,
          convocationId: v.need('convocationId'),
          decisionId: v.text('decisionId'),
          paper: paper(v),
          formedOn: v.text('formedOn'),
          proposed: v.flag('proposed'),
          commission: {
            name: v.texts('commission.name') ?? nothing,
            directions: v.texts('commission.directions'),
            members: membersIn(v, 'commission.members'),
          },
        },
      })
    ).createCommission,
  amendCommission: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendCommission, {
        input: {
          ...base,
          ...looked(v),
          name: v.texts('name'),
          directions: v.texts('directions'),
          decisionId: v.text('decisionId'),
          paper: paper(v),
          formedOn: v.text('formedOn'),
        },
      })
    ).amendCommission,
  addCommissionMember: async (base: ActInput, v: FormValues) =>
    (
      await perform(AddCommissionMember, {
        input: { ...base, ...looked(v), member: memberOf(v, 'member.'), on: v.text('on') },
      })
    ).addCommissionMember,
  releaseCommissionMember: async (base: ActInput, v: FormValues) =>
    (
      await perform(ReleaseCommissionMember, {
        input: { ...base, ...looked(v), on: v.text('on'), because: v.need('because') },
      })
    ).releaseCommissionMember,
  appointCommissionHead: async (base: ActInput, v: FormValues) =>
    (
      await perform(AppointCommissionHead, {
        input: { ...base, ...looked(v), memberId: v.need('memberId'), on: v.text('on') },
      })
    ).appointCommissionHead,
  appointCommissionActing: async (base: ActInput, v: FormValues) =>
    (
      await perform(AppointCommissionActing, {
        input: {
          ...base,
          ...looked(v),
          office: v.oneOf('office', actingOffices) ?? ('HEAD' as const),
          memberId: v.need('memberId'),
          startsOn: v.text('startsOn'),
          until: v.need('until'),
          ground: v.need('ground'),
        },
      })
    ).appointCommissionActing,
  endCommissionActing: async (base: ActInput, v: FormValues) =>
    (
      await perform(EndCommissionActing, {
        input: { ...base, ...looked(v), until: v.text('until'), because: v.need('because') },
      })
    ).endCommissionActing,
  closeCommission: async (base: ActInput, v: FormValues) =>
    (
      await perform(CloseCommission, {
        input: { ...base, ...looked(v), on: v.text('on'), because: v.need('because') },
      })
    ).closeCommission,
  recordOffice: async (base: ActInput, v: FormValues) => {
    const service = v.text('publicService');
    return (
      await perform(RecordOffice, {
        input: {
          ...base,
          ...holder(v),
          post: v.oneOf('post', councilPosts) ?? ('CHAIR' as const),
          until: v.text('until'),
          ground: v.text('ground'),
          publicService: service === null ? null : service === 'yes',
        },
      })
    ).recordOffice;
  },
  appointActing: async (base: ActInput, v: FormValues) =>
    (
      await perform(AppointActing, {
        input: {
          ...base,
          ...holder(v),
          post: v.oneOf('post', actingPosts) ?? ('CHAIR' as const),
          until: v.need('until'),
          ground: v.need('ground'),
        },
      })
    ).appointActing,
  endOffice: async (base: ActInput, v: FormValues) =>
    (
      await perform(EndOffice, {
        input: { ...base, ...looked(v), until: v.text('until'), because: v.need('because') },
      })
    ).endOffice,
};

/** The name of an act on a commission or an office. */
export type CouncilWorkActName = keyof typeof councilWorkActs;
