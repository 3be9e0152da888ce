import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { councilsFromMemory, finalDocuments } from '../citations.ts';
import { type Clock, type ClockSetting, clockCodes, runClock } from '../clocks/clock.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const answerHearingRule = bindingRule({
  id: 'PC-CTRL-13',
  title: {
    kk: 'Шешім алдындағы тыңдау',
    ru: 'Заслушивание перед решением',
    en: 'Hearing before the decision',
  },
  provision: {
    kk: 'Объект қорытынды құжатты толық әрі объективті қарайды және субъектіге тыңдау нысанында (оның ішінде бейнебайланыс арқылы) қатысуға мүмкіндік береді, егер бұл өзге тұлғалардың құқықтарын бұзбаса. Тыңдау туралы шешім қабылданғанға дейін кемінде 3 жұмыс күні бұрын хабарланады. Оң шешім қабылданса, тыңдау өткізілмейді.',
    ru: 'Объект рассматривает итоговый документ полно и объективно и даёт субъекту возможность участвовать в форме заслушивания (в том числе по видеосвязи), если это не нарушает права других. О заслушивании извещают не позднее чем за 3 рабочих дня до решения. При положительном решении заслушивание не проводится.',
    en: 'The object considers the final document fully and objectively and lets the subject take part in a hearing (by video too) unless that harms the rights of others. Notice is given at least 3 working days before the decision. With a positive decision no hearing is held.',
  },
  confidence: 'FOUND',
  basis: [finalDocuments('5'), finalDocuments('6')],
  codes: {
    ...clockCodes,
    HEARING_NOT_OFFERED: [],
    HEARING_NOTICE_TOO_LATE: ['noticeOn', 'latest', 'days'],
    HEARING_HARMS_OTHERS: [],
  },
});

/** The latest day of notice of the hearing, counted back from the day of the body's decision. */
export function answerHearingNotice({
  decisionOn,
  ...setting
}: ClockSetting & { readonly decisionOn: LegalDate }): Clock {
  return runClock({ ...setting, rule: answerHearingRule, key: 'hearingNotice', direction: 'BEFORE', from: decisionOn });
}

/** The body's hearing of the council, as far as it is known. */
export interface AnswerHearing {
  /** The day the council was invited, or null if it was not. */
  readonly noticeOn: LegalDate | null;
  /** The body states that a hearing would harm the rights of others. */
  readonly harmsOthers: boolean;
}

/** Whether the council was heard before the body refused, in whole or in part. A positive decision needs no hearing. */
export function heardBeforeRefusal(
  facts: ClockSetting & {
    readonly decisionOn: LegalDate;
    readonly positive: boolean;
    readonly hearing: AnswerHearing | null;
  },
): readonly Point[] {
  if (facts.positive) return [];
  const standing = standingOf(facts.basis);
  if (facts.hearing?.harmsOthers) return [answerHearingRule.info('HEARING_HARMS_OTHERS', {}, standing)];
  const noticeOn = facts.hearing?.noticeOn ?? null;
  if (noticeOn === null) return [answerHearingRule.warn('HEARING_NOT_OFFERED', {}, standing)];
  const { due, workingDays } = answerHearingNotice(facts);
  if (due === null || workingDays === null || Temporal.PlainDate.compare(noticeOn, due) <= 0) return [];
  const late = { noticeOn: noticeOn.toString(), latest: due.toString(), days: workingDays };
  return [answerHearingRule.warn('HEARING_NOTICE_TOO_LATE', late, standing)];
}

function standingOf(basis: LegalBasis) {
  return basis === 'LAW_383_V' ? ({ confidence: 'MEMORY', basis: [councilsFromMemory] } as const) : undefined;
}
