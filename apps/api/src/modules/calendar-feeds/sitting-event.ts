import { formatDate, type Locale, translate, translateCode } from '@kenes/messages';
import { readText } from '../../kernel/texts.ts';
import type { FeedEvent, Said } from './feed-event.ts';
import type { SittingRow } from './readers/sittings.reader.ts';

/** A sitting as an entry of a calendar. It stays in it when it is cancelled or moved: a program that has it must be told. */
export function sittingEvent(locale: Locale, sitting: SittingRow, url: string): FeedEvent {
  return {
    uid: `sitting-${sitting.uuid}@kenes`,
    sequence: sitting.version,
    changedAt: sitting.changedAt,
    status: statusOf(sitting),
    when: { from: sitting.startsAt, until: sitting.endsAt },
    summary: nameOf(locale, sitting),
    description: toldOf(locale, sitting).join('\n'),
    place: said(locale, sitting.place),
    url,
  };
}

/**
 * A sitting that opened without a quorum was held: people came on that day at that hour, its roll stands, and its description
 * says what happened. It stays CONFIRMED; CANCELLED would strike it out of the days that were, as if nobody had to come. Its new
 * date is a sitting of its own.
 */
function statusOf({ state }: SittingRow): FeedEvent['status'] {
  if (state === 'CANCELLED' || state === 'RESCHEDULED') return 'CANCELLED';
  return state === 'PLANNED' ? 'TENTATIVE' : 'CONFIRMED';
}

function nameOf(locale: Locale, { kind, form, number, title, commission }: SittingRow): string {
  if (title) return said(locale, title) ?? '';
  const whose = translateCode(locale, 'enums', `MeetingKind_${kind}`) ?? kind;
  const what =
    kind === 'PUBLIC_HEARING'
      ? whose
      : `${translateCode(locale, 'enums', `MeetingForm_${form}`) ?? ''} ${whose.charAt(0).toLocaleLowerCase('kk')}${whose.slice(1)}`.trim();
  const numbered = number ? `${what} № ${number}` : what;
  return commission ? `${numbered}: ${said(locale, commission)}` : numbered;
}

function toldOf(locale: Locale, sitting: SittingRow): string[] {
  const lines: string[] = [];
  if (sitting.state === 'CANCELLED') lines.push(translate(locale, 'feeds.cancelled'));
  if (sitting.state === 'PLANNED') lines.push(translate(locale, 'feeds.planned'));
  if (sitting.state === 'NO_QUORUM') lines.push(translate(locale, 'feeds.noQuorum'));
  if (sitting.state === 'RESCHEDULED')
    lines.push(
      sitting.movedTo
        ? translate(locale, 'feeds.movedTo', { date: formatDate(sitting.movedTo) })
        : translate(locale, 'feeds.moved'),
    );
  if (sitting.jointWith.length > 0)
    lines.push(translate(locale, 'feeds.joint', { councils: sitting.jointWith.join('; ') }));
  if (sitting.agenda.length > 0) {
    lines.push(translate(locale, 'feeds.agenda'));
    lines.push(...sitting.agenda.map((title, index) => `${index + 1}. ${said(locale, title)}`));
  }
  if (sitting.remoteUrl) lines.push(translate(locale, 'feeds.remote', { url: sitting.remoteUrl }));
  if (sitting.streamUrl) lines.push(translate(locale, 'feeds.stream', { url: sitting.streamUrl }));
  return lines;
}

const said = (locale: Locale, text: Said): string | null => (text ? readText(text, locale).text : null);
