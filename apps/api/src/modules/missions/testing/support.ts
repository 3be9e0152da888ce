import type { Capacity } from '../../../kernel/capacity.ts';
import type { CommandResult } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/sql.ts';
import type { TestApi } from '../../../testing/api.ts';

/** The codes of a refusal: of the fields with their paths, of the points that weigh, of the conflict. */
export function codesOf(result: CommandResult<object>): string[] {
  if (result.ok) return [];
  const { problem } = result;
  if (problem.kind === 'INVALID') return problem.fields.map(({ path, code }) => `${path} ${code}`);
  if (problem.kind === 'CONFLICT') return [problem.code];
  return problem.verdict.points
    .filter(({ level }) => level === (problem.kind === 'REFUSED' ? 'BLOCK' : 'WARN'))
    .map(({ code }) => code);
}

export interface ReadMission {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly seriesOrdinal: number | null;
  readonly objects: { id: string; bodyId: string }[];
  readonly participants: { id: string; name: string | null; ordinal: number }[];
  readonly findings: { id: string; version: number; ordinal: number; state: string; statement: string | null }[];
  readonly visits: { id: string; version: number; state: string }[];
  readonly evidence: { id: string; version: number; published: boolean; findingId: string | null }[];
}

/** A mission as a capacity reads it. */
export async function readMission(api: TestApi, capacity: Capacity, id: string): Promise<ReadMission | null> {
  const { mission } = await api.query<{ mission: ReadMission | null }>(
    capacity,
    `query ($id: ID!) { mission(id: $id) { id version number state legalBasis openedOn notifiedOn decisionNumber decisionDate seriesOrdinal published
      siteName latitude startedOn completedOn cancelledBecause
      objects { id bodyId } participants { id name lead ordinal } series { id seriesOrdinal }
      findings { id version ordinal state statement observedOn latitude confirmedOn visitId }
      visits { id version state visitedOn place went metBy }
      evidence { id version published findingId kind stage capturedAt } } }`,
    { id },
  );
  return mission;
}

export interface Line {
  readonly act: string;
  readonly onBehalfOf: string | null;
  readonly occurredOn: string;
  readonly facts: Record<string, unknown>;
}

/** The lines of a tenant's journal, in their order. */
export async function journalOf(api: TestApi, tenant: Capacity): Promise<Line[]> {
  return api.database.inTransaction(tenant, true, (transaction) =>
    transaction.rows<Line>(
      sql`select act, on_behalf_of as "onBehalfOf", occurred_on as "occurredOn", facts from journal_line order by seq`,
    ),
  );
}
