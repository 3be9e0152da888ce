import { formatDate } from '@kenes/messages';
import type { Words } from '../shared/choices.ts';
import type { NextStep } from './next-step.ts';
import { roman } from './roman.ts';

/** What stands before a step: which convocation is formed, what it waits for and until when. */
export function nextStepLead(t: Words, { key, number, until, term, endedOn, latest }: NextStep): string {
  const of = number === null ? '' : roman(number);
  const about =
    key === 'OPEN'
      ? term && [
          !endedOn && t('composition.renewalSoon', { date: formatDate(term.endsOn) }),
          t(term.begun ? 'composition.openSince' : 'composition.openFrom', { date: formatDate(term.startsOn) }),
        ]
      : [
          key === 'CLOSE_FORMER'
            ? t('composition.closeFormer', { number: of })
            : t(key === 'FIRST_SESSION' ? 'composition.approvedWaits' : 'composition.forming', { number: of }),
        ];
  return [
    endedOn && t('composition.renewalEnded', { date: formatDate(endedOn) }),
    ...(about ?? []),
    until && t('composition.waitsUntil', { date: formatDate(until) }),
    latest && t(latest.late ? 'composition.stepLate' : 'composition.stepBy', { date: formatDate(latest.on) }),
  ]
    .filter(Boolean)
    .join(' ');
}
