import type { Operation } from '../../kernel/context.ts';
import { type RowRef } from '../../kernel/id.ts';
import { relation } from '../../kernel/level-loader.ts';
import { actsAs } from '../../kernel/scope.ts';
import { code, sql } from '../../kernel/sql.ts';
import type { RegisterQuestion } from './register.type.ts';

const columns =
  code(`gid(q.tenant_id, q.id) as id, q.version, q.asked_on as "askedOn", q.conflict, q.level, q.from_on as "from", q.until, q.review,
  q.reviewed_on as "reviewedOn", q.review_because as "reviewBecause"`);

/** The newest question about each application of a page; their own council's only. */
export const newestQuestionOfApplication = relation(
  'register question of application',
  (keys) => sql`select distinct on (q.application_id) q.application_id as key, ${columns} from register_question q
    where q.tenant_id = any(${keys.tenants}::uuid[]) and q.application_id = any(${keys.ids}::uuid[]) order by q.application_id, q.id desc`,
);

/** One question by its row; to any other capacity than its own council it is not there. */
export async function questionBy(operation: Operation, { tenantId, id }: RowRef): Promise<RegisterQuestion | null> {
  if (!actsAs(operation, 'TENANT', 'SYSTEM')) return null;
  return operation.level.one<RegisterQuestion>(
    sql`select ${columns} from register_question q where q.tenant_id = ${tenantId}::uuid and q.id = ${id}::uuid`,
  );
}
