import { type Locale, translate } from '@kenes/messages';
import type { Operation } from '../../kernel/context.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import type { Feed } from './feed-event.ts';
import { announcedSittings, type SittingRow } from './readers/sittings.reader.ts';
import { sittingEvent } from './sitting-event.ts';

/** A council's announced sittings and hearings, and when the last of them changed; null where there is no such council. */
export async function councilFeed(
  operation: Operation,
  slug: string,
  locale: Locale,
): Promise<{ feed: Feed; changedAt: Date | null } | null> {
  const { level, services, clock } = operation;
  const [council, sittings] = await Promise.all([
    level.one<{ name: LocalizedText }>(sql`select t.name from tenant t where t.slug = ${slug}`),
    level.rows<SittingRow>(announcedSittings(slug, String(clock.today()))),
  ]);
  if (!council) return null;
  const at = (path: string) => `${services.webUrl}/${locale}${path}`;
  const name = readText(council.name, locale).text;
  const changed = sittings.map(({ changedAt }) => Date.parse(changedAt));
  return {
    feed: {
      name: translate(locale, 'feeds.councilName', { council: name }),
      locale,
      url: at(`/councils/${slug}`),
      events: sittings.map((sitting) => sittingEvent(locale, sitting, at(`/meetings/${sitting.id}`))),
    },
    changedAt: changed.length > 0 ? new Date(Math.max(...changed)) : null,
  };
}
