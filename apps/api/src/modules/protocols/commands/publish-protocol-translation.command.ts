import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { ProtocolEntity } from '../entities/protocol.entity.ts';
import { ProtocolTranslationEntity } from '../entities/protocol-translation.entity.ts';
import { keepsProtocols } from '../protocol.policy.ts';
import { doneWith, type OnProtocol, type ProtocolDone, tell } from './on-protocol.ts';

interface PublishProtocolTranslation extends CommandInput, OnProtocol {}

/** Publishes a translation, after the original. */
export const publishProtocolTranslation = defineCommand<PublishProtocolTranslation, ProtocolDone>({
  name: 'publishProtocolTranslation',
  authority: keepsProtocols,
  async run(act, input) {
    const translation = await act.load(ProtocolTranslationEntity, input.id, { expectedVersion: input.expectedVersion });
    const { tenantId } = act;
    const protocol = await act.loadRow(ProtocolEntity, { tenantId, id: translation.protocolId });
    if (translation.state !== 'READY') throw refuse(refused('PROTOCOL_TRANSLATION_NOT_READY'));
    if (!protocol.published) throw refuse(refused('PROTOCOL_TRANSLATION_BEFORE_ORIGINAL'));
    if (translation.published) throw refuse(refused('ALREADY_PUBLISHED'));
    act.em.assign(translation, { published: true, publishedOn: act.today.toString() });
    await act.em.flush();
    await act.transaction.execute(
      sql`update stored_file set published = true where tenant_id = ${tenantId}::uuid and id = ${translation.fileId}::uuid`,
    );
    tell(act, 'ProtocolTranslationPublished', protocol, { language: translation.language });
    return doneWith(act, protocol);
  },
});
