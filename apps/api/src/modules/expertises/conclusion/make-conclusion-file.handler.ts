import { fileName, renderExpertiseConclusion } from '@kenes/documents';
import { translate } from '@kenes/messages';
import type { Kenes } from '../../../kernel/process.ts';
import { sql } from '../../../kernel/sql.ts';
import { insertFile, keep, madeOf } from '../../files/made-file.ts';
import { ExpertiseConclusionEntity } from '../entities/expertise-conclusion.entity.ts';
import { conclusionModel } from './conclusion-model.ts';
import { type ConclusionSnapshot, digestOfConclusion } from './conclusion-snapshot.ts';
import { makeConclusionFile } from './make-conclusion-file.job.ts';

/** Makes the bytes that the experts sign from the snapshot alone, hashes and keeps them. Run again it changes nothing. */
async function make(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, conclusionId } = makeConclusionFile.parse(payload);
  const job = { tenantId, job: makeConclusionFile.name };
  const row = await kenes.database.inTransaction({ kind: 'SYSTEM', ...job }, true, (transaction) =>
    transaction.one<{ snapshot: ConclusionSnapshot }>(
      sql`select c.snapshot from expertise_conclusion c where c.tenant_id = ${tenantId}::uuid and c.id = ${conclusionId}::uuid and c.state = 'FREEZING'`,
    ),
  );
  if (!row) return;
  const { snapshot } = row;
  const { language, number } = snapshot;
  const model = conclusionModel(snapshot.facts, {
    ...snapshot,
    authentic: language,
    on: snapshot.preparedOn,
    draft: false,
    webUrl: kenes.services.webUrl,
  });
  const file = madeOf(tenantId, await renderExpertiseConclusion(model, { format: 'pdf', locale: language }));
  await keep(kenes, job, [file], async (act) => {
    const conclusion = await act.loadRow(ExpertiseConclusionEntity, { tenantId, id: conclusionId }, { lock: true });
    if (conclusion.state !== 'FREEZING') return false;
    await insertFile(act, file, fileName([translate(language, 'documents.expertise.name'), number], 'pdf'));
    const snapshotSha256 = digestOfConclusion(snapshot);
    act.em.assign(conclusion, {
      state: 'FOR_SIGNATURE',
      fileId: file.id,
      sha256: file.sha256,
      snapshotSha256,
      // The legal moment: a signature bears a day of the same clock.
      frozenAt: new Date(act.operation.clock.moment().epochMilliseconds),
    });
    act.journal({
      act: 'ConclusionFrozen',
      subjectType: 'Expertise',
      subjectId: conclusion.expertiseId,
      occurredOn: act.today,
      facts: { number, sha256: file.sha256.toString('hex'), snapshotSha256: snapshotSha256.toString('hex') },
    });
    return true;
  });
}

export const handlers = { [makeConclusionFile.name]: make } as const;
