import { opinionClock } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId, newId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { readFile } from '../composition/member-input.ts';
import { storedClock } from '../recommendations/stored-clock.ts';
import type { DraftActFileInput, OnDraftActInput } from './draft-act.inputs.ts';
import { DraftActEntity } from './entities/draft-act.entity.ts';
import { DraftActFileEntity } from './entities/draft-act-file.entity.ts';

/** The most files of one draft act. */
export const mostFiles = 20;

/** A draft act under its lock. */
export function onDraftAct(
  act: Act,
  { id, expectedVersion }: Pick<OnDraftActInput, 'id' | 'expectedVersion'>,
): Promise<DraftActEntity> {
  return act.load(DraftActEntity, id, { expectedVersion, lock: true });
}

/** What acts on a draft act answer. */
export function draftActIdOf({ tenantId, id }: Pick<DraftActEntity, 'tenantId' | 'id'>): { draftActId: string } {
  return { draftActId: encodeId(tenantId, id) };
}

/** A line of the journal about a draft act. */
export function tell(
  act: Act,
  draft: DraftActEntity,
  name: string,
  occurredOn: string,
  facts: Record<string, string | number | boolean | null> = {},
): void {
  act.journal({
    act: name,
    subjectType: 'DraftAct',
    subjectId: draft.id,
    occurredOn,
    facts: { number: `${draft.ordinal}/${draft.year}`, title: draft.title[draft.title.authentic] ?? '', ...facts },
  });
}

/** The clock of the opinion from the day of receipt, as it is kept beside its date (PC-PWR-03). */
export async function clockOfOpinion(act: Act, receivedOn: string): Promise<Pick<DraftActEntity, 'dueOn' | 'clock'>> {
  const clock = opinionClock({
    receivedOn: Temporal.PlainDate.from(receivedOn),
    calendar: await act.calendar(),
    overrides: await act.overrides(),
  });
  return { dueOn: clock.due?.toString() ?? null, clock: { ...storedClock(clock), startKind: 'RECEIPT' } };
}

/** The incoming letter it came with: its row, or a fault. */
export async function readIncoming(
  act: Act,
  reading: InputReading,
  id: string | null | undefined,
): Promise<{ readonly id: string } | null> {
  if (!id) return null;
  const ref = decodeId(id);
  const row =
    ref?.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string }>(
          sql`select id from letter where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid and direction = 'IN'`,
        )
      : null;
  if (!row) reading.fault('letterId', 'NOT_THERE');
  return row ?? null;
}

type ReadFile = Pick<DraftActFileEntity, 'fileId' | 'kind' | 'title'>;

/** Files as read, each with its title. */
export async function readFiles(
  act: Act,
  reading: InputReading,
  path: string,
  given: readonly DraftActFileInput[] | null | undefined,
): Promise<ReadFile[]> {
  if ((given?.length ?? 0) > mostFiles) reading.fault(path, 'TOO_MANY', { max: mostFiles });
  const files: ReadFile[] = [];
  for (const [index, { fileId: id, kind, title }] of (given ?? []).slice(0, mostFiles).entries()) {
    const fileId = await readFile(act, reading, `${path}.${index}.fileId`, id);
    const own = reading.optional(`${path}.${index}.title`, title, 300);
    if (fileId === null) continue;
    const file = await act.transaction.one<{ name: string }>(
      sql`select name from stored_file where tenant_id = ${act.tenantId}::uuid and id = ${fileId}::uuid`,
    );
    files.push({ fileId, kind, title: own ?? file?.name ?? '' });
  }
  return files;
}

/** Adds files to a draft act; those of a public one are public. */
export async function addFiles(act: Act, draft: DraftActEntity, files: readonly ReadFile[]): Promise<void> {
  for (const file of files)
    await act.insert(DraftActFileEntity, {
      tenantId: act.tenantId,
      id: newId(),
      draftId: draft.id,
      ...file,
      published: draft.published,
    });
  if (draft.published)
    await showFiles(
      act,
      files.map(({ fileId }) => fileId),
    );
}

/** The files that stand with a draft act. */
export function filesOf(act: Act, draft: DraftActEntity): Promise<DraftActFileEntity[]> {
  return act.em.find(
    DraftActFileEntity,
    { tenantId: act.tenantId, draftId: draft.id, withdrawn: false },
    { orderBy: { id: 'asc' } },
  );
}

/** Files that the public reads from now on. */
export async function showFiles(act: Act, ids: readonly string[]): Promise<void> {
  await act.transaction.execute(
    sql`update stored_file set published = true where tenant_id = ${act.tenantId}::uuid and id = any(${[...ids]}::uuid[])`,
  );
}
