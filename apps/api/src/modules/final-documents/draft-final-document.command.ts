import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn } from '../../kernel/input.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import { documentClock } from './document-clock.ts';
import { type DraftFacts, draftFacts } from './draft-facts.ts';
import { FinalDocumentEntity } from './final-document.entity.ts';
import { writesDocuments } from './final-document.policy.ts';
import { proposeSections } from './propose-sections.ts';

interface DraftFinalDocument extends CommandInput {
  readonly missionId: string;
  readonly language: string;
  readonly completedOn?: string | null;
}

/**
 * Begins the final document of a completed mission, or an interim one of a permanent mission for the period that ends
 * on `completedOn`. Its parts are proposed by the facts and wait for the lead; its clock runs from completion.
 */
export const draftFinalDocument = defineCommand<DraftFinalDocument, { finalDocumentId: string }>({
  name: 'draftFinalDocument',
  authority: writesDocuments,
  async run(act, input) {
    const language = input.language === 'kk' || input.language === 'ru' ? input.language : null;
    if (!language) throw invalid({ path: 'language', code: 'UNKNOWN_LANGUAGE' });
    const mission = await act.load(MissionEntity, input.missionId, { path: 'missionId', lock: true });
    const interim = mission.permanent && mission.completedOn === null;
    const earlier = await act.transaction.one<{ last: string | null }>(
      sql`select max(completed_on) as last from final_document where tenant_id = ${act.tenantId}::uuid and mission_id = ${mission.id}::uuid`,
    );
    const completedOn = interim ? periodEnd(input) : mission.completedOn;
    if (!completedOn) throw refuse(refused('MISSION_NOT_COMPLETED'));
    if (interim) factOn(act, completedOn);
    const after = earlier?.last ?? null;
    if (after !== null && (!mission.permanent || after >= completedOn)) throw refuse(refused('FINAL_DOCUMENT_EXISTS'));
    const facts = await act.transaction.one<DraftFacts>(draftFacts(act.tenantId, mission.id, after, completedOn));
    if (!facts) throw new Error('the facts of a mission were not read');
    const document = await act.insert(FinalDocumentEntity, {
      tenantId: act.tenantId,
      missionId: mission.id,
      language,
      ...proposeSections(mission, facts, language),
      completedOn,
      ...(await documentClock(act, mission.legalBasis, completedOn)),
    });
    if (mission.state === 'COMPLETED') mission.state = 'DOCUMENTED';
    act.journal({
      act: 'FinalDocumentDrafted',
      subjectType: 'FinalDocument',
      subjectId: document.id,
      occurredOn: act.today,
      facts: { missionId: mission.id, mission: mission.number, completedOn, dueOn: document.dueOn, interim },
    });
    return { finalDocumentId: encodeId(act.tenantId, document.id) };
  },
});

function periodEnd(input: DraftFinalDocument): string | null {
  return input.completedOn ?? null;
}
