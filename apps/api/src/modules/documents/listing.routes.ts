import { Readable } from 'node:stream';
import { fileName, type Listing, renderListing } from '@kenes/documents';
import { isLocale, type Locale, translate } from '@kenes/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuthenticateRequest } from '../../graphql/request.ts';
import { Operation } from '../../kernel/context.ts';
import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { applicationListing } from './application-listing.document.ts';
import { asDownload } from './as-download.ts';
import { decisionListing } from './decision-listing.document.ts';
import { draftActListing } from './draft-act-listing.document.ts';
import { letterListing } from './letter-listing.document.ts';
import { type ListingFacts, type ListingQuery, longestListing } from './listing.ts';
import { trackListing } from './track-listing.document.ts';
import { workPlanListing } from './work-plan-listing.document.ts';

type Read = (operation: Operation, query: ListingQuery, locale: Locale) => Promise<ListingFacts | null>;

/**
 * A council's registers as CSV and workbook: exactly what the page with the same filters lists, all its pages. The rows
 * are read in one statement; the file is written while it is sent, as fast as it is taken. `kenes-rows` tells how many.
 */
export function registerListingRoutes(fastify: FastifyInstance, kenes: Kenes, authenticate: AuthenticateRequest): void {
  const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };
  const route = (path: string, read: Read) =>
    fastify.get(`/documents/${path}.:format`, limited, (request, reply) =>
      answer(kenes, authenticate, request, reply, read),
    );
  route('recommendations', trackListing);
  route('letters', letterListing);
  route('applications', applicationListing);
  route('decisions', decisionListing);
  route('work-plan', workPlanListing);
  route('draft-acts', draftActListing);
}

async function answer(
  kenes: Kenes,
  authenticate: AuthenticateRequest,
  request: FastifyRequest,
  reply: FastifyReply,
  read: Read,
): Promise<FastifyReply> {
  const operation = new Operation({ ...kenes, ...(await authenticate(request)) });
  const { format } = request.params as { format: string };
  const query = request.query as ListingQuery;
  const locale = query.lang && isLocale(query.lang) ? query.lang : operation.locale;
  const words = (status: number, text: string) => reply.code(status).type('text/plain; charset=utf-8').send(text);
  const { capacity } = operation;
  if ((format !== 'csv' && format !== 'xlsx') || capacity.kind !== 'TENANT')
    return words(404, translate(locale, 'problems.NOT_THERE'));
  let found: readonly [ListingFacts | null, { name: LocalizedText } | null];
  try {
    found = await Promise.all([
      read(operation, query, locale),
      operation.level.one<{ name: LocalizedText }>(
        sql`select t.name from tenant t where t.id = ${capacity.tenantId}::uuid`,
      ),
    ]);
  } finally {
    await operation.end();
  }
  const [facts, council] = found;
  if (!facts) return words(404, translate(locale, 'problems.NOT_THERE'));
  if (facts.rows.length > longestListing)
    return words(413, translate(locale, 'documents.listing.tooLong', { max: longestListing }));
  const preparedOn = String(operation.clock.today());
  const named = council ? readText(council.name, locale).text : capacity.slug;
  const listing: Listing = {
    title: translate(locale, 'documents.listing.titleOn', {
      what: facts.name,
      council: named,
      date: preparedOn.split('-').reverse().join('.'),
    }),
    sheet: facts.name,
    preparedOn,
    columns: facts.columns,
    rows: facts.rows.values().map((row) => facts.cellsOf(row)),
  };
  return asDownload(reply, fileName([facts.name, named, preparedOn], format), format)
    .header('kenes-rows', facts.rows.length)
    .send(Readable.from(renderListing(listing, format), { objectMode: false }));
}
