import { GraphQLError } from 'graphql';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, type RowRef } from '../../kernel/id.ts';
import { actsAs } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

/** The sitting an operation asks to follow. Throws where nobody acts there; another council's sitting is not there. */
export function sittingOf(operation: Operation, id: string): RowRef {
  const { capacity } = operation;
  if (capacity.kind === 'PUBLIC') throw told('SIGN_IN_NEEDED');
  if (!actsAs(operation, 'TENANT', 'SCREEN')) throw told('NOT_YOUR_CAPACITY');
  const ref = decodeId(id);
  if (!ref || !('tenantId' in capacity) || ref.tenantId !== capacity.tenantId) throw told('NOT_THERE');
  return ref;
}

/** How a sitting stands to who follows it. */
export interface Standing {
  /** How often it has changed. */
  readonly version: number;
  /** Whether it runs and they sit in it: on its roll, or keeping it. Then they are there, though they press nothing. */
  readonly sits: boolean;
}

/** How a sitting stands, as the operation's capacity sees it. Throws the code for which it may not be followed. */
export async function standingOf(operation: Operation, { tenantId, id }: RowRef): Promise<Standing> {
  try {
    const row = await operation.level.one<Standing & { active: boolean }>(
      sql`select coalesce(c.version, 0) as version, m.state in ('REGISTERING', 'IN_SESSION', 'BREAK') and ${sits(operation)} as sits,
          t.state = 'ACTIVE' as active from meeting m join tenant t on t.id = m.tenant_id
        left join meeting_change c on c.tenant_id = m.tenant_id and c.id = m.id
        where m.tenant_id = ${tenantId}::uuid and m.id = ${id}::uuid`,
    );
    if (!row) throw told('NOT_THERE');
    if (!row.active) throw told('TENANT_READ_ONLY');
    return row;
  } finally {
    await operation.end();
  }
}

function sits({ capacity }: Operation): Sql {
  if (capacity.kind !== 'TENANT') return sql`false`;
  if (capacity.roles.some((role) => role === 'SECRETARIAT' || role === 'CHAIR')) return sql`true`;
  return sql`exists (select from meeting_member r join council_person p on p.tenant_id = r.tenant_id and p.id = r.person_id
    where r.tenant_id = m.tenant_id and r.meeting_id = m.id and not r.removed and p.account_id = ${capacity.account.id}::uuid)`;
}

const sentences = {
  SIGN_IN_NEEDED: 'Sign in first.',
  SESSION_ENDED: 'The session has ended: sign in again.',
  NOT_YOUR_CAPACITY: 'You do not act there.',
  LINK_NOT_VALID: 'This link is not valid any more: ask the council for a new one.',
  NOT_THERE: 'There is no such sitting.',
  TENANT_READ_ONLY: 'The council is suspended: nothing changes there.',
} as const;

/** An end or a refusal of a stream, in the words that a client is told. */
export function told(code: string): GraphQLError {
  const words = Object.entries(sentences).find(([known]) => known === code)?.[1] ?? 'The stream has ended.';
  return new GraphQLError(words, { extensions: { code } });
}
