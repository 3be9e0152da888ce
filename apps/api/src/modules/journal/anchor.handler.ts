import { formatDate, type Locale, translate } from '@kenes/messages';
import { verifyJournal } from '../../checks/verify-journal.ts';
import type { Kenes } from '../../kernel/process.ts';
import type { Transport } from '../mail/transport.ts';
import { type Anchor, textOfAnchor } from './anchor.ts';
import { AnchorFolder } from './anchor-folder.ts';

export interface AnchorPlaces {
  readonly anchorDir: string;
  /** Who gets each anchor by mail; null where nobody was named. */
  readonly auditorEmail: string | null;
}

/**
 * Verifies every chain, against the anchors kept so far too, and keeps the day's heads in the folder and with the auditor.
 * May be repeated: the day's anchor is made once, and its mail carries one message id.
 */
export async function anchorHeads(kenes: Kenes, transport: Transport, places: AnchorPlaces): Promise<Anchor> {
  const folder = new AnchorFolder(places.anchorDir);
  const chains = await verifyJournal(kenes.database, await folder.all());
  const anchor = await folder.keep({
    date: kenes.clock.today().toString(),
    takenAt: kenes.clock.now().toISOString(),
    heads: chains.flatMap(({ id, chain, head }) => (head ? [{ chain: id, name: chain, ...head }] : [])),
    broken: chains.flatMap(({ chain, broken }) => (broken ? [{ name: chain, ...broken }] : [])),
  });
  if (places.auditorEmail) await transport(messageTo(places.auditorEmail, anchor));
  return anchor;
}

function messageTo(auditor: string, anchor: Anchor): Parameters<Transport>[0] {
  const parts = (['kk', 'ru'] as const).map((locale) => words(locale, anchor));
  return {
    messageId: `<journal-${anchor.date}@kenes>`,
    to: auditor,
    subject: parts.map(({ subject }) => subject).join(' / '),
    text: parts.map(({ text }) => text).join('\n\n—\n\n'),
    attachments: [
      { filename: `journal-${anchor.date}.json`, contentType: 'application/json', content: textOfAnchor(anchor) },
    ],
  };
}

function words(locale: Locale, { date, heads, broken }: Anchor): { subject: string; text: string } {
  const facts = { date: formatDate(date), count: heads.length };
  const lines = heads.map(({ name, seq, hash }) => `${name}: ${seq}, ${hash}`);
  const faults = broken.map(({ name, seq }) => translate(locale, 'mail.anchorBroken', { chain: name, seq }));
  return {
    subject: translate(locale, broken.length > 0 ? 'mail.anchorBrokenSubject' : 'mail.anchorSubject', facts),
    text: [translate(locale, 'mail.anchorText', facts), ...faults, lines.join('\n')].join('\n\n'),
  };
}
