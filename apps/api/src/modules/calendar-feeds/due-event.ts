import { type Locale, translate } from '@kenes/messages';
import { readText } from '../../kernel/texts.ts';
import type { FeedEvent } from './feed-event.ts';
import type { DueRow } from './readers/dues.reader.ts';

/** A day by which something is owed, as an entry of a calendar: the whole day, which nobody's time is taken by. */
export function dueEvent(locale: Locale, due: DueRow, url: string): FeedEvent {
  const said = (text: DueRow['wording']): string =>
    text === null ? '' : typeof text === 'string' ? text : readText(text, locale).text;
  const what = summaryOf(locale, due);
  return {
    uid: `${due.kind.toLowerCase().replaceAll('_', '-')}-${due.uuid}@kenes`,
    sequence: due.version,
    changedAt: `${due.since}T00:00:00Z`,
    status: 'CONFIRMED',
    when: { day: due.due },
    summary: due.body ? `${what}: ${said(due.body)}` : what,
    description: [said(due.wording), due.unverified ? translate(locale, 'feeds.unverified') : '']
      .filter((line) => line !== '')
      .join('\n'),
    place: null,
    url,
  };
}

function summaryOf(locale: Locale, { kind, number }: DueRow): string {
  const facts = { number: number ?? '—' };
  switch (kind) {
    case 'ANSWER':
      return translate(locale, 'feeds.answer', facts);
    case 'REANSWER':
      return translate(locale, 'feeds.reanswer', facts);
    case 'EXECUTION':
      return translate(locale, 'feeds.execution', facts);
    case 'FINAL_DOCUMENT':
      return translate(locale, 'feeds.finalDocument', facts);
    case 'PUBLICATION':
      return translate(locale, 'feeds.publication', facts);
    case 'OPINION':
      return translate(locale, 'feeds.opinion', facts);
    case 'PROTOCOL':
      return translate(locale, 'feeds.protocol');
    case 'PROTOCOL_PUBLICATION':
      return translate(locale, 'feeds.protocolPublication');
    case 'DECISION':
      return translate(locale, 'feeds.decision', facts);
    case 'LETTER':
      return translate(locale, 'feeds.letter', facts);
  }
}
