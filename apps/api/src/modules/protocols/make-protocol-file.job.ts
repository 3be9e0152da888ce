import { defineJob, textField } from '../../kernel/jobs.ts';

/** Makes the bytes of a protocol that was completed, keeps them and their hash, and hands it over for signing. */
export const makeProtocolFile = defineJob('make-protocol-file', (payload) => ({
  tenantId: textField(payload, 'tenantId'),
  protocolId: textField(payload, 'protocolId'),
}));

/** Makes the file of a translation. */
export const makeProtocolTranslation = defineJob('make-protocol-translation', (payload) => ({
  tenantId: textField(payload, 'tenantId'),
  translationId: textField(payload, 'translationId'),
}));
