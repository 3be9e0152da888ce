import { bindingRule } from '../rule.ts';

/** The product's own rule: a protocol is a projection of what was recorded (domain §3.13, §8.6). */
export const protocolRecordRule = bindingRule({
  id: 'KENES-PROTOCOL',
  title: {
    kk: 'Хаттама — фактілердің көрінісі',
    ru: 'Протокол — отражение фактов',
    en: 'A protocol mirrors what was recorded',
  },
  provision: {
    kk: 'Хаттама жазылған фактілерден құралады: мәтіні түзетіледі, сандары түзетілмейді. Барлық бөлімі толық болғанда ғана қол қоюға беріледі, сонда файлы бекітіледі. Нөмірлері серия мен жыл бойынша: қайталанса — бас тартылады, аралық қалса — сұралады.',
    ru: 'Протокол складывается из записанного: правится его текст, но не числа. На подпись он идёт, когда полны все разделы, и тогда его файл фиксируется. Номера идут по серии и году: повтор отклоняется, о пропуске спрашивается.',
    en: 'A protocol is composed of what was recorded: its prose is edited, its numbers are not. It goes to signing when all its sections are complete, and then its bytes are frozen. Numbers run by series and year: a repeat is refused, a gap is asked about.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    PROTOCOL_SECTION_MISSING: ['section'],
    PROTOCOL_NUMBERS_EDITED: [],
    PROTOCOL_NOT_FOR_SIGNATURE: [],
    PROTOCOL_SIGNED_TWICE: ['role'],
    PROTOCOL_BEFORE_END: [],
    PROTOCOL_NUMBER_REPEATED: ['number'],
    PROTOCOL_NUMBER_GAP: ['number', 'expected'],
  },
});
