import { LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { notMine } from '../meetings/meeting-panel.tsx';
import { gathers } from '../meetings/states.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { HearingAct } from './hearing-act.tsx';
import { HearingActParts, hearingSpecs } from './hearing-specs.ts';

/** What may be done to a hearing, and what the forms of it must know. */
export const HearingPanelParts = graphql(
  `
  fragment HearingPanelParts on PublicHearing {
    state
    ...HearingActParts
    meeting { id state }
    viewerMay {
      approve { ...VerdictParts } announce { ...VerdictParts } hold { ...VerdictParts }
      document { ...VerdictParts } cancel { ...VerdictParts }
    }
  }
`,
  [HearingActParts, VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;

/** What each state waits for, in words. */
const leads = {
  INITIATED: 'INITIATED',
  APPROVED: 'APPROVED',
  ANNOUNCED: 'ANNOUNCED',
  REGISTRATION: 'ANNOUNCED',
  HELD: 'HELD',
  DOCUMENTED: 'DOCUMENTED',
} as const;

/** The next steps of a hearing, each with the law's word; nothing for whoever only reads. */
export async function HearingPanel({ base, data }: { base: string; data: FragmentOf<typeof HearingPanelParts> }) {
  const it = readFragment(HearingPanelParts, data);
  const { viewerMay: may, state } = it;
  if (!may || Object.values(may).every(notMine)) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = hearingSpecs(t, it);
  const announced = state === 'ANNOUNCED' || state === 'REGISTRATION';
  const over = it.meeting?.state === 'HELD' || it.meeting?.state === 'PROTOCOLLED';
  const offered: readonly (readonly [keyof typeof specs, Verdict, boolean])[] = [
    ['approveHearing', may.approve, state === 'INITIATED'],
    ['announceHearing', may.announce, state === 'APPROVED' || announced],
    ['holdHearing', may.hold, announced],
    ['documentHearing', may.document, state === 'HELD'],
    ['cancelHearing', may.cancel, state === 'INITIATED' || state === 'APPROVED' || announced],
  ];
  const forward =
    state === 'INITIATED'
      ? 'approveHearing'
      : state === 'APPROVED'
        ? 'announceHearing'
        : announced && over
          ? 'holdHearing'
          : 'documentHearing';
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([act, verdict]) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <HearingAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          kind={act === forward && verdict.outcome !== 'REFUSED' ? 'primary' : 'secondary'}
        />
      ),
    }));
  if (announced && it.meeting && !over)
    acts.unshift({
      key: 'room',
      label: t('hearings.toRoom'),
      verdict: { outcome: 'ALLOWED', points: [] },
      form: (
        <LinkButton
          size="small"
          icon="gavel"
          href={`${base}/meetings/${it.meeting.id}${gathers(it.meeting.state) ? '/room' : ''}`}
        >
          {t('hearings.toRoom')}
        </LinkButton>
      ),
    });
  const lead = state in leads ? leads[state as keyof typeof leads] : null;
  return <NextActs acts={acts} {...(lead && { lead: t(`hearings.next_${lead}`) })} />;
}
