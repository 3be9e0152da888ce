'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { kinds } from '../composition/kinds.ts';
import type { FormValues } from '../shared/form-values.ts';
import { authorities, parts } from './states.ts';

const SetGroupSize = graphql(
  `mutation SetGroupSize($input: SetGroupSizeInput!) { setGroupSize(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordWorkingGroup = graphql(
  `mutation RecordWorkingGroup($input: RecordWorkingGroupInput!) { recordWorkingGroup(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const NameStatePart = graphql(
  `mutation NameStatePart($input: NameStatePartInput!) { nameStatePart(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordGroupSelection = graphql(
  `mutation RecordGroupSelection($input: RecordGroupSelectionInput!) { recordGroupSelection(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AppointGroupHead = graphql(
  `mutation AppointGroupHead($input: AppointGroupHeadInput!) { appointGroupHead(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReleaseGroupMember = graphql(
  `mutation ReleaseGroupMember($input: ReleaseGroupMemberInput!) { releaseGroupMember(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const LinkGroupMember = graphql(
  `mutation LinkGroupMember($input: LinkGroupMemberInput!) { linkGroupMember(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CompleteWorkingGroup = graphql(
  `mutation CompleteWorkingGroup($input: CompleteWorkingGroupInput!) { completeWorkingGroup(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const BeginWorkingGroup = graphql(
  `mutation BeginWorkingGroup($input: BeginWorkingGroupInput!) { beginWorkingGroup(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DecideCouncilSize = graphql(
  `mutation DecideCouncilSize($input: DecideCouncilSizeInput!) { decideCouncilSize(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordGroupProtocol = graphql(
  `mutation RecordGroupProtocol($input: RecordGroupProtocolInput!) { recordGroupProtocol(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DissolveWorkingGroup = graphql(
  `mutation DissolveWorkingGroup($input: DissolveWorkingGroupInput!) { dissolveWorkingGroup(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** A paper as it is cited: number, day, file. */
const paper = (v: FormValues, at: string) => ({
  number: v.text(`${at}.number`),
  on: v.text(`${at}.on`),
  fileId: v.text(`${at}.fileId`),
});

/** The same, or nothing where nothing of it is known. */
function cited(v: FormValues, at: string) {
  const it = paper(v, at);
  return it.number || it.on || it.fileId ? it : null;
}

/** An act of whoever sets the size and names the state part. */
function headsAct(v: FormValues, at: string) {
  const it = { by: v.oneOf(`${at}.by`, authorities), ...paper(v, at) };
  return it.by || it.number || it.on || it.fileId ? it : null;
}

type Row = ReturnType<FormValues['rows']>[number];

/** A person of the group; a row nobody wrote in is left out. */
const person = (row: Row) => ({
  surname: row.text('surname'),
  givenName: row.text('givenName'),
  patronymic: row.text('patronymic'),
  iin: row.text('iin'),
  represents: row.text('represents'),
  position: row.text('position'),
});
const people = (v: FormValues) => v.rows('members').map(person);

/** All seats by kind; nothing where none was counted, and seats stay as they are. */
function seats(v: FormValues) {
  const counted = kinds.flatMap((kind) => {
    const count = v.number(`seats.${kind}`);
    return count ? [{ kind, count }] : [];
  });
  return counted.length > 0 ? counted : null;
}

/** What may be done about a working group. */
export const groupActs = {
  setGroupSize: async (base: ActInput, v: FormValues) =>
    (
      await perform(SetGroupSize, {
        input: {
          ...base,
          convocationId: v.need('convocationId'),
          expectedVersion: v.number('expectedVersion'),
          size: v.whole('size'),
          act: headsAct(v, 'act'),
        },
      })
    ).setGroupSize,
  recordWorkingGroup: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordWorkingGroup, {
        input: {
          ...base,
          convocationId: v.need('convocationId'),
          size: v.whole('size'),
          act: headsAct(v, 'act'),
          named: headsAct(v, 'named'),
          selection: cited(v, 'selection'),
          protocol: cited(v, 'protocol'),
          members: v.rows('members').map((row) => ({
            ...person(row),
            part: row.oneOf('part', parts) ?? 'CIVIL',
            byCompetition: row.flag('byCompetition'),
            head: row.flag('head'),
          })),
        },
      })
    ).recordWorkingGroup,
  nameStatePart: async (base: ActInput, v: FormValues) =>
    (
      await perform(NameStatePart, {
        input: { ...base, ...looked(v), act: headsAct(v, 'act'), members: people(v) },
      })
    ).nameStatePart,
  recordGroupSelection: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordGroupSelection, {
        input: {
          ...base,
          ...looked(v),
          protocol: cited(v, 'protocol'),
          openedOn: v.text('openedOn'),
          byCompetition: v.flag('byCompetition'),
          applicationIds: v.all('applicationIds'),
          members: people(v),
        },
      })
    ).recordGroupSelection,
  appointGroupHead: async (base: ActInput, v: FormValues) =>
    (
      await perform(AppointGroupHead, {
        input: {
          ...base,
          ...looked(v),
          memberId: v.need('memberId'),
          acting: v.flag('acting'),
          from: v.text('from'),
          until: v.text('until'),
        },
      })
    ).appointGroupHead,
  releaseGroupMember: async (base: ActInput, v: FormValues) =>
    (
      await perform(ReleaseGroupMember, {
        input: { ...base, ...looked(v), on: v.text('on'), because: v.need('because') },
      })
    ).releaseGroupMember,
  linkGroupMember: async (base: ActInput, v: FormValues) =>
    (await perform(LinkGroupMember, { input: { ...base, ...looked(v), accountId: v.text('accountId') } }))
      .linkGroupMember,
  completeWorkingGroup: async (base: ActInput, v: FormValues) =>
    (await perform(CompleteWorkingGroup, { input: { ...base, ...looked(v), on: v.text('on') } })).completeWorkingGroup,
  beginWorkingGroup: async (base: ActInput, v: FormValues) =>
    (await perform(BeginWorkingGroup, { input: { ...base, ...looked(v), on: v.text('on') } })).beginWorkingGroup,
  decideCouncilSize: async (base: ActInput, v: FormValues) =>
    (
      await perform(DecideCouncilSize, {
        input: {
          ...base,
          ...looked(v),
          convocationVersion: v.whole('convocationVersion'),
          size: v.whole('size'),
          seats: seats(v),
          youthQuota: v.number('youthQuota'),
          womenQuota: v.number('womenQuota'),
          disabilityQuota: v.number('disabilityQuota'),
          present: v.whole('present'),
          open: v.flag('open'),
          protocol: cited(v, 'protocol'),
        },
      })
    ).decideCouncilSize,
  recordGroupProtocol: async (base: ActInput, v: FormValues) =>
    (await perform(RecordGroupProtocol, { input: { ...base, ...looked(v), protocol: paper(v, 'protocol') } }))
      .recordGroupProtocol,
  dissolveWorkingGroup: async (base: ActInput, v: FormValues) =>
    (
      await perform(DissolveWorkingGroup, {
        input: { ...base, ...looked(v), on: v.text('on'), because: v.need('because') },
      })
    ).dissolveWorkingGroup,
};

/** The name of an act about a working group. */
export type GroupActName = keyof typeof groupActs;
