import { application } from './application.ts';
import { competition } from './competition.ts';
import { controlAction } from './control-action.ts';
import { councilTerm } from './council-term.ts';
import { event } from './event.ts';
import { dispute, finding } from './finding.ts';
import { letter } from './letter.ts';
import type { Machine } from './machine.ts';
import { mandate } from './mandate.ts';
import { membership } from './membership.ts';
import { recommendation, track } from './recommendation.ts';
import { visit } from './visit.ts';
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
];
