import { mayConcludeExpertise } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { invalid, refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { documentClock } from '../../final-documents/document-clock.ts';
import { completeMission } from '../../missions/commands/complete-mission.command.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { unanswered, wordsOfProse } from '../conclusion/conclusion-facts.ts';
import { ExpertiseSignatureEntity } from '../entities/expertise-signature.entity.ts';
import { keepsExpertises, mayStep } from '../expertise.policy.ts';
import type { ConcludeExpertiseInput } from '../inputs/expertise.inputs.ts';
import { conclusionOf, type ExpertiseDone, expertiseIdOf, expertsOf, onExpertise, tell } from '../on-expertise.ts';

/**
 * Ends the experts' work: each has signed or dissents, else it is asked about; one later than its term counts, and is told
 * (PC-EXP-01). The control action is completed with it, and the days to send it run (PC-CTRL-10).
 */
export const concludeExpertise = defineCommand<ConcludeExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'concludeExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayStep(expertise.state, 'CONCLUSION_SIGNED'));
    const conclusion = await conclusionOf(act, expertise.id);
    if (conclusion?.state !== 'FOR_SIGNATURE' || !conclusion.snapshot || expertise.startedOn === null)
      throw refuse(refused('EXPERTISE_CONCLUSION_NOT_FROZEN'));
    const signatures = await act.em.find(ExpertiseSignatureEntity, {
      tenantId: act.tenantId,
      conclusionId: conclusion.id,
      state: { $ne: 'WITHDRAWN' },
    });
    if (signatures.length === 0) throw refuse(refused('CONCLUSION_WITHOUT_SIGNATURES'));
    const last =
      signatures
        .map(({ signedOn }) => signedOn)
        .toSorted()
        .at(-1) ?? act.today.toString();
    const on = factOn(act, input.on ?? last);
    if (on.toString() < last) throw invalid({ path: 'on', code: 'BEFORE_LAST_SIGNATURE', facts: { on: last } });
    const { facts, prose } = conclusion.snapshot;
    const signed = new Set(signatures.map(({ expertId }) => expertId));
    const experts = await expertsOf(act, expertise.id);
    act.obey(
      mayConcludeExpertise({
        questions: facts.questions.length,
        answered: facts.questions.length - unanswered(facts),
        experts: experts.map(({ id, interest, dissent }) => ({
          interest,
          signed: signed.has(id),
          dissents: dissent !== null,
        })),
        text: wordsOfProse(prose),
        startedOn: Temporal.PlainDate.from(expertise.startedOn),
        signedOn: on,
        calendar: await act.calendar(),
        overrides: await act.overrides(),
      }),
    );
    const id = encodeId(act.tenantId, expertise.missionId);
    const mission = await act.load(MissionEntity, id);
    if (mission.state === 'RUNNING')
      await asPartOf(act, completeMission, {
        key: input.key,
        id,
        expectedVersion: mission.version,
        completedOn: on.toString(),
      });
    const { dueOn, clock } = await documentClock(act, mission.legalBasis, on.toString());
    act.em.assign(conclusion, { state: 'SIGNED', signedOn: on.toString() });
    act.em.assign(expertise, {
      state: 'CONCLUSION_SIGNED',
      concludedOn: on.toString(),
      sendBy: dueOn,
      sendClock: clock,
    });
    tell(
      act,
      expertise,
      'ExpertiseConcluded',
      {
        number: conclusion.number,
        signatures: signatures.length,
        experts: experts.length,
        late: expertise.dueOn !== null && on.toString() > expertise.dueOn,
        sendBy: dueOn,
      },
      on.toString(),
    );
    return expertiseIdOf(expertise);
  },
});
