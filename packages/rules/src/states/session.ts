import { machine } from './machine.ts';

/**
 * A session of a council or a commission (domain §3.10 with §8.6). QUORUM_LOST is a running session: debate or a break,
 * no vote. RECORD enters afterwards, from notes, a session that was held, or that had no quorum.
 */
export const session = machine({
  name: 'SESSION',
  states: [
    'PLANNED',
    'ANNOUNCED',
    'REGISTERING',
    'IN_SESSION',
    'BREAK',
    'QUORUM_LOST',
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
    ['IN_SESSION', 'LOSE_QUORUM', 'QUORUM_LOST', ['PC-SES-01']],
    ['IN_SESSION', 'CLOSE', 'HELD', ['KENES-MEETING']],
    ['BREAK', 'RESUME', 'IN_SESSION', ['PC-SES-01']],
    ['BREAK', 'LOSE_QUORUM', 'QUORUM_LOST', ['PC-SES-01']],
    ['BREAK', 'CLOSE', 'HELD', ['KENES-MEETING']],
    ['QUORUM_LOST', 'RESTORE_QUORUM', 'IN_SESSION', ['PC-SES-01']],
    ['QUORUM_LOST', 'BREAK', 'BREAK', []],
    ['QUORUM_LOST', 'CLOSE', 'HELD', ['KENES-MEETING']],
    ['HELD', 'SIGN_PROTOCOL', 'PROTOCOLLED', ['PC-PROT-01']],
    ['NO_QUORUM', 'RESCHEDULE', 'RESCHEDULED', []],
  ],
});
export type SessionState = (typeof session.states)[number];

/** Whether it has been opened and not closed: the floor is given and breaks are called. */
export function runs(state: SessionState): boolean {
  return state === 'IN_SESSION' || state === 'BREAK' || state === 'QUORUM_LOST';
}
