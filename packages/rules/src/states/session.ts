import type { Quorum } from '../meeting/quorum.ts';
import { machine } from './machine.ts';

/**
 * A session of a council or a commission (domain §3.10 with §8.6). That a running one has lost its quorum is computed from
 * who is there and never stored (`shownAs`). RECORD enters afterwards, from notes, a session that was held.
 */
export const session = machine({
  name: 'SESSION',
  states: [
    'PLANNED',
    'ANNOUNCED',
    'REGISTERING',
    'IN_SESSION',
    'BREAK',
    'HELD',
    'PROTOCOLLED',
    'NO_QUORUM',
    'RESCHEDULED',
    'CANCELLED',
  ],
  initial: ['PLANNED'],
  settled: ['PROTOCOLLED', 'NO_QUORUM', 'RESCHEDULED', 'CANCELLED'],
  steps: [
    ['PLANNED', 'ANNOUNCE', 'ANNOUNCED', ['PC-SES-05', 'PC-SES-06', 'PC-PWR-01']],
    ['PLANNED', 'REGISTER', 'REGISTERING', ['PC-SES-05']],
    ['PLANNED', 'RECORD', 'HELD', ['PC-SES-01']],
    ['PLANNED', 'RESCHEDULE', 'RESCHEDULED', []],
    ['PLANNED', 'CANCEL', 'CANCELLED', []],
    ['ANNOUNCED', 'REGISTER', 'REGISTERING', ['PC-SES-05']],
    ['ANNOUNCED', 'RECORD', 'HELD', ['PC-SES-01']],
    ['ANNOUNCED', 'FAIL', 'NO_QUORUM', ['PC-SES-01']],
    ['ANNOUNCED', 'RESCHEDULE', 'RESCHEDULED', []],
    ['ANNOUNCED', 'CANCEL', 'CANCELLED', []],
    ['REGISTERING', 'OPEN', 'IN_SESSION', ['PC-SES-01', 'PC-ORG-01', 'PC-ORG-02']],
    ['REGISTERING', 'FAIL', 'NO_QUORUM', ['PC-SES-01']],
    ['IN_SESSION', 'BREAK', 'BREAK', []],
    ['IN_SESSION', 'CLOSE', 'HELD', ['KENES-MEETING']],
    ['BREAK', 'RESUME', 'IN_SESSION', ['PC-SES-01']],
    ['BREAK', 'CLOSE', 'HELD', ['KENES-MEETING']],
    ['HELD', 'SIGN_PROTOCOL', 'PROTOCOLLED', ['PC-PROT-01']],
    ['NO_QUORUM', 'RESCHEDULE', 'RESCHEDULED', []],
  ],
});
export type SessionState = (typeof session.states)[number];

/** Whether it has been opened and not closed: the floor is given and breaks are called. */
export function runs(state: SessionState): boolean {
  return state === 'IN_SESSION' || state === 'BREAK';
}

/** How a session is shown: a running one without quorum is QUORUM_LOST, with debate or a break and no vote (§8.6). */
export function shownAs(state: SessionState, quorum: Pick<Quorum, 'standing'>): SessionState | 'QUORUM_LOST' {
  return state === 'IN_SESSION' && quorum.standing === 'LOST' ? 'QUORUM_LOST' : state;
}
