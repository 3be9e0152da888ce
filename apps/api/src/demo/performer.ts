import { randomUUID } from 'node:crypto';
import { baseCalendar, type LegalCalendar, type LegalDate } from '@kenes/calendar';
import type { Verdict } from '@kenes/rules';
import type { Capacity } from '../kernel/capacity.ts';
import type { SettableClock } from '../kernel/clock.ts';
import { type Command, type CommandInput, perform } from '../kernel/command.ts';
import { Operation } from '../kernel/context.ts';
import { ownId } from '../kernel/id.ts';
import type { Kenes } from '../kernel/process.ts';
import type { StopProblem } from '../kernel/refusals.ts';
import { code, type Sql, sql } from '../kernel/sql.ts';

/** Tables whose rows the demo amends, by version. */
type Versioned =
  | 'mission'
  | 'finding'
  | 'evidence'
  | 'civic_event'
  | 'final_document'
  | 'final_document_dispatch'
  | 'finding_dispute'
  | 'recommendation'
  | 'track'
  | 'letter'
  | 'answer'
  | 'mandate'
  | 'visit'
  | 'membership'
  | 'working_group'
  | 'competition'
  | 'application'
  | 'ballot'
  | 'meeting'
  | 'agenda_item'
  | 'meeting_vote'
  | 'protocol'
  | 'decision'
  | 'work_plan'
  | 'work_plan_item'
  | 'public_hearing'
  | 'hearing_participant'
  | 'hearing_proposal'
  | 'report_hearing'
  | 'draft_act'
  | 'expertise'
  | 'expertise_expert'
  | 'expertise_conclusion';

/** An input as people write it: enumerations by their words. */
export type Loose<T> = T extends string
  ? `${T}`
  : T extends Date | boolean | number | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : T extends object
        ? LooseObject<T>
        : T;

/** The same for an object, field by field. */
export type LooseObject<T> = { readonly [K in keyof T]: Loose<T[K]> };

/**
 * Performs commands on past dates, as people would have: a refused one stops the demo, a warning must be answered with a
 * reason, so that what comes out is lawful by construction.
 */
export class Performer {
  /** The working-day calendar by which the demo chooses its days. */
  readonly calendar: LegalCalendar = baseCalendar;

  constructor(
    readonly kenes: Kenes,
    readonly clock: SettableClock,
    private readonly told: (text: string) => void,
  ) {}

  /** Sets the day on which the next commands are performed. */
  on(day: LegalDate | string): void {
    this.clock.set(day);
  }

  /** Tells what is being performed now. */
  tell(text: string): void {
    this.told(text);
  }

  /** Performs one act; `because` is the person’s reason, given for every warning that it meets. */
  async act<Input extends CommandInput, Success extends object>(
    capacity: Capacity,
    command: Command<Input, Success>,
    input: LooseObject<Omit<Input, 'key' | 'acknowledged'>>,
    because?: string,
  ): Promise<Success> {
    const first = await this.attempt(capacity, command, input);
    if (first.ok) return first.success;
    const warnings = because ? warningsOf(first.problem) : [];
    if (because && warnings.length > 0) {
      const acknowledged = warnings.map((warning) => ({ code: warning, reason: because }));
      const second = await this.attempt(capacity, command, { ...input, acknowledged });
      if (second.ok) return second.success;
      throw new Error(`${command.name} was not performed: ${inWords(second.problem)}`);
    }
    throw new Error(`${command.name} was not performed: ${inWords(first.problem)}`);
  }

  /** The version of a row as it stands, for `expectedVersion`. */
  async version(capacity: Capacity, table: Versioned, id: string): Promise<number> {
    const ref = ownId(id);
    const row = await this.one<{ version: number }>(
      capacity,
      sql`select version from ${code(table)} where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
    );
    if (!row) throw new Error(`a row of ${table} is not there`);
    return row.version;
  }

  /** What an act on an existing row carries: its id and the version that stands now. */
  async at(capacity: Capacity, table: Versioned, id: string): Promise<{ id: string; expectedVersion: number }> {
    return { id, expectedVersion: await this.version(capacity, table, id) };
  }

  /** Reads rows in a capacity; a few facts that the next act needs. */
  rows<Row>(capacity: Capacity, piece: Sql): Promise<Row[]> {
    return this.kenes.database.inTransaction(capacity, true, (transaction) => transaction.rows<Row>(piece));
  }

  /** The first of them. */
  async one<Row>(capacity: Capacity, piece: Sql): Promise<Row | null> {
    return (await this.rows<Row>(capacity, piece))[0] ?? null;
  }

  /** An operation as a request of that person would be. */
  operation(capacity: Capacity): Operation {
    return new Operation({
      ...this.kenes,
      capacity,
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: 'demo', trusted: true },
    });
  }

  private attempt<Input extends CommandInput, Success extends object>(
    capacity: Capacity,
    command: Command<Input, Success>,
    input: object,
  ) {
    const whole: object = { ...input, key: randomUUID() };
    return perform(this.operation(capacity), command, whole as Input);
  }
}

function warningsOf(problem: StopProblem): string[] {
  if (problem.kind !== 'NEEDS_REASON') return [];
  return problem.verdict.points.filter(({ level }) => level === 'WARN').map((point) => point.code);
}

function inWords(problem: StopProblem): string {
  if (problem.kind === 'INVALID') return problem.fields.map(({ path, code: fault }) => `${path}: ${fault}`).join(', ');
  if (problem.kind === 'CONFLICT') return problem.code;
  return pointsInWords(problem.verdict);
}

function pointsInWords({ outcome, points }: Verdict): string {
  return `${outcome} ${points.map((point) => `${point.code} ${JSON.stringify(point.facts)}`).join('; ')}`;
}
