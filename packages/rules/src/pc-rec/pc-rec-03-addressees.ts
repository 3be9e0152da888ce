import { almatyTable } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const addresseesRule = bindingRule({
  id: 'PC-REC-03',
  title: { kk: 'Ұсынымның адресаттары', ru: 'Адресаты рекомендации', en: 'Addressees of a recommendation' },
  provision: {
    kk: 'Бір ұсыным бір немесе бірнеше адресатқа («аудандық әкімдіктер») жіберіледі; әр адресаттың өз мерзімі мен жауабы бар.',
    ru: 'Одна рекомендация направляется одному или нескольким адресатам («районные акиматы»); у каждого адресата свой срок и свой ответ.',
    en: 'One recommendation goes to one or many addressees (“district akimats”); each has its own clock and its own answer.',
  },
  confidence: 'SEED',
  basis: [almatyTable],
  codes: {
    ADDRESSEE_REQUIRED: [],
    ADDRESSEE_TWICE: ['body'],
    ADDRESSEE_BIN_MISSING: ['body'],
    ANSWER_NOT_ADDRESSED: [],
  },
});

/** A body a recommendation is to be sent to. */
export interface AddresseeFacts {
  readonly bodyId: string;
  readonly name: string;
  readonly hasBin: boolean;
}

/** At least one addressee to send to, none twice; one without a BIN may be sent to (§8.3), and is shown. */
export function addressedTo(addressees: readonly AddresseeFacts[]): readonly Point[] {
  if (addressees.length === 0) return [addresseesRule.block('ADDRESSEE_REQUIRED', {})];
  const product = { confidence: 'PRODUCT', basis: [] } as const;
  return addressees.flatMap(({ bodyId, name, hasBin }, index) => [
    ...(addressees.findIndex((other) => other.bodyId === bodyId) < index
      ? [addresseesRule.block('ADDRESSEE_TWICE', { body: name }, product)]
      : []),
    ...(hasBin ? [] : [addresseesRule.info('ADDRESSEE_BIN_MISSING', { body: name }, product)]),
  ]);
}

/** Refuses an answer to a recommendation that was not sent to the answering body. */
export function sentToBody(sent: boolean): readonly Point[] {
  return sent ? [] : [addresseesRule.block('ANSWER_NOT_ADDRESSED', {}, { confidence: 'PRODUCT' })];
}
