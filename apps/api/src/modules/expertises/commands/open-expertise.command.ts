import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId, newId, ownId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { sql } from '../../../kernel/sql.ts';
import { readAct } from '../../composition/on-roster.ts';
import { openMission } from '../../missions/commands/open-mission.command.ts';
import { ControlForm } from '../../missions/types/mission.enums.ts';
import { bodyOfRegister } from '../../recommendations/act-input.ts';
import { ExpertiseEntity } from '../entities/expertise.entity.ts';
import { keepsExpertises } from '../expertise.policy.ts';
import type { OpenExpertiseInput } from '../inputs/expertise.inputs.ts';
import { addPapers, type ExpertiseDone, expertiseIdOf, readPapers, readQuestions, tell } from '../on-expertise.ts';

/**
 * Opens an expertise with its control action, on a decision or a request. With the decision it is approved and its questions
 * are fixed; without one it waits (PC-EXP-01, PC-CTRL-07). Of a draft act it takes the files of the register.
 */
export const openExpertise = defineCommand<OpenExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'openExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const reading = new InputReading();
    const topic = reading.requiredLocalized('topic', input.topic, 500);
    const subject = reading.requiredLocalized('subject', input.subject, 1_000);
    const requestedBy = reading.optional('requestedBy', input.requestedBy, 500);
    const questions = readQuestions(reading, input.questions);
    if (questions.length === 0) reading.fault('questions', 'REQUIRED');
    const decision = await readAct(act, reading, 'decision', input.decision);
    const draftActId = await readDraftAct(act, reading, input.draftActId);
    const papers = await readPapers(act, reading, input.papers);
    reading.done();
    const body = await bodyOfRegister(act, input.bodyId, 'bodyId');
    const { missionId } = await asPartOf(act, openMission, {
      key: input.key,
      form: ControlForm.EXPERTISE,
      legalBasis: input.legalBasis,
      title: input.topic,
      aim: input.subject,
      questions: input.questions,
      permanent: false,
      objects: [{ bodyId: body.id }],
      ...(decision.facts
        ? {
            decision: {
              ...(decision.number === null ? {} : { number: decision.number }),
              ...(decision.on === null ? {} : { date: decision.on }),
              ...(input.decision?.fileId ? { fileId: input.decision.fileId } : {}),
            },
          }
        : {}),
    });
    const expertise = await act.insert(ExpertiseEntity, {
      tenantId: act.tenantId,
      id: newId(),
      missionId: ownId(missionId).id,
      examinedBodyId: body.id,
      state: decision.facts ? 'APPROVED' : 'INITIATED',
      topic,
      subjectKind: input.subjectKind,
      subject,
      draftActId,
      requestedBy,
      questions,
      decisionNumber: decision.number,
      decisionOn: decision.on,
    });
    await addPapers(
      act,
      expertise.id,
      papers.length > 0 || draftActId === null ? papers : await filesOf(act, draftActId),
    );
    tell(act, expertise, 'ExpertiseOpened', {
      decision: decision.number,
      questions: questions.length,
      requested: requestedBy !== null,
    });
    return expertiseIdOf(expertise);
  },
});

async function readDraftAct(act: Act, reading: InputReading, id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  const ref = decodeId(id);
  const row =
    ref?.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string }>(
          sql`select id from draft_act where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid`,
        )
      : null;
  if (!row) reading.fault('draftActId', 'NOT_THERE');
  return row?.id ?? null;
}

function filesOf(act: Act, draftActId: string) {
  return act.transaction.rows<{ fileId: string; title: string }>(
    sql`select distinct on (f.file_id) f.file_id as "fileId", f.title from draft_act_file f
      where f.tenant_id = ${act.tenantId}::uuid and f.draft_id = ${draftActId}::uuid and not f.withdrawn order by f.file_id limit 20`,
  );
}
