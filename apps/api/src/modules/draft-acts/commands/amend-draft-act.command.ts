import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { hideFiles } from '../../files/hide-files.ts';
import type { AmendDraftActInput } from '../draft-act.inputs.ts';
import { keepsDraftActs, mayAmend } from '../draft-act.policy.ts';
import {
  addFiles,
  clockOfOpinion,
  draftActIdOf,
  filesOf,
  mostFiles,
  onDraftAct,
  readFiles,
  readIncoming,
  tell,
} from '../on-draft-act.ts';

/** Corrects what was entered of a draft act; another day of receipt computes the clock anew (domain §8.2), and a file taken back is hidden from the public. */
export const amendDraftAct = defineCommand<AmendDraftActInput & CommandInput, { draftActId: string }>({
  name: 'amendDraftAct',
  authority: keepsDraftActs,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayAmend(draft.state));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    const title = reading.localized('title', input.title, 1_000);
    const developer = reading.optional('developer', input.developer, 500);
    const paperNumber = reading.optional('paperNumber', input.paperNumber, 100);
    const letter = await readIncoming(act, reading, input.letterId);
    const files = await readFiles(act, reading, 'addFiles', input.addFiles);
    const standing = await filesOf(act, draft);
    const gone = new Set((input.withdrawFileIds ?? []).map((id) => decodeId(id)?.id));
    if ([...gone].some((id) => !standing.some((one) => one.id === id))) reading.fault('withdrawFileIds', 'NOT_THERE');
    if (standing.length - gone.size + files.length > mostFiles)
      reading.fault('addFiles', 'TOO_MANY', { max: mostFiles });
    reading.done();
    const receivedBefore = draft.receivedOn;
    if (input.kind) draft.kind = input.kind;
    if (title) draft.title = title;
    if (input.developer !== undefined) draft.developer = developer;
    if (input.paperNumber !== undefined) draft.paperNumber = paperNumber;
    if (input.paperOn !== undefined) draft.paperOn = input.paperOn ? factOn(act, input.paperOn).toString() : null;
    if (input.letterId !== undefined) draft.incomingLetterId = letter?.id ?? null;
    if (input.receivedOn && input.receivedOn !== draft.receivedOn) {
      const receivedOn = factOn(act, input.receivedOn);
      if (receivedOn.year !== draft.year) reading.fault('receivedOn', 'DRAFT_ACT_OTHER_YEAR', { year: draft.year });
      reading.done();
      draft.receivedOn = receivedOn.toString();
      Object.assign(draft, await clockOfOpinion(act, draft.receivedOn));
    }
    const taken = standing.filter(({ id }) => gone.has(id));
    for (const file of taken) {
      file.withdrawn = true;
      file.published = false;
    }
    if (taken.length > 0)
      await hideFiles(
        act,
        taken.map(({ fileId }) => fileId),
      );
    await addFiles(act, draft, files);
    tell(act, draft, 'DraftActAmended', act.today.toString(), {
      because,
      receivedBefore,
      receivedOn: draft.receivedOn,
      dueOn: draft.dueOn,
      added: files.length,
      withdrawn: gone.size,
    });
    return draftActIdOf(draft);
  },
});
