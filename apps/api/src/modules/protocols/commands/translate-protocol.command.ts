import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { conflict, notThere } from '../../../kernel/refusals.ts';
import { optionalText } from '../../recommendations/act-input.ts';
import { ProtocolTranslationEntity } from '../entities/protocol-translation.entity.ts';
import { makeProtocolTranslation } from '../make-protocol-file.job.ts';
import { keepsProtocols, mayTranslate } from '../protocol.policy.ts';
import { doneWith, loadProtocol, type OnProtocol, type ProtocolDone, situationOf, tell } from './on-protocol.ts';

interface TranslateProtocol extends CommandInput, OnProtocol {
  readonly translator?: string | null;
  readonly sections: readonly {
    readonly itemId: string;
    readonly title?: string | null;
    readonly heard?: string | null;
    readonly discussed?: string | null;
  }[];
}

const longest = 40_000;

/** Adds the protocol in its other language: a translation, marked as such, signed by nobody (§8.6). */
export const translateProtocol = defineCommand<TranslateProtocol, ProtocolDone>({
  name: 'translateProtocol',
  authority: keepsProtocols,
  async run(act, input) {
    const protocol = await loadProtocol(act, input);
    act.obey(mayTranslate(situationOf(act, protocol)));
    const language = protocol.language === 'kk' ? 'ru' : 'kk';
    const items = protocol.snapshot?.facts.items ?? [];
    const texts: Record<string, string> = {};
    for (const [index, section] of input.sections.entries()) {
      const ref = decodeId(section.itemId);
      if (ref?.tenantId !== act.tenantId || !items.some(({ id }) => id === ref.id))
        throw notThere(`sections.${index}.itemId`);
      for (const part of ['title', 'heard', 'discussed'] as const) {
        const text = optionalText(section[part], `sections.${index}.${part}`, longest);
        if (text !== null) texts[`${part}.${ref.id}`] = text;
      }
    }
    const earlier = await act.em.findOne(ProtocolTranslationEntity, {
      tenantId: act.tenantId,
      protocolId: protocol.id,
      language,
    });
    if (earlier?.published) throw conflict('ALREADY_THERE');
    const made = {
      state: 'MAKING' as const,
      texts,
      translator: optionalText(input.translator, 'translator', 200),
      madeOn: act.today.toString(),
    };
    const translation = earlier
      ? act.em.assign(earlier, { ...made, fileId: null, sha256: null })
      : await act.insert(ProtocolTranslationEntity, {
          tenantId: act.tenantId,
          protocolId: protocol.id,
          language,
          ...made,
        });
    await act.enqueue(makeProtocolTranslation, { tenantId: act.tenantId, translationId: translation.id });
    tell(act, 'ProtocolTranslated', protocol, { language, translator: made.translator });
    return doneWith(act, protocol);
  },
});
