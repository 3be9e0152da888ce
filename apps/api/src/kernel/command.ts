import { createHash } from 'node:crypto';
import {
  type CalendarAmendment,
  calendarWith,
  type LegalCalendar,
  type LegalDate,
  UnknownYearError,
} from '@kenes/calendar';
import { MissingEditionError, type Override, type Verdict } from '@kenes/rules';
import {
  type EntityClass,
  type EntityData,
  type EntityManager,
  LockMode,
  OptimisticLockError,
  type RequiredEntityData,
} from '@mikro-orm/core';
import type { TenantOwned } from '../db/tenant-owned.ts';
import { unitOfWork } from '../db/unit-of-work.ts';
import { type Authority, lackOfAuthority } from './access.ts';
import { actorOf, type Capacity, tenantOf } from './capacity.ts';
import type { Operation } from './context.ts';
import type { Transaction } from './database.ts';
import { decodeId, isUuid, newId, type RowRef } from './id.ts';
import { type EnqueueOptions, enqueue, type Job } from './jobs.ts';
import { appendAllToJournal, appendToJournal, type JournalEntry } from './journal.ts';
import { conflict, invalid, notThere, refuse, Stop, type StopProblem } from './refusals.ts';
import { sql } from './sql.ts';
import { unkeptIn } from './texts.ts';
import { type Acknowledgement, refused, unanswered } from './verdict.ts';

/** What every mutation's input carries. */
export interface CommandInput {
  readonly key: string;
  readonly acknowledged?: readonly Acknowledgement[] | null;
}

/** One act: its name is the mutation's name; its authority is asked before any rule. */
export interface Command<Input extends CommandInput, Success extends object> {
  readonly name: string;
  readonly authority: Authority;
  /** It changes nobody's access: what this process remembers of who may act stays. For acts that forty do at once. */
  readonly keepsAccess?: true;
  /**
   * The work, inside one transaction: only SQL here; hashing, mail and uploads stay outside. Returns what the success
   * shows, as IDs and plain values (they are kept with the receipt and answer a repeated submit).
   */
  readonly run: (act: Act, input: Input) => Promise<Success>;
}

/** Declares a command; the name must be the mutation's. */
export function defineCommand<Input extends CommandInput, Success extends object>(
  command: Command<Input, Success>,
): Command<Input, Success> {
  return command;
}

export type CommandResult<Success> =
  | { readonly ok: true; readonly success: Success }
  | { readonly ok: false; readonly problem: StopProblem };

/**
 * Performs a command: authority, receipt (the same key and input answer the same; another input under the same key is
 * refused), the work, the journal's lines and the jobs, all in one transaction in the operation's capacity.
 */
export async function perform<Input extends CommandInput, Success extends object>(
  operation: Operation,
  command: Command<Input, Success>,
  input: Input,
  capacity: Capacity = operation.capacity,
): Promise<CommandResult<Success>> {
  const lack = lackOfAuthority(command.authority, capacity);
  if (lack) return { ok: false, problem: { kind: 'REFUSED', verdict: refused(lack, { act: command.name }) } };
  const unkept = unkeptIn(input);
  if (unkept !== null) return { ok: false, problem: invalid({ path: unkept, code: 'TEXT_UNREADABLE' }).problem };
  try {
    const success = await operation.database.inTransaction(
      capacity,
      false,
      async (transaction) => {
        const earlier = await receipt<Success>(transaction, capacity, command.name, input);
        if (earlier) return earlier;
        const act = await Act.begin(operation, capacity, transaction, command.name, input.acknowledged ?? []);
        const result = await command.run(act, input);
        await act.finish();
        await transaction.execute(
          sql`update command_receipt set result = ${JSON.stringify(result)}::jsonb where actor = ${actorOf(capacity)} and key = ${input.key}::uuid`,
        );
        return result;
      },
      operation.onStatement,
    );
    if (!command.keepsAccess) operation.onAct?.();
    return { ok: true, success };
  } catch (error) {
    const problem = asProblem(error);
    if (problem) return { ok: false, problem };
    throw error;
  }
}

/**
 * Does the work of a command and takes all of it back: what would come of it, told before it is sent. Nothing stays
 * written, no key is used; it is refused as the command would be.
 */
