import { translate } from '@kenes/messages';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { readText } from '../../../kernel/texts.ts';
import { sendAtOnce } from '../../letters/letter-at-once.ts';
import { mayStep, sendsConclusions } from '../expertise.policy.ts';
import type { SendConclusionInput } from '../inputs/expertise.inputs.ts';
import { conclusionOf, type ExpertiseDone, expertiseIdOf, missionAlong, onExpertise, tell } from '../on-expertise.ts';

/**
 * Sends the conclusion to the body by a letter of the register, with the adopted recommendations to it that were not sent
 * yet: each gets its clock of the answer (PC-CTRL-10, PC-REC-02). One sent later than its day counts, and is told.
 */
export const sendConclusion = defineCommand<SendConclusionInput & CommandInput, ExpertiseDone & { letterId: string }>({
  name: 'sendConclusion',
  authority: sendsConclusions,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayStep(expertise.state, 'SENT'));
    const conclusion = await conclusionOf(act, expertise.id);
    const tracks = await act.transaction.rows<{ id: string }>(
      sql`select t.id from track t join recommendation r on r.tenant_id = t.tenant_id and r.id = t.recommendation_id
        where t.tenant_id = ${act.tenantId}::uuid and t.mission_id = ${expertise.missionId}::uuid and t.body_id = ${expertise.examinedBodyId}::uuid
          and t.state = 'TO_SEND' and t.letter_id is null and r.state in ('ADOPTED', 'ISSUED') order by r.number, t.id`,
    );
    const letter = await sendAtOnce(act, input, {
      bodyId: expertise.examinedBodyId,
      language: conclusion?.language ?? 'kk',
      words: (language) => ({
        subject: translate(language, 'controlForms.conclusionSubject', {
          topic: readText(expertise.topic, language).text.slice(0, 400),
        }),
        text: translate(language, 'controlForms.conclusionText', {
          number: conclusion?.number ?? '',
          subject: readText(expertise.subject, language).text,
        }),
      }),
      trackIds: tracks.map(({ id }) => encodeId(act.tenantId, id)),
      fileId: conclusion?.fileId ?? null,
    });
    const sentOn = letter.sentOn ?? act.today.toString();
    if (expertise.concludedOn !== null && sentOn < expertise.concludedOn)
      throw invalid({ path: 'sentOn', code: 'BEFORE_LAST_SIGNATURE', facts: { on: expertise.concludedOn } });
    act.em.assign(expertise, { state: 'SENT', sentOn, letterId: letter.id });
    await missionAlong(act, expertise, 'SENT');
    tell(
      act,
      expertise,
      'ConclusionSent',
      {
        letter: letter.number,
        recommendations: tracks.length,
        late: expertise.sendBy !== null && sentOn > expertise.sendBy,
      },
      sentOn,
    );
    return { ...expertiseIdOf(expertise), letterId: encodeId(act.tenantId, letter.id) };
  },
});
