import { LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { isReader } from '../competitions/competition-panel.tsx';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { GroupAct } from './group-act.tsx';
import { groupSpecs } from './group-specs.ts';
import { groupWay } from './states.ts';

/** A candidate of the group’s own competition, who may be chosen into it. */
export const AppliedParts = graphql(`
  fragment AppliedParts on Application @_unmask { id number fullName }
`);

/** What may be done about a working group, and what the forms of it must know. */
export const GroupPanelParts = graphql(
  `
  fragment GroupPanelParts on WorkingGroup {
    id version state size sizeBy namedBy
    count { toFill }
    members { id leftOn person { fullName } }
    convocation { id version size sizeRange { min max } }
    viewerMay {
      setGroupSize { ...VerdictParts } nameStatePart { ...VerdictParts } openCompetition { ...VerdictParts }
      recordSelection { ...VerdictParts } appointHead { ...VerdictParts } complete { ...VerdictParts }
      begin { ...VerdictParts } decideCouncilSize { ...VerdictParts } recordProtocol { ...VerdictParts }
      dissolve { ...VerdictParts }
    }
  }
`,
  [VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;

/** The acts on a group by its way, each with the law’s word; nothing for whoever only reads. */
export async function GroupPanel({
  base,
  data,
  applied,
}: {
  /** The cabinet’s address. */
  base: string;
  data: FragmentOf<typeof GroupPanelParts>;
  /** Those admitted to its own competition. */
  applied: readonly ResultOf<typeof AppliedParts>[];
}) {
  const it = readFragment(GroupPanelParts, data);
  const { viewerMay: may, convocation, state } = it;
  if (!may || !convocation) return null;
  // By name: what else the page asks of the same object lies in it too, and has no points.
  const own = [
    may.setGroupSize,
    may.nameStatePart,
    may.recordSelection,
    may.appointHead,
    may.complete,
    may.recordProtocol,
  ];
  if (isReader(own)) return null;
  if (state === 'DECIDED' || state === 'DISSOLVED') return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const { sizeRange } = convocation;
  const specs = groupSpecs(t, {
    ...it,
    toFill: it.count.toFill,
    applied: applied.map(({ id, number, fullName }) => ({
      value: id,
      label: [fullName, number && `№ ${number}`].filter(Boolean).join(', '),
    })),
    members: it.members
      .filter(({ leftOn }) => leftOn === null)
      .map(({ id, person }) => ({ value: id, label: person?.fullName ?? '—' })),
    convocation: {
      ...convocation,
      range:
        sizeRange === null
          ? undefined
          : sizeRange.max === null
            ? t('composition.sizeFrom', { min: sizeRange.min })
            : t('composition.sizeRange', { min: sizeRange.min, max: sizeRange.max }),
    },
  });
  const at = groupWay.indexOf(state);
  const before = (stage: (typeof groupWay)[number]) => at < groupWay.indexOf(stage);
  // In the order of the way: the first that is lawful is the thing to do now.
  const offered: readonly (readonly [keyof typeof specs | 'openCompetition', Verdict, boolean])[] = [
    ['beginWorkingGroup', may.begin, state === 'COMPLETE'],
    ['completeWorkingGroup', may.complete, before('COMPLETE') && it.count.toFill === 0],
    ['decideCouncilSize', may.decideCouncilSize, state === 'COMPLETE' || state === 'WORKING'],
    ['recordGroupProtocol', may.recordProtocol, state === 'COMPLETE' || state === 'WORKING'],
    ['nameStatePart', may.nameStatePart, before('STATE_PART_NAMED')],
    ['openCompetition', may.openCompetition, before('OWN_COMPETITION')],
    ['recordGroupSelection', may.recordSelection, it.count.toFill !== 0],
    ['nameStatePart', may.nameStatePart, state === 'STATE_PART_NAMED'],
    ['appointGroupHead', may.appointHead, it.members.length > 0],
    ['completeWorkingGroup', may.complete, before('COMPLETE') && it.count.toFill !== 0],
    ['setGroupSize', may.setGroupSize, before('OWN_COMPETITION')],
    ['dissolveWorkingGroup', may.dissolve, true],
  ];
  const fitting = offered.filter(([, , fits]) => fits);
  const first = fitting.findIndex(([, verdict]) => verdict.outcome !== 'REFUSED');
  const acts: OfferedAct[] = fitting.map(([act, verdict], place) => {
    const kind = place === first ? 'primary' : 'secondary';
    if (act === 'openCompetition') {
      const label = t('workingGroup.actCompetition');
      const href = `${base}/competitions/new?kind=WORKING_GROUP&convocation=${encodeURIComponent(convocation.id)}`;
      return {
        key: act,
        label,
        verdict,
        form: (
          <LinkButton size="small" kind={kind} href={href}>
            {label}
          </LinkButton>
        ),
      };
    }
    return {
      key: act,
      label: specs[act].label,
      verdict,
      form: <GroupAct act={act} spec={specs[act]} words={words} size="small" kind={kind} />,
    };
  });
  return <NextActs acts={acts} />;
}