export async function rehearse<Input extends CommandInput, Result>(
  operation: Operation,
  { name, authority }: Pick<Command<Input, object>, 'name' | 'authority'>,
  input: Input,
  work: (act: Act, input: Input) => Promise<Result>,
): Promise<{ readonly ok: true; readonly result: Result } | { readonly ok: false; readonly problem: StopProblem }> {
  const { capacity } = operation;
  const lack = lackOfAuthority(authority, capacity);
  if (lack) return { ok: false, problem: { kind: 'REFUSED', verdict: refused(lack, { act: name }) } };
  const unkept = unkeptIn(input);
  if (unkept !== null) return { ok: false, problem: invalid({ path: unkept, code: 'TEXT_UNREADABLE' }).problem };
  const transaction = await operation.database.open(capacity, {
    readOnly: false,
    ...(operation.onStatement ? { onStatement: operation.onStatement } : {}),
  });
  try {
    const act = await Act.begin(operation, capacity, transaction, name, input.acknowledged ?? []);
    return { ok: true, result: await work(act, input) };
  } catch (error) {
    const problem = asProblem(error);
    if (problem) return { ok: false, problem };
    throw error;
  } finally {
    await transaction.rollback();
  }
}

async function receipt<Success>(
  transaction: Transaction,
  capacity: Capacity,
  command: string,
  input: CommandInput,
): Promise<Success | null> {
  if (!isUuid(input.key.toLowerCase())) throw invalid({ path: 'key', code: 'NOT_A_UUID' });
  const hash = createHash('sha256')
    .update(stable({ command, input, in: tenantOf(capacity) }))
    .digest();
  const fresh = await transaction.execute(sql`insert into command_receipt (actor, key, command, input_hash)
    values (${actorOf(capacity)}, ${input.key}::uuid, ${command}, ${hash}) on conflict (actor, key) do nothing`);
  if (fresh === 1) return null;
  const earlier = await transaction.one<{ command: string; input_hash: Buffer; result: Success | null }>(
    sql`select command, input_hash, result from command_receipt where actor = ${actorOf(capacity)} and key = ${input.key}::uuid`,
  );
  if (!earlier?.result || !hash.equals(earlier.input_hash))
    throw invalid({ path: 'key', code: 'KEY_USED_FOR_ANOTHER_INPUT' });
  return earlier.result;
}

/** JSON with sorted keys: equal inputs give equal text. Secrets only ever leave it as a hash. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** What an error says to whoever asked for the act; null where it is none that was expected. */
export function asProblem(error: unknown): StopProblem | null {
  if (error instanceof Stop) return error.problem;
  if (error instanceof OptimisticLockError) return conflict().problem;
  if (error instanceof UnknownYearError)
    return { kind: 'REFUSED', verdict: refused('CALENDAR_UNKNOWN_YEAR', { year: error.year }) };
  if (error instanceof MissingEditionError) return { kind: 'REFUSED', verdict: refused('LAW_UNKNOWN_THEN') };
  if (standsInTheWay(error)) return conflict('ALREADY_THERE').problem;
  const state = sqlState(error);
  // Someone else's act, or a long import, holds what this one needs: nothing was written, and it may be sent again.
  if (state === '55P03' || state === '40P01') return conflict('ACT_UNDER_WAY').problem;
  if (state === 'KT001') return { kind: 'REFUSED', verdict: refused('TENANT_READ_ONLY') };
  if (state === 'KP001') return { kind: 'REFUSED', verdict: refused('PROTOCOL_SIGNED') };
  if (state === 'KR001') return { kind: 'REFUSED', verdict: refused('WORDING_FROZEN') };
  return null;
}

/** Whether the database refused a row because one stands already, or has taken its days meanwhile. */
export function standsInTheWay(error: unknown): boolean {
  const state = sqlState(error);
  return state === '23505' || state === '23P01';
}

function sqlState(error: unknown): string | null {
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    const code = (current as Error & { code?: unknown }).code;
    if (typeof code === 'string' && code.length === 5) return code;
  }
  return null;
}

/** What a command works with: entities, verdicts, journal, jobs; all on the one transaction. */
export class Act {
  readonly today: LegalDate;
  private readonly entries: JournalEntry[] = [];
  private readonly last: (() => Promise<void>)[] = [];
  private constructor(
    readonly operation: Operation,
    readonly capacity: Capacity,
    readonly transaction: Transaction,
    readonly em: EntityManager,
    readonly name: string,
    readonly acknowledged: readonly Acknowledgement[],
  ) {
    this.today = operation.clock.today();
  }

  static async begin(
    operation: Operation,
    capacity: Capacity,
    transaction: Transaction,
    name: string,
    acknowledged: readonly Acknowledgement[],
  ): Promise<Act> {
    return new Act(
      operation,
      capacity,
      transaction,
      unitOfWork(operation.services.orm, transaction),
      name,
      acknowledged,
    );
  }

