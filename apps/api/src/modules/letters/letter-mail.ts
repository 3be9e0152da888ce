import { formatDate, translate } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import type { TrackEntity } from '../recommendations/track.entity.ts';
import type { LetterEntity } from './letter.entity.ts';
import type { OutgoingMail } from './outbox.ts';

/** The mail that carries a letter: its text, each recommendation with its due day, and where to answer without an account. */
export async function letterMail(
  act: Act,
  facts: { letter: LetterEntity; email: string; tracks: readonly TrackEntity[]; url: string | null },
): Promise<OutgoingMail> {
  const { letter, email, tracks, url } = facts;
  const { language } = letter;
  const council = await act.transaction.one<{ name: LocalizedText }>(
    sql`select t.name from tenant t where t.id = ${letter.tenantId}::uuid`,
  );
  const from = council ? readText(council.name, language).text : '';
  const parts = [
    translate(language, 'mail.letterHead', {
      council: from,
      number: letter.number ?? '',
      date: formatDate(letter.sentOn ?? act.today),
    }),
    letter.correspondent,
    letter.subject,
    ...(letter.bodyText ? [letter.bodyText] : []),
    ...tracks.map((track) => {
      const text = `${track.recommendationNumber}. ${readText(track.wording, language).text}`;
      return track.dueOn
        ? `${text}\n${translate(language, 'mail.answerDue', { date: formatDate(track.dueOn) })}`
        : text;
    }),
    ...(url ? [translate(language, 'mail.answerHere', { url })] : []),
    [letter.signatoryPosition, letter.signatory].filter(Boolean).join(', '),
    translate(language, 'mail.executor', {
      name: letter.executorName ?? '—',
      phone: letter.executorPhone ?? '—',
    }),
  ];
  return {
    kind: 'LETTER',
    recipient: email,
    subject: translate(language, 'mail.letterSubject', { number: letter.number ?? '', subject: letter.subject }),
    text: parts.filter((part) => part.length > 0).join('\n\n'),
    letterId: letter.id,
  };
}
