import { machine } from './machine.ts';

/**
 * A protocol (domain §3.13). Its bytes are frozen at FOR_SIGNATURE; before the first signature it may go back. Once signed
 * it changes no more: a new version supersedes it.
 */
export const protocol = machine({
  name: 'PROTOCOL',
  states: ['DRAFT', 'FOR_SIGNATURE', 'SIGNED', 'REGISTERED', 'PUBLISHED', 'RESTRICTED', 'SUPERSEDED'],
  initial: ['DRAFT'],
  settled: ['PUBLISHED', 'RESTRICTED', 'SUPERSEDED'],
  steps: [
    ['DRAFT', 'COMPLETE', 'FOR_SIGNATURE', ['KENES-PROTOCOL', 'PC-VOTE-03']],
    ['FOR_SIGNATURE', 'RETURN', 'DRAFT', ['PC-PROT-02']],
    ['FOR_SIGNATURE', 'SIGN', 'SIGNED', ['PC-PROT-01', 'GEN-SIG-01', 'GEN-SIG-02']],
    ['SIGNED', 'REGISTER', 'REGISTERED', ['KENES-PROTOCOL']],
    ['SIGNED', 'SUPERSEDE', 'SUPERSEDED', ['PC-PROT-02']],
    ['REGISTERED', 'PUBLISH', 'PUBLISHED', ['PC-PUB-01', 'PC-SES-02']],
    ['REGISTERED', 'RESTRICT', 'RESTRICTED', ['PC-PUB-01']],
    ['REGISTERED', 'SUPERSEDE', 'SUPERSEDED', ['PC-PROT-02']],
    ['RESTRICTED', 'PUBLISH', 'PUBLISHED', ['PC-PUB-01']],
    ['RESTRICTED', 'SUPERSEDE', 'SUPERSEDED', ['PC-PROT-02']],
    ['PUBLISHED', 'SUPERSEDE', 'SUPERSEDED', ['PC-PROT-02']],
  ],
});
export type ProtocolState = (typeof protocol.states)[number];

/** Whether it carries its signatures and therefore no longer changes. */
export function isSigned(state: ProtocolState): boolean {
  return state !== 'DRAFT' && state !== 'FOR_SIGNATURE';
}
