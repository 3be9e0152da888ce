import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import { invalid, notThere } from '../../kernel/refusals.ts';
import { code, sql } from '../../kernel/sql.ts';
import type { Subject } from './publication.reader.ts';

/** What a publication or an outcome is about, as a client names it: exactly one of the three, by its opaque id. */
export interface SubjectGiven {
  readonly missionId?: string | null;
  readonly eventId?: string | null;
  readonly recommendationId?: string | null;
}

/** The one that was named, and whether it is public. */
export interface SubjectRow {
  readonly subject: Subject;
  readonly id: string;
  readonly published: boolean;
  /** The column of the row that points to it. */
  readonly columns: {
    readonly missionId: string | null;
    readonly eventId: string | null;
    readonly recommendationId: string | null;
  };
}

const tables: Record<Subject, string> = { mission: 'mission', event: 'civic_event', recommendation: 'recommendation' };

/** Loads the subject within the tenant. Refuses none, several, or one that is not there. */
export async function subjectOf(act: Act, given: SubjectGiven): Promise<SubjectRow> {
  const named: [Subject, string][] = [];
  if (given.missionId) named.push(['mission', given.missionId]);
  if (given.eventId) named.push(['event', given.eventId]);
  if (given.recommendationId) named.push(['recommendation', given.recommendationId]);
  const [one] = named;
  if (!one || named.length > 1) throw invalid({ path: 'missionId', code: 'ONE_SUBJECT' });
  const [subject, opaque] = one;
  const ref = decodeId(opaque);
  const row =
    ref && ref.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string; published: boolean }>(
          sql`select id, published from ${code(tables[subject])} where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
        )
      : null;
  if (!row) throw notThere(`${subject}Id`);
  return {
    subject,
    ...row,
    columns: {
      missionId: subject === 'mission' ? row.id : null,
      eventId: subject === 'event' ? row.id : null,
      recommendationId: subject === 'recommendation' ? row.id : null,
    },
  };
}
