import { mayDocumentHearing } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { sql } from '../../../kernel/sql.ts';
import { readFile } from '../../composition/member-input.ts';
import { draftRecommendation } from '../../recommendations/draft-recommendation.command.ts';
import { hearingIdOf, onHearing, tell } from '../on-hearing.ts';
import type { DocumentHearingInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayStep } from '../public-hearing.policy.ts';

/**
 * Enters the resolution of a hearing; its recommendations become drafts of the hearing's control action, adopted, sent and
 * answered like any other (PC-HEAR-01). Proposals that nothing has become of are asked about (PC-HEAR-03).
 */
export const documentHearing = defineCommand<DocumentHearingInput & CommandInput, { hearingId: string }>({
  name: 'documentHearing',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await onHearing(act, input);
    act.obey(mayStep(hearing.state, 'DOCUMENTED'));
    const reading = new InputReading();
    const resolution = reading.localized('resolution', input.resolution, 20_000);
    const fileId = await readFile(act, reading, 'fileId', input.fileId);
    const recommendations = input.recommendations ?? [];
    if (recommendations.length > 50) reading.fault('recommendations', 'TOO_MANY', { max: 50 });
    const heldOn = hearing.heldOn ?? act.today.toString();
    const on = factOn(act, input.on ?? heldOn).toString();
    if (on < heldOn) reading.fault('on', 'BEFORE_IT_WAS_HELD', { on: heldOn });
    reading.done();
    const open = await act.transaction.one<{ n: number }>(
      sql`select count(*)::int as n from hearing_proposal where tenant_id = ${act.tenantId}::uuid and hearing_id = ${hearing.id}::uuid and disposition is null`,
    );
    act.obey(mayDocumentHearing({ undisposed: open?.n ?? 0, hasResolution: resolution !== null || fileId !== null }));
    const missionId = encodeId(act.tenantId, hearing.missionId);
    for (const one of recommendations)
      await asPartOf(act, draftRecommendation, {
        key: input.key,
        missionId,
        wording: one.wording,
        bodyIds: one.bodyIds ?? [],
        executeBy: one.executeBy ?? null,
        draftedOn: on,
      });
    hearing.state = 'DOCUMENTED';
    hearing.resolution = resolution;
    hearing.resolutionOn = on;
    hearing.resolutionFileId = fileId;
    if (fileId)
      await act.transaction.execute(
        sql`update stored_file set published = true where tenant_id = ${act.tenantId}::uuid and id = ${fileId}::uuid`,
      );
    tell(act, hearing, 'HearingDocumented', { recommendations: recommendations.length }, on);
    return hearingIdOf(hearing);
  },
});
