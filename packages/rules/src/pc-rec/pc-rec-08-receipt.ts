import { type LegalDate, UnknownYearError } from '@kenes/calendar';
import type { ClockSetting } from '../clocks/clock.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const receiptRule = unverifiedRule({
  id: 'PC-REC-08',
  title: { kk: 'Алынғанын растау', ru: 'Подтверждение получения', en: 'Proof of receipt' },
  provision: {
    kk: 'Алынғаны электрондық құжаттың жеткізілгені туралы белгімен, адресаттың кіріс нөмірімен немесе курьердің белгісімен расталады. Мерзім сол күннен саналады; растау болмаса, жіберілген күннен (тексерілмеген).',
    ru: 'Получение подтверждается отметкой о доставке электронного документа, входящим номером адресата или отметкой курьера. Срок идёт с этого дня; без подтверждения — со дня отправки (не проверено).',
    en: 'Receipt is proven by the delivery stamp of an electronic document, the addressee’s incoming number or a courier’s mark. The clock runs from it; without proof, from the day of sending (not verified).',
  },
  basis: [{ act: 'COUNCIL_PRACTICE', source: 'S36' }],
  codes: {
    RECEIPT_NOT_PROVEN: ['sentOn'],
    RECEIVED_BEFORE_SENT: ['receivedOn', 'sentOn'],
    OUTGOING_NUMBER_MISSING: [],
  },
});

/** How receipt is proven. */
export const receiptKinds = ['EDMS_STAMP', 'INCOMING_NUMBER', 'COURIER_MARK', 'DESK', 'OTHER'] as const;

/** The event an answer clock runs from, and what must be said of it. Throws RangeError when neither day is given. */
export function clockStart({
  receivedOn,
  sentOn,
  calendar,
  overrides,
}: ClockSetting & { readonly receivedOn: LegalDate | null; readonly sentOn: LegalDate | null }): {
  readonly startsOn: LegalDate;
  readonly startKind: 'RECEIPT' | 'SENDING';
  readonly points: readonly Point[];
} {
  if (receivedOn !== null) {
    return { startsOn: receivedOn, startKind: 'RECEIPT', points: orderOf(receivedOn, sentOn) };
  }
  if (sentOn === null) throw new RangeError('Neither receipt nor sending is known: no clock runs');
  const allowance = parameter('PC-REC-08', 'receiptAllowance', sentOn, undefined, overrides).value ?? 0;
  const points = [receiptRule.warn('RECEIPT_NOT_PROVEN', { sentOn: sentOn.toString() })];
  try {
    return { startsOn: calendar.addWorkingDays(sentOn, allowance).date, startKind: 'SENDING', points };
  } catch (error) {
    // The clock itself then says that there is no calendar; the letter is recorded all the same.
    if (error instanceof UnknownYearError) return { startsOn: sentOn, startKind: 'SENDING', points };
    throw error;
  }
}

/** A receipt dated before its sending is a wrong date of one of the two. */
export function orderOf(receivedOn: LegalDate, sentOn: LegalDate | null): readonly Point[] {
  if (sentOn === null || Temporal.PlainDate.compare(receivedOn, sentOn) >= 0) return [];
  const facts = { receivedOn: receivedOn.toString(), sentOn: sentOn.toString() };
  return [receiptRule.warn('RECEIVED_BEFORE_SENT', facts, { confidence: 'PRODUCT', basis: [] })];
}
