import { formatDate } from '@kenes/messages';
import { Track, type TrackStep } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { GroupStanding } from './group-standing.tsx';
import { groupWay } from './states.ts';

/** Where a working group has come, step by step. */
export const GroupStagesParts = graphql(`
  fragment GroupStagesParts on WorkingGroup {
    state sizeOn namedOn selectionOpensOn completedOn beganOn protocolOn dissolvedOn dissolvedBecause
  }
`);

type It = ResultOf<typeof GroupStagesParts>;

/** The way of a working group as a picture: what is over, where it stands, what lies ahead; where it was dissolved. */
export async function GroupStages({ data }: { data: FragmentOf<typeof GroupStagesParts> }) {
  const it = readFragment(GroupStagesParts, data);
  const t = await getTranslations();
  const at = it.state === 'DISSOLVED' ? stoppedAt(it) : groupWay.indexOf(it.state);
  const dates: Record<(typeof groupWay)[number], string | null> = {
    NUMBER_SET: it.sizeOn,
    STATE_PART_NAMED: it.namedOn,
    OWN_COMPETITION: it.selectionOpensOn,
    COMPLETE: it.completedOn,
    WORKING: it.beganOn,
    DECIDED: it.protocolOn,
  };
  const steps: TrackStep[] = groupWay.flatMap((stage, place): TrackStep[] => {
    if (it.state === 'DISSOLVED' && place > at) return [];
    const over = place < at || it.state === 'DECIDED' || it.state === 'DISSOLVED';
    const now = place === at && !over;
    return [
      {
        key: stage,
        word: t(`enums.WorkingGroupState_${stage}`),
        ...dated(place <= at ? dates[stage] : null),
        status: over ? 'done' : now ? 'current' : 'todo',
        statusWord: t(over ? 'workingGroup.stepDone' : now ? 'workingGroup.stepNow' : 'workingGroup.stepTodo'),
      },
    ];
  });
  if (it.state === 'DISSOLVED')
    steps.push({
      key: 'DISSOLVED',
      word: t('enums.WorkingGroupState_DISSOLVED'),
      ...dated(it.dissolvedOn),
      note: it.dissolvedBecause,
      status: 'late',
      statusWord: t('workingGroup.stepStopped'),
    });
  return (
    <Track
      addressee={t('workingGroup.stages')}
      label={t('workingGroup.stages')}
      steps={steps}
      state={<GroupStanding state={it.state} />}
    />
  );
}

const dated = (on: string | null) => (on ? { date: formatDate(on), dateTime: on } : {});

/** The last step that was reached before it was dissolved. */
function stoppedAt({ beganOn, completedOn, selectionOpensOn, namedOn }: It): number {
  if (beganOn) return 4;
  if (completedOn) return 3;
  if (selectionOpensOn) return 2;
  return namedOn ? 1 : 0;
}
