import type { Point } from '@kenes/rules';

const contact = /[\w.+-]+@[\w-]+\.\w+|(?:\+7|(?<!\d)8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/;

/** Whether a telephone or an e-mail address stands in texts that go to the public: it is asked about (domain §3.13). */
export function contactsIn(texts: unknown): Point[] {
  if (!contact.test(JSON.stringify(texts))) return [];
  return [
    { ruleId: 'KENES', code: 'PROTOCOL_HAS_PERSONAL_DATA', level: 'WARN', confidence: 'PRODUCT', basis: [], facts: {} },
  ];
}
