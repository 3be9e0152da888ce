import { defineCommand } from '../../../kernel/command.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import type { Pictures } from '../../files/pictures.ts';
import { evidenceFor } from '../evidence-act.ts';
import type { BlurEvidenceInput } from '../inputs/evidence.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';

/** The re-encoded pictures are made outside the transaction; here they only take their place. */
export type BlurEvidenceFacts = BlurEvidenceInput & { readonly pictures: Pictures | null };

/**
 * Covers faces and numbers in what is served of a picture (domain §3.17). The original keeps its bytes and its hash; the
 * covered parts are gone from the derivative, not drawn over. Every use of the same file shows the same cover.
 */
export const blurEvidence = defineCommand<BlurEvidenceFacts, { evidenceId: string }>({
  name: 'blurEvidence',
  authority: missionAuthority.blurEvidence,
  async run(act, input) {
    const { mission, evidence, file } = await evidenceFor(act, 'blurEvidence', input.id, input.expectedVersion);
    if (!input.pictures) throw invalid({ path: 'regions', code: 'REGIONS_OUTSIDE_THE_PICTURE' });
    const regions = input.regions.map(({ x, y, width, height }) => ({ x, y, width, height }));
    evidence.blur = regions;
    file.derivativeKey = input.pictures.derivativeKey;
    file.thumbnailKey = input.pictures.thumbnailKey;
    await act.em.flush();
    await act.transaction.execute(sql`update evidence set blur = ${JSON.stringify(regions)}::jsonb, version = version + 1
      where tenant_id = ${act.tenantId}::uuid and file_id = ${file.id}::uuid and id <> ${evidence.id}::uuid`);
    act.journal({
      act: 'EvidenceBlurred',
      subjectType: 'Evidence',
      subjectId: evidence.id,
      occurredOn: act.today,
      facts: { mission: mission.number, regions: regions.length },
    });
    return { evidenceId: input.id };
  },
});