  /** The tenant whose rows are written. Throws where the capacity has none: a bug, not a refusal. */
  get tenantId(): string {
    const tenantId = tenantOf(this.capacity);
    if (!tenantId) throw new Error(`${this.name} needs a tenant`);
    return tenantId;
  }

  /** The person's account, or null for links and jobs. */
  get accountId(): string | null {
    return 'account' in this.capacity && this.capacity.account ? this.capacity.account.id : null;
  }

  /** The working-day calendar with the amendments recorded so far. */
  async calendar(): Promise<LegalCalendar> {
    return calendarOf(this.transaction);
  }

  /** What the tenant has changed within the law's corridor, approved and in force on a day. */
  async overrides(): Promise<Override[]> {
    return overridesOf(this.transaction, this.tenantId);
  }

  /** Obeys a verdict: a refusal stops; a warning stops until a person has given a reason for it. */
  obey(verdict: Verdict): void {
    if (verdict.outcome === 'REFUSED') throw refuse(verdict);
    if (verdict.outcome === 'NEEDS_REASON' && unanswered(verdict, this.acknowledged).length > 0)
      throw new Stop({ kind: 'NEEDS_REASON', verdict });
  }

  /** Loads one row of the tenant by its opaque ID; not there, and not in the capacity, look the same. */
  async load<Entity extends TenantOwned>(
    entity: EntityClass<Entity>,
    id: string,
    options: { readonly expectedVersion?: number; readonly path?: string; readonly lock?: boolean } = {},
  ): Promise<Entity> {
    const ref = decodeId(id);
    const path = options.path ?? 'id';
    if (!ref || ref.tenantId !== this.tenantId) throw notThere(path);
    return this.loadRow(entity, ref, { ...options, path });
  }

  /** The same by a raw reference. With `expectedVersion`, a row changed meanwhile is a Conflict. */
  async loadRow<Entity extends TenantOwned>(
    entity: EntityClass<Entity>,
    ref: RowRef,
    options: { readonly expectedVersion?: number; readonly path?: string; readonly lock?: boolean } = {},
  ): Promise<Entity> {
    const where = { tenantId: ref.tenantId, id: ref.id };
    const row = await this.em.findOne<Entity>(
      entity,
      where as never,
      options.lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {},
    );
    if (!row) throw notThere(options.path);
    const version = (row as { version?: number }).version;
    if (options.expectedVersion !== undefined && version !== options.expectedVersion)
      throw conflict('CHANGED_MEANWHILE');
    return row;
  }

  /** Inserts one row now; ids are made here, version 7, unless given. */
  async insert<Entity extends { id: string }>(entity: EntityClass<Entity>, data: EntityData<Entity>): Promise<Entity> {
    const row = this.em.create<Entity>(entity, { id: newId(), ...data } as RequiredEntityData<Entity>);
    await this.em.persist(row).flush();
    return row;
  }

  /** Adds a line to the journal; every act writes at least one. */
  journal(entry: JournalEntry): void {
    this.entries.push(entry);
  }

  /** Adds a job that exists if and only if the act does. */
  async enqueue<Payload>(job: Job<Payload>, payload: Payload, options?: EnqueueOptions): Promise<void> {
    await enqueue(this.transaction, job, payload, options);
  }

  /** Adds a piece of work that is done last of all but the journal: what it locks is held no longer than must be. */
  lastly(work: () => Promise<void>): void {
    this.last.push(work);
  }

  /** Writes what is still unwritten, then the journal. An act without a line is a bug. */
  async finish(): Promise<void> {
    await this.em.flush();
    for (const work of this.last) await work();
    if (this.entries.length === 0) throw new Error(`${this.name} wrote no line in the journal`);
    const { transaction, capacity, entries, acknowledged } = this;
    if (entries.length > 20) await appendAllToJournal(transaction, capacity, entries, acknowledged);
    else for (const entry of entries) await appendToJournal(transaction, capacity, entry, acknowledged);
  }
}

/** The calendar of law with the amendments that the register holds, in the version they make. */
export async function calendarOf(transaction: Transaction): Promise<LegalCalendar> {
  const amendments = await transaction.rows<CalendarAmendment>(
    sql`select day::text as date, kind, name, act from calendar_amendment order by ordinal`,
  );
  return calendarWith(amendments);
}

/** A tenant's approved overrides, in the shape the rules take. */
export async function overridesOf(transaction: Transaction, tenantId: string): Promise<Override[]> {
  return transaction.rows<Override>(sql`select rule_id as "ruleId", key, value, effective_from::text as "effectiveFrom" from parameter_override
    where tenant_id = ${tenantId}::uuid and state = 'APPROVED' order by effective_from`);
}
