import { Readable } from 'node:stream';
import { fileName, renderListing, renderRoster } from '@kenes/documents';
import { isLocale, translate } from '@kenes/messages';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AuthenticateRequest } from '../../graphql/request.ts';
import { Operation } from '../../kernel/context.ts';
import type { Kenes } from '../../kernel/process.ts';
import { asDownload } from './as-download.ts';
import type { ListingQuery } from './listing.ts';
import { type RosterFacts, rosterDocument, rosterFacts, rosterJson, rosterListing } from './roster.document.ts';

/**
 * The roster of a council: the official one (DOCX, PDF), as a table (XLSX, CSV), as open data (JSON, PC-REG-01). In the
 * cabinet one's own, with its checks; for the public a published one by the council's short name.
 */
export function registerRosterRoutes(fastify: FastifyInstance, kenes: Kenes, authenticate: AuthenticateRequest): void {
  const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };
  fastify.get('/documents/roster.:format', limited, async (request, reply) => {
    const asked = await authenticate(request);
    const query = request.query as ListingQuery;
    const locale = query.lang && isLocale(query.lang) ? query.lang : asked.locale;
    const operation = new Operation({ ...kenes, ...asked, locale });
    let facts: RosterFacts | null;
    try {
      facts = await rosterFacts(operation, query, locale);
    } finally {
      await operation.end();
    }
    const { format } = request.params as { format: string };
    const sent = facts && (await asFormat(operation, reply, facts, format, locale));
    return sent ?? reply.code(404).type('text/plain; charset=utf-8').send(translate(locale, 'problems.NOT_THERE'));
  });
}

async function asFormat(
  operation: Operation,
  reply: FastifyReply,
  facts: RosterFacts,
  format: string,
  locale: Operation['locale'],
): Promise<FastifyReply | null> {
  const preparedOn = String(operation.clock.today());
  const stem = [translate(locale, 'documents.roster.fileTitle'), facts.council, facts.composition.on];
  if (format === 'json')
    return reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(rosterJson(facts));
  if (format === 'pdf' || format === 'docx') {
    const written = locale === 'kk' ? 'kk' : 'ru';
    const bytes = await renderRoster(rosterDocument(operation, facts, written), { format, locale: written });
    return asDownload(reply, fileName(stem, format), format).send(Buffer.from(bytes));
  }
  if (format !== 'csv' && format !== 'xlsx') return null;
  const { name, columns, rows, cellsOf } = rosterListing(facts, locale);
  const date = facts.composition.on.split('-').reverse().join('.');
  const listing = {
    title: translate(locale, 'documents.listing.titleOn', { what: name, council: facts.council, date }),
    sheet: name,
    preparedOn,
    columns,
    rows: rows.values().map((row) => cellsOf(row)),
  };
  return asDownload(reply, fileName(stem, format), format)
    .header('kenes-rows', rows.length)
    .send(Readable.from(renderListing(listing, format), { objectMode: false }));
}
