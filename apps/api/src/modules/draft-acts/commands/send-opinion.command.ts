import { translate } from '@kenes/messages';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { readText } from '../../../kernel/texts.ts';
import { sendAtOnce } from '../../letters/letter-at-once.ts';
import type { SendOpinionInput } from '../draft-act.inputs.ts';
import { mayStep, sendsOpinions } from '../draft-act.policy.ts';
import { draftActIdOf, onDraftAct, tell } from '../on-draft-act.ts';

/** Sends the adopted opinion by a letter of the register, drafted and sent in the same act; or names one that carried it. */
export const sendOpinion = defineCommand<SendOpinionInput & CommandInput, { draftActId: string; letterId: string }>({
  name: 'sendOpinion',
  authority: sendsOpinions,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayStep(draft.state, 'SENT'));
    const { opinion } = draft;
    const letter = await sendAtOnce(act, input, {
      bodyId: draft.fromBodyId,
      language: opinion?.authentic ?? 'kk',
      words: (language) => ({
        subject: translate(language, 'controlForms.opinionSubject', {
          title: readText(draft.title, language).text.slice(0, 400),
        }),
        text: opinion ? readText(opinion, language).text : '',
      }),
      replyToId: draft.incomingLetterId,
      fileId: draft.opinionFileId,
    });
    const sentOn = letter.sentOn ?? act.today.toString();
    if (draft.opinionOn !== null && sentOn < draft.opinionOn)
      throw invalid({ path: 'sentOn', code: 'BEFORE_ITS_ADOPTION', facts: { on: draft.opinionOn } });
    draft.state = 'SENT';
    draft.opinionLetterId = letter.id;
    draft.sentOn = sentOn;
    tell(act, draft, 'OpinionSent', sentOn, {
      letter: letter.number,
      late: draft.dueOn !== null && sentOn > draft.dueOn,
    });
    return { ...draftActIdOf(draft), letterId: encodeId(act.tenantId, letter.id) };
  },
});
