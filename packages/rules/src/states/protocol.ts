import { machine } from './machine.ts';

/**
 * A protocol (domain §3.13). FREEZING makes its bytes, which then stand; before both have signed it may go back. Once
 * signed it changes no more: a further edition that cites it supersedes it, and leaves its state as it is.
 */
export const protocol = machine({
  name: 'PROTOCOL',
  states: ['DRAFT', 'FREEZING', 'FOR_SIGNATURE', 'SIGNED', 'REGISTERED', 'PUBLISHED', 'RESTRICTED'],
  initial: ['DRAFT'],
  settled: ['PUBLISHED', 'RESTRICTED'],
  steps: [
    ['DRAFT', 'COMPLETE', 'FREEZING', ['KENES-PROTOCOL', 'PC-VOTE-03']],
    ['FREEZING', 'FREEZE', 'FOR_SIGNATURE', []],
    ['FREEZING', 'RETURN', 'DRAFT', []],
    ['FOR_SIGNATURE', 'RETURN', 'DRAFT', ['PC-PROT-02']],
    ['FOR_SIGNATURE', 'SIGN', 'SIGNED', ['PC-PROT-01', 'GEN-SIG-01', 'GEN-SIG-02']],
    ['SIGNED', 'REGISTER', 'REGISTERED', ['KENES-PROTOCOL']],
    ['REGISTERED', 'PUBLISH', 'PUBLISHED', ['PC-PUB-01', 'PC-SES-02']],
    ['REGISTERED', 'RESTRICT', 'RESTRICTED', ['PC-PUB-01', 'PC-SES-02']],
    ['PUBLISHED', 'RESTRICT', 'RESTRICTED', ['PC-PUB-01', 'PC-SES-02']],
    ['RESTRICTED', 'PUBLISH', 'PUBLISHED', ['PC-PUB-01']],
  ],
});
export type ProtocolState = (typeof protocol.states)[number];

/** Whether both have signed it and it therefore no longer changes. */
export function isSigned(state: ProtocolState): boolean {
  return state !== 'DRAFT' && state !== 'FREEZING' && state !== 'FOR_SIGNATURE';
}
