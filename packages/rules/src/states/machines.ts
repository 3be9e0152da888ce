import { controlAction } from './control-action.ts';
import { event } from './event.ts';
import { dispute, finding } from './finding.ts';
import { letter } from './letter.ts';
import type { Machine } from './machine.ts';
import { mandate } from './mandate.ts';
import { recommendation, track } from './recommendation.ts';
import { visit } from './visit.ts';

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
];
