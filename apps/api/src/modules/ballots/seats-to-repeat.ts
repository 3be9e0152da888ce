import type { Act } from '../../kernel/command.ts';
import type { CompetitionEntity, SeatsValue } from '../competitions/entities/competition.entity.ts';
import { BallotEntity } from './entities/ballot.entity.ts';

/** The seats of a competition that nobody won, by kind (PC-COMP-07); all of a kind that was never voted on. */
export async function seatsToRepeat(
  act: Act,
  { id, seats }: Pick<CompetitionEntity, 'id' | 'seats'>,
): Promise<readonly SeatsValue[]> {
  const ballots = await act.em.find(BallotEntity, { tenantId: act.tenantId, competitionId: id, state: 'CLOSED' });
  const left = seats.map(({ kind, count }) => {
    const voted = ballots.find((ballot) => ballot.kind === kind);
    return { kind, count: voted ? (voted.toRepeat ?? 0) : count };
  });
  return left.filter(({ count }) => count > 0);
}
