import { combine, maySignConclusion } from '@kenes/rules';
import { type Command, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { invalid, notThere } from '../../../kernel/refusals.ts';
import { dayIn } from '../../protocols/attendance-told.ts';
import type { SignatureEvidence } from '../../protocols/signatures/signature-provider.ts';
import {
  checkedBytes,
  personCheck,
  remarks,
  signatureFacts,
  signatureRow,
} from '../../protocols/signatures/signature-row.ts';
import { dayOfFact, storedFiles } from '../../recommendations/act-input.ts';
import { ExpertiseSignatureEntity } from '../entities/expertise-signature.entity.ts';
import { maySign, worksAsExpert } from '../expertise.policy.ts';
import type { SignConclusionInput } from '../inputs/conclusion.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onConclusion, onExpert, tell } from '../on-expertise.ts';

/**
 * Enters an expert's signature over the frozen bytes and none but them (PC-EXP-01, GEN-SIG-01, 02): the expert's own act, or
 * the secretariat's by the expert's paper. What was found out of the file comes from outside the transaction; the hash is
 * compared with the frozen one here again.
 */
export function signConclusion(
  evidence: SignatureEvidence | null,
): Command<SignConclusionInput & CommandInput, ExpertiseDone> {
  return defineCommand<SignConclusionInput & CommandInput, ExpertiseDone>({
    name: 'signConclusion',
    authority: worksAsExpert,
    async run(act, input) {
      const { expertise, expert, situation } = await onExpert(act, { id: input.expertId });
      const { conclusion } = await onConclusion(act, input);
      if (conclusion.expertiseId !== expertise.id) throw notThere('expertId');
      const of = { tenantId: act.tenantId, conclusionId: conclusion.id, expertId: expert.id };
      const before = await act.em.count(ExpertiseSignatureEntity, { ...of, state: { $ne: 'WITHDRAWN' } });
      act.obey(maySign(situation, before > 0));
      const [fileId] = await storedFiles(act, [input.fileId], 'fileId');
      const frozen = conclusion.sha256;
      if (!fileId || !evidence || !frozen) throw notThere('fileId');
      const bytes = checkedBytes(act, input.way, frozen, evidence);
      const signedOn = dayOfFact(act, input.signedOn);
      if (conclusion.frozenAt && signedOn.toString() < dayIn(conclusion.frozenAt.toISOString()))
        throw invalid({ path: 'signedOn', code: 'SIGNED_BEFORE_FROZEN' });
      const person = await personCheck(act, expert.personId, evidence);
      const { verdict, standing } = maySignConclusion({
        frozen: conclusion.state === 'FOR_SIGNATURE',
        expert: { interest: expert.interest, admitted: expert.admitted, recused: expert.state === 'RECUSED' },
        signedBefore: before > 0,
        signedOn,
        today: act.today,
        ...signatureFacts(input.way, bytes, person, evidence),
      });
      act.obey(combine(verdict, remarks(evidence, signedOn.toString(), { name: expert.name, check: person })));
      await act.insert(ExpertiseSignatureEntity, {
        ...of,
        signerName: expert.name,
        way: input.way,
        fileId,
        signedSha256: frozen,
        signedOn: signedOn.toString(),
        ...signatureRow(act, evidence, { bytes, person, standing }),
      });
      tell(
        act,
        expertise,
        'ConclusionSigned',
        {
          expert: expert.name,
          way: input.way,
          number: conclusion.number,
          sha256: frozen.toString('hex'),
          file: evidence.fileSha256,
          standing,
          person,
        },
        signedOn.toString(),
      );
      return expertiseIdOf(expertise);
    },
  });
}
