import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { notMine } from '../meetings/meeting-panel.tsx';
import type { Choice } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { ReportAct } from './report-act.tsx';
import { ReportActParts, reportSpecs } from './report-specs.ts';

/** What may be done to the hearing of a report, and what the forms of it must know. */
export const ReportPanelParts = graphql(
  `
  fragment ReportPanelParts on ReportHearing {
    state
    ...ReportActParts
    viewerMay {
      approve { ...VerdictParts } invite { ...VerdictParts } putOnAgenda { ...VerdictParts } receive { ...VerdictParts }
      hear { ...VerdictParts } recordNonAppearance { ...VerdictParts } assess { ...VerdictParts } cancel { ...VerdictParts }
    }
  }
`,
  [ReportActParts, VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;

/** The one act that leads on from each state. */
const forward = {
  INITIATED: 'approveReportHearing',
  APPROVED: 'inviteToReportHearing',
  INVITED: 'receiveReport',
  REPORT_RECEIVED: 'recordReportHeard',
  NON_APPEARANCE: 'inviteToReportHearing',
  HEARD: 'assessReport',
} as const;
type Waiting = keyof typeof forward;
const isWaiting = (state: string): state is Waiting => state in forward;

/** The next steps of a report, each with the law's word; nothing for whoever only reads. */
export async function ReportPanel({
  data,
  meetings,
}: {
  data: FragmentOf<typeof ReportPanelParts>;
  meetings: readonly Choice[];
}) {
  const it = readFragment(ReportPanelParts, data);
  const { viewerMay: may, state } = it;
  if (!may || Object.values(may).every(notMine)) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = reportSpecs(t, it, meetings);
  const before = state === 'APPROVED' || state === 'INVITED' || state === 'REPORT_RECEIVED';
  const offered: readonly (readonly [keyof typeof specs, Verdict, boolean])[] = [
    ['approveReportHearing', may.approve, state === 'INITIATED'],
    ['putReportOnAgenda', may.putOnAgenda, before || state === 'NON_APPEARANCE'],
    ['inviteToReportHearing', may.invite, state === 'APPROVED' || state === 'NON_APPEARANCE'],
    ['receiveReport', may.receive, before],
    ['recordReportHeard', may.hear, before],
    ['recordNonAppearance', may.recordNonAppearance, before],
    ['assessReport', may.assess, state === 'HEARD' || state === 'NON_APPEARANCE'],
    ['cancelReportHearing', may.cancel, before || state === 'INITIATED'],
  ];
  const acts: OfferedAct[] = offered
    .filter(([, verdict, fits]) => fits && !notMine(verdict))
    .map(([act, verdict]) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <ReportAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          kind={isWaiting(state) && forward[state] === act ? 'primary' : 'secondary'}
        />
      ),
    }));
  return <NextActs acts={acts} {...(isWaiting(state) && { lead: t(`reportHearings.next_${state}`) })} />;
}
