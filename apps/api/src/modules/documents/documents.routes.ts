import {
  type DocumentFormat,
  type DocumentLocale,
  fileName,
  renderCoveringLetter,
  renderFinalDocument,
  renderGroupProtocol,
  renderLetterRegister,
  renderMonitoringTable,
} from '@kenes/documents';
import { translate } from '@kenes/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuthenticateRequest } from '../../graphql/request.ts';
import { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import type { Kenes } from '../../kernel/process.ts';
import { asDownload } from './as-download.ts';
import { finalDocumentDocument } from './final-document.document.ts';
import { groupProtocolDocument } from './group-protocol.document.ts';
import { letterDocument } from './letter.document.ts';
import { letterRegisterDocument } from './letter-register.document.ts';
import { registerListingRoutes } from './listing.routes.ts';
import { registerMeetingRoutes } from './meeting.routes.ts';
import { monitoringTableDocument } from './monitoring-table.document.ts';
import { registerRosterRoutes } from './roster.routes.ts';
import { registerWorkPlanRoutes } from './work-plan.routes.ts';

/** A rendered document and the name under which it is saved. */
interface Made {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly format: DocumentFormat;
}

type Query = Record<string, string | undefined>;

/**
 * Documents as files, in the requester's own capacity: what one may not read on a page one may not print. The facts are
 * read in one read-only transaction; rendering happens after it has ended. Absent and forbidden look the same: 404.
 */
export async function registerDocumentRoutes(
  fastify: FastifyInstance,
  kenes: Kenes,
  authenticateRequest: AuthenticateRequest,
): Promise<void> {
  const answer = (make: (operation: Operation, request: FastifyRequest) => Promise<(() => Promise<Made>) | null>) =>
    async function serve(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const operation = new Operation({ ...kenes, ...(await authenticateRequest(request)) });
      let render: (() => Promise<Made>) | null;
      try {
        render = await make(operation, request);
      } finally {
        await operation.end();
      }
      if (!render)
        return reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .send(translate(operation.locale, 'problems.NOT_THERE'));
      return send(reply, await render());
    };
  // Rendering costs: a reader who prints by hand never meets this limit.
  const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

  registerListingRoutes(fastify, kenes, authenticateRequest);
  registerRosterRoutes(fastify, kenes, authenticateRequest);
  registerWorkPlanRoutes(fastify, kenes, authenticateRequest);
  registerMeetingRoutes(fastify, kenes, authenticateRequest);

  fastify.get(
    '/documents/group-protocol.:format',
    limited,
    answer(async (operation, request) => {
      const format = formatOf(request, ['docx', 'pdf']);
      const query = request.query as Query;
      if (!format || !query.competition) return null;
      const locale = localeOf(query, operation);
      const protocol = await groupProtocolDocument(operation, query.competition, locale);
      if (!protocol) return null;
      const stem = [translate(locale, 'documents.protocol.fileTitle'), protocol.council, protocol.on ?? ''];
      const name = fileName(stem, format);
      return async () => ({ bytes: await renderGroupProtocol(protocol, { format, locale }), name, format });
    }),
  );

  fastify.get(
    '/documents/monitoring-table.:format',
    limited,
    answer(async (operation, request) => {
      const format = formatOf(request, ['docx', 'pdf', 'xlsx']);
      const query = request.query as Query;
      const { year, from, to } = {
        year: whole(query.year),
        from: whole(query.from ?? '1'),
        to: whole(query.to ?? '12'),
      };
      if (!format || !query.council || !year || !isMonth(from) || !isMonth(to)) return null;
      const locale = localeOf(query, operation);
      const table = await monitoringTableDocument(operation, {
        council: query.council,
        year,
        from,
        to,
        language: locale,
      });
      if (!table) return null;
      const name = fileName(
        [translate(locale, 'documents.table.title'), table.council, `${year}-${from}-${to}`],
        format,
      );
      return async () => ({ bytes: await renderMonitoringTable(table, { format, locale }), name, format });
    }),
  );

  fastify.get(
    '/documents/final-document/:id.:format',
    limited,
    answer(async (operation, request) => {
      const format = formatOf(request, ['docx', 'pdf', 'svg']);
      const ref = decodeId((request.params as { id: string }).id);
      const found = format && ref ? await finalDocumentDocument(operation, ref) : null;
      if (!found || !format) return null;
      const { model, locale } = found;
      const name = fileName([translate(locale, 'documents.final.title'), model.topic, model.datedOn ?? ''], format);
      return async () => ({ bytes: await renderFinalDocument(model, { format, locale }), name, format });
    }),
  );

  fastify.get(
    '/documents/letter/:id.:format',
    limited,
    answer(async (operation, request) => {
      const format = formatOf(request, ['docx', 'pdf', 'svg']);
      const ref = decodeId((request.params as { id: string }).id);
      const found = format && ref && operation.capacity.kind !== 'PUBLIC' ? await letterDocument(operation, ref) : null;
      if (!found || !format) return null;
      const { model, locale } = found;
      const name = fileName(
        [translate(locale, 'documents.letter.title'), model.number ?? '', model.datedOn ?? ''],
        format,
      );
      return async () => ({ bytes: await renderCoveringLetter(model, { format, locale }), name, format });
    }),
  );

  fastify.get(
    '/documents/letter-register.:format',
    limited,
    answer(async (operation, request) => {
      const format = formatOf(request, ['pdf', 'xlsx']);
      const query = request.query as Query;
      const year = whole(query.year);
      if (!format || !year) return null;
      const locale = localeOf(query, operation);
      const direction = query.direction === 'IN' || query.direction === 'OUT' ? query.direction : null;
      const register = await letterRegisterDocument(operation, { year, direction, locale });
      if (!register) return null;
      const name = fileName([translate(locale, 'documents.register.title', { year }), register.council], format);
      return async () => ({ bytes: await renderLetterRegister(register, { format, locale }), name, format });
    }),
  );
}

function send(reply: FastifyReply, { bytes, name, format }: Made): FastifyReply {
  const file = asDownload(reply, name, format);
  // Pages to be looked at: a picture that runs nothing and fetches nothing.
  if (format === 'svg')
    file
      .header('content-disposition', 'inline')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
  return file.send(Buffer.from(bytes));
}

function formatOf<const F extends DocumentFormat>(request: FastifyRequest, allowed: readonly F[]): F | null {
  const { format } = request.params as { format: string };
  return allowed.find((candidate) => candidate === format) ?? null;
}

function localeOf(query: Query, operation: Operation): DocumentLocale {
  const wanted = query.lang ?? operation.locale;
  return wanted === 'kk' ? 'kk' : 'ru';
}

function whole(text: string | undefined): number {
  return text && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
