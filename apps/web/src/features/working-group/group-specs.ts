import { kinds } from '../composition/kinds.ts';
import type { Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import type { GroupActName } from './group-acts.ts';
import { actFields, paperFields, peopleRows } from './group-fields.ts';

type Looked = { id: string; version: number };

const looked = ({ id, version }: Looked) => ({ id, expectedVersion: version });
const today = (t: Words, name: string, label: string): FieldSpec => ({
  kind: 'date',
  name,
  label,
  hint: t('composition.todayUnless'),
});
const note = (name: string, text: string): FieldSpec => ({ kind: 'note', name, text });

/** The first steps for a convocation without a group: the act of its size, or the whole group from its papers. */
export function formingSpecs(t: Words, convocationId: string): Record<'setGroupSize' | 'recordWorkingGroup', ActSpec> {
  return {
    setGroupSize: {
      label: t('workingGroup.actFirst'),
      lead: t('workingGroup.actSizeLead'),
      hidden: { convocationId },
      fields: [
        { kind: 'number', name: 'size', label: t('workingGroup.size'), required: true },
        ...actFields(t, 'act', null),
      ],
    },
    recordWorkingGroup: {
      label: t('workingGroup.actRecord'),
      lead: t('workingGroup.actRecordLead'),
      hidden: { convocationId },
      fields: [
        { kind: 'number', name: 'size', label: t('workingGroup.size'), required: true },
        note('note.act', t('workingGroup.sizeAct')),
        ...actFields(t, 'act', null),
        note('note.named', t('workingGroup.namedAct')),
        ...actFields(t, 'named', null),
        peopleRows(t, { whole: true, rows: 3 }),
        note('note.selection', t('workingGroup.selectionProtocol')),
        ...paperFields(t, 'selection', t('workingGroup.protocolFile')),
        note('note.protocol', t('workingGroup.protocolHint')),
        ...paperFields(t, 'protocol', t('workingGroup.protocolFile')),
      ],
    },
  };
}

type Group = Looked & {
  size: number;
  sizeBy: string | null;
  namedBy: string | null;
  /** Places of its act that nobody holds. */
  toFill: number | null;
  members: readonly Choice[];
  /** Those admitted to its own competition. */
  applied: readonly Choice[];
  convocation: { id: string; version: number; size: number | null; range: string | undefined };
};

/** What may be done about a group as a whole, as forms told in data. */
export function groupSpecs(
  t: Words,
  group: Group,
): Record<Exclude<GroupActName, 'recordWorkingGroup' | 'releaseGroupMember' | 'linkGroupMember'>, ActSpec> {
  const hidden = looked(group);
  const { convocation } = group;
  return {
    setGroupSize: {
      label: t('workingGroup.actSize'),
      lead: t('workingGroup.actSizeLead'),
      hidden: { convocationId: convocation.id, expectedVersion: group.version },
      fields: [
        { kind: 'number', name: 'size', label: t('workingGroup.size'), required: true, value: group.size },
        ...actFields(t, 'act', group.sizeBy),
      ],
    },
    nameStatePart: {
      label: t('workingGroup.actName'),
      lead: t('workingGroup.actNameLead'),
      hidden,
      fields: [...actFields(t, 'act', group.namedBy ?? group.sizeBy), peopleRows(t, { whole: false, rows: 1 })],
    },
    recordGroupSelection: {
      label: t('workingGroup.actSelection'),
      lead:
        group.toFill === null
          ? t('workingGroup.actSelectionLead')
          : `${t('workingGroup.actSelectionLead')} ${t('workingGroup.toFill', { count: group.toFill })}`,
      hidden,
      fields: [
        { kind: 'date', name: 'openedOn', label: t('workingGroup.selectionOpens') },
        note('note.protocol', t('workingGroup.selectionProtocol')),
        ...paperFields(t, 'protocol', t('workingGroup.protocolFile')),
        ...(group.applied.length > 0
          ? [
              {
                kind: 'many',
                name: 'applicationIds',
                label: t('workingGroup.applied'),
                hint: t('workingGroup.appliedHint'),
                choices: group.applied,
              } as const,
            ]
          : []),
        peopleRows(t, { whole: false, rows: group.applied.length > 0 ? 0 : 1 }),
        {
          kind: 'check',
          name: 'byCompetition',
          label: t('workingGroup.chosenByCompetition'),
          hint: t('workingGroup.chosenByCompetitionHint'),
          value: true,
        },
      ],
    },
    appointGroupHead: {
      label: t('workingGroup.actHead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'memberId',
          label: t('workingGroup.colMember'),
          required: true,
          choices: group.members,
          empty: t('composition.choose'),
        },
        { kind: 'check', name: 'acting', label: t('workingGroup.acting'), hint: t('workingGroup.actingHint') },
        today(t, 'from', t('composition.firstDay')),
        { kind: 'date', name: 'until', label: t('composition.lastDay'), hint: t('workingGroup.untilHint') },
      ],
    },
    completeWorkingGroup: {
      label: t('workingGroup.actComplete'),
      lead: t('workingGroup.actCompleteLead'),
      hidden,
      fields: [today(t, 'on', t('workingGroup.completedOn'))],
    },
    beginWorkingGroup: {
      label: t('workingGroup.actBegin'),
      lead: t('workingGroup.actBeginLead'),
      hidden,
      fields: [today(t, 'on', t('workingGroup.beganOn'))],
    },
    decideCouncilSize: {
      label: t('workingGroup.actCouncilSize'),
      lead: t('workingGroup.actCouncilSizeLead'),
      hidden: { ...hidden, convocationVersion: convocation.version },
      fields: [
        {
          kind: 'number',
          name: 'size',
          label: t('workingGroup.councilSize'),
          hint: convocation.range,
          required: true,
          value: convocation.size,
        },
        note('seats', t('workingGroup.seatsHint')),
        ...kinds.map(
          (kind): FieldSpec => ({ kind: 'number', name: `seats.${kind}`, label: t(`enums.SeatKind_${kind}`) }),
        ),
        note('note.quotas', t('workingGroup.quotasHint')),
        { kind: 'number', name: 'youthQuota', label: t('workingGroup.youthQuota') },
        { kind: 'number', name: 'womenQuota', label: t('workingGroup.womenQuota') },
        { kind: 'number', name: 'disabilityQuota', label: t('workingGroup.disabilityQuota') },
        note('note.sitting', t('workingGroup.sitting')),
        {
          kind: 'number',
          name: 'present',
          label: t('workingGroup.present'),
          hint: t('workingGroup.presentHint', { members: group.members.length }),
          required: true,
        },
        { kind: 'check', name: 'open', label: t('workingGroup.openVote'), value: true },
        ...paperFields(t, 'protocol', t('workingGroup.protocolFile')),
      ],
    },
    recordGroupProtocol: {
      label: t('workingGroup.actProtocol'),
      lead: t('workingGroup.actProtocolLead'),
      hidden,
      fields: paperFields(t, 'protocol', t('workingGroup.protocolFile'), true),
      final: t('workingGroup.actProtocolFinal'),
    },
    dissolveWorkingGroup: {
      label: t('workingGroup.actDissolve'),
      hidden,
      fields: [
        today(t, 'on', t('workingGroup.dissolvedDay')),
        { kind: 'area', name: 'because', label: t('composition.why'), required: true, rows: 2 },
      ],
      final: t('workingGroup.actDissolveFinal'),
    },
  };
}

/** What may be done about one member. */
export function memberSpecs(
  t: Words,
  member: Looked & { name: string; hasAccount: boolean },
  accounts: readonly Choice[],
): Record<'linkGroupMember' | 'releaseGroupMember', ActSpec> {
  const hidden = looked(member);
  return {
    linkGroupMember: {
      label: t(member.hasAccount ? 'workingGroup.actRelink' : 'workingGroup.actLink'),
      title: t('workingGroup.actLinkTitle', { name: member.name }),
      lead: t('workingGroup.actLinkLead'),
      hidden,
      fields: [
        ...(accounts.length === 0 ? [note('note.none', t('workingGroup.noAccounts'))] : []),
        {
          kind: 'select',
          name: 'accountId',
          label: t('workingGroup.account'),
          choices: accounts,
          empty: t('workingGroup.noAccount'),
        },
      ],
    },
    releaseGroupMember: {
      label: t('workingGroup.actRelease'),
      title: t('workingGroup.actReleaseTitle', { name: member.name }),
      hidden,
      fields: [
        today(t, 'on', t('composition.lastDay')),
        { kind: 'area', name: 'because', label: t('composition.why'), required: true, rows: 2 },
      ],
    },
  };
}
