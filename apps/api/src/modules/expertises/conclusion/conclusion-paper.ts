import type { DocumentLocale, ExpertiseConclusion } from '@kenes/documents';
import { lackOfAuthority } from '../../../kernel/access.ts';
import type { Operation } from '../../../kernel/context.ts';
import type { RowRef } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { sql } from '../../../kernel/sql.ts';
import { dayIn } from '../../protocols/attendance-told.ts';
import { isFrozen, keepsExpertises } from '../expertise.policy.ts';
import type { ConclusionState } from '../types/expertise.enums.ts';
import { type ConclusionFacts, type ConclusionProse, conclusionFacts } from './conclusion-facts.ts';
import { conclusionModel } from './conclusion-model.ts';

interface Row {
  readonly language: 'kk' | 'ru';
  readonly state: `${ConclusionState}`;
  readonly number: string | null;
  readonly code: string;
  readonly prose: ConclusionProse;
  readonly frozenAt: string | null;
}

/**
 * The conclusion of an expertise as a paper in either language, drafts for those who keep it, frozen ones for everybody in the
 * council, published ones for all; null where there is none to see. What is signed is the file, never this.
 */
export async function conclusionPaper(
  operation: Operation,
  { tenantId, id }: RowRef,
  locale: DocumentLocale,
): Promise<ExpertiseConclusion | null> {
  if (!actsAs(operation, 'TENANT', 'PUBLIC')) return null;
  const [row, facts] = await Promise.all([
    operation.level.one<Row>(
      sql`select c.language, c.state, c.number, c.code, c.prose, c.frozen_at as "frozenAt" from expertise_conclusion c
        where c.tenant_id = ${tenantId}::uuid and c.expertise_id = ${id}::uuid`,
    ),
    operation.level.one<{ facts: ConclusionFacts }>(conclusionFacts(tenantId, id)),
  ]);
  if (!row || !facts) return null;
  const keeps = lackOfAuthority(keepsExpertises, operation.capacity) === null;
  if (!keeps && !isFrozen(row.state)) return null;
  return conclusionModel(facts.facts, {
    language: locale,
    authentic: row.language,
    prose: row.prose,
    draft: !isFrozen(row.state),
    number: row.number,
    on: row.frozenAt === null ? null : dayIn(new Date(row.frozenAt).toISOString()),
    code: isFrozen(row.state) ? row.code : null,
    webUrl: operation.services.webUrl,
    preparedOn: String(operation.clock.today()),
  });
}
