import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import type { InputReading, LocalizedTextGiven } from '../../kernel/input.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { readFile } from '../composition/member-input.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import { type ConclusionFacts, conclusionFacts } from './conclusion/conclusion-facts.ts';
import { ExpertiseEntity } from './entities/expertise.entity.ts';
import { ExpertiseConclusionEntity } from './entities/expertise-conclusion.entity.ts';
import { ExpertiseExpertEntity } from './entities/expertise-expert.entity.ts';
import { ExpertisePaperEntity } from './entities/expertise-paper.entity.ts';
import { type ExpertSituation, isExpert } from './expertise.policy.ts';
import type { ExpertisePaperInput } from './inputs/expertise.inputs.ts';

interface Looked {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What acts on an expertise answer. */
export interface ExpertiseDone {
  readonly expertiseId: string;
}

/** An expertise under its lock. */
export function onExpertise(act: Act, { id, expectedVersion }: Looked): Promise<ExpertiseEntity> {
  return act.load(ExpertiseEntity, id, { expectedVersion, lock: true });
}

/** An expert with the expertise, both under their locks, the expertise first: two acts on one expertise see each other. */
export async function onExpert(act: Act, { id, expectedVersion }: { id: string; expectedVersion?: number }) {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const row = await act.transaction.one<{ id: string }>(
    sql`select expertise_id as id from expertise_expert where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere();
  const expertise = await act.loadRow(ExpertiseEntity, { tenantId: act.tenantId, id: row.id }, { lock: true });
  const expert = await act.loadRow(ExpertiseExpertEntity, ref, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  const conclusion = await conclusionOf(act, expertise.id);
  const situation: ExpertSituation = {
    capacity: act.capacity,
    expertId: expert.id,
    expertiseState: expertise.state,
    conclusion: conclusion?.state ?? null,
    state: expert.state,
    accountId: expert.accountId,
    interest: expert.interest,
    admitted: expert.admitted,
  };
  return { expertise, expert, conclusion, situation, by: isExpert(situation) ? 'EXPERT' : 'SECRETARIAT' } as const;
}

/** Its conclusion; null before it is begun. */
export function conclusionOf(act: Act, expertiseId: string): Promise<ExpertiseConclusionEntity | null> {
  return act.em.findOne(ExpertiseConclusionEntity, { tenantId: act.tenantId, expertiseId });
}

/** A conclusion with its expertise, both under their locks. */
export async function onConclusion(act: Act, { id, expectedVersion }: Looked) {
  const conclusion = await act.load(ExpertiseConclusionEntity, id, { expectedVersion, lock: true });
  const ref = { tenantId: act.tenantId, id: conclusion.expertiseId };
  return { conclusion, expertise: await act.loadRow(ExpertiseEntity, ref, { lock: true }) };
}

/** Those who take part, in their order. */
export function expertsOf(act: Act, expertiseId: string): Promise<ExpertiseExpertEntity[]> {
  return act.em.find(
    ExpertiseExpertEntity,
    { tenantId: act.tenantId, expertiseId, state: { $ne: 'RECUSED' } },
    { orderBy: { ordinal: 'asc' } },
  );
}

/** The facts of its conclusion as they stand now. */
export async function factsNow(act: Act, expertiseId: string): Promise<ConclusionFacts> {
  const row = await act.transaction.one<{ facts: ConclusionFacts }>(conclusionFacts(act.tenantId, expertiseId));
  if (!row) throw notThere();
  return row.facts;
}

/** What acts on it answer. */
export function expertiseIdOf({ tenantId, id }: Pick<ExpertiseEntity, 'tenantId' | 'id'>): ExpertiseDone {
  return { expertiseId: encodeId(tenantId, id) };
}

/** Through which states its control action goes with it once the field of both is done, in their order. */
const way: readonly string[] = ['COMPLETED', 'DOCUMENTED', 'SENT', 'ON_CONTROL', 'CLOSED'];

/**
 * Its control action goes along: the conclusion is the final document of it (PC-CTRL-09). One that stands elsewhere, by a
 * final document of its own, is never taken back; off control is the one step back there is.
 */
export async function missionAlong(
  act: Act,
  expertise: ExpertiseEntity,
  becomes: 'DOCUMENTED' | 'SENT' | 'ON_CONTROL' | 'CLOSED',
): Promise<void> {
  const mission = await act.loadRow(MissionEntity, { tenantId: act.tenantId, id: expertise.missionId }, { lock: true });
  const [from, to] = [way.indexOf(mission.state), way.indexOf(becomes)];
  const back = mission.state === 'ON_CONTROL' && becomes === 'SENT';
  if (from < 0 || (from >= to && !back)) return;
  mission.state = becomes;
  if (becomes === 'CLOSED') mission.closedOn = act.today.toString();
}

/** A line of the journal about an expertise. What an expert declared stands in the row, never in the journal. */
export function tell(
  act: Act,
  expertise: ExpertiseEntity,
  name: string,
  facts: Record<string, unknown> = {},
  occurredOn: string = act.today.toString(),
): void {
  act.journal({
    act: name,
    // By a link nobody has an account: whose hand it was stands with the line.
    ...(act.capacity.kind === 'EXPERT' && typeof facts.expert === 'string' && { onBehalfOf: facts.expert }),
    subjectType: 'Expertise',
    subjectId: expertise.id,
    occurredOn,
    facts: { topic: expertise.topic[expertise.topic.authentic] ?? '', ...facts },
  });
}

/** Questions as read, each in its languages; at most 50. */
export function readQuestions(reading: InputReading, given: readonly LocalizedTextGiven[]): LocalizedText[] {
  if (given.length > 50) reading.fault('questions', 'TOO_MANY', { max: 50 });
  return given.slice(0, 50).map((one, index) => reading.requiredLocalized(`questions.${index}`, one, 1_000));
}

/** Papers as read; at most 20. */
export async function readPapers(
  act: Act,
  reading: InputReading,
  given: readonly ExpertisePaperInput[] | null | undefined,
): Promise<{ readonly fileId: string; readonly title: string }[]> {
  if ((given?.length ?? 0) > 20) reading.fault('papers', 'TOO_MANY', { max: 20 });
  const papers: { fileId: string; title: string }[] = [];
  for (const [index, { fileId: id, title }] of (given ?? []).slice(0, 20).entries()) {
    const fileId = await readFile(act, reading, `papers.${index}.fileId`, id);
    const own = reading.optional(`papers.${index}.title`, title, 300);
    if (fileId === null || papers.some((paper) => paper.fileId === fileId)) continue;
    const file = await act.transaction.one<{ name: string }>(
      sql`select name from stored_file where tenant_id = ${act.tenantId}::uuid and id = ${fileId}::uuid`,
    );
    papers.push({ fileId, title: own ?? file?.name ?? '' });
  }
  return papers;
}

/** Adds papers to an expertise. */
export async function addPapers(
  act: Act,
  expertiseId: string,
  papers: readonly { readonly fileId: string; readonly title: string }[],
): Promise<void> {
  for (const paper of papers) await act.insert(ExpertisePaperEntity, { tenantId: act.tenantId, expertiseId, ...paper });
}
