import { mayWriteConclusion } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { ExpertisePaperEntity } from '../entities/expertise-paper.entity.ts';
import { isFrozen, keepsExpertises } from '../expertise.policy.ts';
import type { AddExpertisePaperInput } from '../inputs/expertise.inputs.ts';
import {
  addPapers,
  conclusionOf,
  type ExpertiseDone,
  expertiseIdOf,
  onExpertise,
  readPapers,
  tell,
} from '../on-expertise.ts';

/** Gives the experts a file more, until their conclusion is frozen. */
export const addExpertisePaper = defineCommand<AddExpertisePaperInput & CommandInput, ExpertiseDone>({
  name: 'addExpertisePaper',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayWriteConclusion({ frozen: isFrozen((await conclusionOf(act, expertise.id))?.state ?? null) }));
    const reading = new InputReading();
    const papers = await readPapers(act, reading, [input.paper]);
    const of = { tenantId: act.tenantId, expertiseId: expertise.id };
    for (const { fileId } of papers)
      if (await act.em.count(ExpertisePaperEntity, { ...of, fileId }))
        reading.fault('paper.fileId', 'PAPER_THERE_ALREADY');
    if ((await act.em.count(ExpertisePaperEntity, of)) >= 20) reading.fault('paper', 'TOO_MANY', { max: 20 });
    reading.done();
    await addPapers(act, expertise.id, papers);
    tell(act, expertise, 'ExpertisePaperAdded', { title: papers[0]?.title ?? '' });
    return expertiseIdOf(expertise);
  },
});
