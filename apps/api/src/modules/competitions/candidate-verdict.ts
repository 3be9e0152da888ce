import { type CandidateFacts, type RuleCheck, verdictOf } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { type Roster, rosterIn } from '../composition/roster.ts';
import { registerAnswers } from '../membership-register/ask-register.ts';
import { type CandidateRow, checksOfCandidate, factsOfCandidate } from './candidates.ts';
import type { ApplicationEntity } from './entities/application.entity.ts';
import type { CompetitionEntity } from './entities/competition.entity.ts';

/** An application's columns as the rules look at them. */
export function candidateRow(application: ApplicationEntity): CandidateRow {
  const { surname, givenName, patronymic, iinDigest } = application;
  return {
    ...application,
    fullName: [surname, givenName, patronymic].filter(Boolean).join(' '),
    iinDigest: iinDigest?.toString('hex') ?? null,
  } as CandidateRow;
}

/** Every rule on one candidate within an act, with what the register of seats answered. */
export async function checksWithin(
  act: Act,
  application: ApplicationEntity,
  competition: CompetitionEntity,
): Promise<readonly RuleCheck[]> {
  const roster: Roster = await rosterIn(act);
  const register = (await registerAnswers(act, [application.id])).get(application.id) ?? null;
  const row = candidateRow(application);
  const convocationId = encodeId(act.tenantId, competition.convocationId);
  const facts: CandidateFacts | null = factsOfCandidate(roster, { convocationId }, row, act.today, register);
  return facts ? checksOfCandidate(facts, row) : [];
}

/** The same as one verdict: whether the candidate may be admitted (PC-MEM-01…06, PC-WG-05). */
export async function candidateVerdict(act: Act, application: ApplicationEntity, competition: CompetitionEntity) {
  const checks = await checksWithin(act, application, competition);
  return { checks, verdict: verdictOf(checks) };
}
