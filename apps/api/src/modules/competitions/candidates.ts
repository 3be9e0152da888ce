import { type CandidateFacts, checkCandidate, type RuleCheck } from '@kenes/rules';
import { decodeId } from '../../kernel/id.ts';
import { candidateFacts, withKeptIin } from '../composition/candidate-facts.ts';
import type { Roster } from '../composition/roster.ts';
import type { Application } from './types/application.type.ts';
import type { Competition } from './types/competition.type.ts';

/** What the rules look at of an application: its own columns, never the number itself. */
export type CandidateRow = Pick<
  Application,
  | 'fullName'
  | 'iinDigest'
  | 'birthDate'
  | 'seatKind'
  | 'nominator'
  | 'nominatorName'
  | 'npoBin'
  | 'npoHeadBin'
  | 'npoAlliance'
  | 'declared'
  | 'receivedOn'
>;

/** The facts of a candidate as the council's own roster and the application know them. */
export function factsOfCandidate(
  roster: Roster,
  { convocationId }: Pick<Competition, 'convocationId'>,
  row: CandidateRow,
  today: Temporal.PlainDate,
  /** What the register of seats answered, if it was asked; unknown stays unknown. */
  register: CandidateFacts['register'] = null,
): CandidateFacts | null {
  const uuid = decodeId(convocationId)?.id;
  const convocation = roster.convocations.find((one) => one.uuid === uuid);
  if (!convocation) return null;
  const on = row.receivedOn === null ? today : Temporal.PlainDate.from(row.receivedOn);
  const term = {
    from: convocation.startsOn === null ? on : Temporal.PlainDate.from(convocation.startsOn),
    to: convocation.endsOn === null ? null : Temporal.PlainDate.from(convocation.endsOn),
  };
  const same = row.iinDigest && [...roster.people.values()].find(({ iinDigest }) => iinDigest === row.iinDigest);
  const facts = candidateFacts(
    roster,
    convocation,
    {
      personId: same ? same.uuid : null,
      name: row.fullName ?? '',
      iin: null,
      digest: row.iinDigest,
      birthDate: row.birthDate,
      seatKind: row.seatKind,
      npo:
        row.nominator === 'NPO' && row.nominatorName !== null
          ? { name: row.nominatorName, bin: row.npoBin, headBin: row.npoHeadBin, alliance: row.npoAlliance }
          : null,
      declared: row.declared ?? {},
      membershipId: null,
    },
    term,
    on,
  );
  return { ...facts, register };
}

/** Every rule on a candidate, each with its facts, its citation and its result; the IIN was checked when it was entered. */
export function checksOfCandidate(facts: CandidateFacts, row: Pick<CandidateRow, 'iinDigest'>): readonly RuleCheck[] {
  return withKeptIin(checkCandidate(facts), row.iinDigest !== null);
}
