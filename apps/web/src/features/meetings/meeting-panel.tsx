import { LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { MeetingAct } from './meeting-act.tsx';
import { meetingSpecs, type PlannedActName } from './meeting-specs.ts';
import { gathers, type MeetingState } from './states.ts';

/** What may be done to a sitting, and what the forms of it must know. */
export const MeetingPanelParts = graphql(
  `
  fragment MeetingPanelParts on Meeting {
    id version state kind startsAt endsAt remoteUrl streamUrl
    title { kk ru }
    place { kk ru }
    viewerMay {
      amend { ...VerdictParts } announce { ...VerdictParts } register { ...VerdictParts }
      reschedule { ...VerdictParts } cancel { ...VerdictParts } formAgenda { ...VerdictParts }
    }
  }
`,
  [VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;

const ahead: ReadonlySet<MeetingState> = new Set(['PLANNED', 'ANNOUNCED', 'REGISTERING']);

/** Whether a verdict says that the act is another's. */
export const notMine = (verdict: Verdict): boolean =>
  verdict.outcome === 'REFUSED' && verdict.points.every(({ code }) => code === 'NOT_YOUR_ROLE');

/** The next steps of a sitting, each with the law's word; nothing for whoever only reads. */
export async function MeetingPanel({ own, data }: { own: string; data: FragmentOf<typeof MeetingPanelParts> }) {
  const it = readFragment(MeetingPanelParts, data);
  const { viewerMay: may, state } = it;
  if (!may || Object.values(may).every(notMine)) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = meetingSpecs(t, it);
  const offered: readonly (readonly [PlannedActName, Verdict, boolean])[] = [
    ['announceMeeting', may.announce, state === 'PLANNED'],
    ['beginRegistration', may.register, state === 'PLANNED' || state === 'ANNOUNCED'],
    ['amendMeeting', may.amend, ahead.has(state)],
    ['rescheduleMeeting', may.reschedule, ahead.has(state) || state === 'NO_QUORUM'],
    ['cancelMeeting', may.cancel, ahead.has(state)],
  ];
  const forward = state === 'PLANNED' ? 'announceMeeting' : 'beginRegistration';
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([act, verdict]) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <MeetingAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          kind={act === forward && verdict.outcome !== 'REFUSED' ? 'primary' : 'secondary'}
          {...(act === 'rescheduleMeeting' && { goTo: `${own.slice(0, own.lastIndexOf('/'))}/` })}
        />
      ),
    }));
  if (gathers(state))
    acts.unshift({
      key: 'room',
      label: t('meetings.toRoom'),
      verdict: { outcome: 'ALLOWED', points: [] },
      form: (
        <LinkButton size="small" icon="gavel" href={`${own}/room`}>
          {t('meetings.toRoom')}
        </LinkButton>
      ),
    });
  return <NextActs acts={acts} />;
}
