import { agendaItem } from './agenda-item.ts';
import { application } from './application.ts';
import { commission } from './commission.ts';
import { competition } from './competition.ts';
import { controlAction } from './control-action.ts';
import { councilTerm } from './council-term.ts';
import { draftAct } from './draft-act.ts';
import { event } from './event.ts';
import { expertise } from './expertise.ts';
import { dispute, finding } from './finding.ts';
import { letter } from './letter.ts';
import type { Machine } from './machine.ts';
import { mandate } from './mandate.ts';
import { membership } from './membership.ts';
import { protocol } from './protocol.ts';
import { publicHearing } from './public-hearing.ts';
import { recommendation, track } from './recommendation.ts';
import { reportHearing } from './report-hearing.ts';
import { session } from './session.ts';
import { visit } from './visit.ts';
import { vote } from './vote.ts';
import { workingGroup } from './working-group.ts';

/** What can be read of any machine without knowing its states. */
export type MachineData = Omit<Machine, 'nextStates' | 'may' | 'isState'>;

/** Every lifecycle of the rules. */
export const machines: readonly MachineData[] = [
  controlAction,
  event,
  visit,
  finding,
  dispute,
  recommendation,
  track,
  letter,
  mandate,
  councilTerm,
  membership,
  workingGroup,
  competition,
  application,
  session,
  agendaItem,
  vote,
  protocol,
  commission,
  publicHearing,
  expertise,
  reportHearing,
  draftAct,
];
