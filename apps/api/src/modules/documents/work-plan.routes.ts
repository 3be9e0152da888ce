import { fileName, renderWorkPlan } from '@kenes/documents';
import { isLocale, translate } from '@kenes/messages';
import type { FastifyInstance } from 'fastify';
import type { AuthenticateRequest } from '../../graphql/request.ts';
import { Operation } from '../../kernel/context.ts';
import type { Kenes } from '../../kernel/process.ts';
import { asDownload } from './as-download.ts';
import type { ListingQuery } from './listing.ts';
import { workPlanPaper } from './work-plan.document.ts';

/** The plan of work of a year to sign (PDF) or to edit (DOCX); its table (XLSX, CSV) is among the registers. */
export function registerWorkPlanRoutes(
  fastify: FastifyInstance,
  kenes: Kenes,
  authenticate: AuthenticateRequest,
): void {
  const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };
  for (const format of ['pdf', 'docx'] as const)
    fastify.get(`/documents/work-plan.${format}`, limited, async (request, reply) => {
      const asked = await authenticate(request);
      const query = request.query as ListingQuery;
      // A paper of an office is written in Kazakh or in Russian.
      const locale = (isLocale(query.lang ?? '') ? query.lang : asked.locale) === 'kk' ? 'kk' : 'ru';
      const operation = new Operation({ ...kenes, ...asked, locale });
      try {
        const plan = await workPlanPaper(operation, query, locale);
        if (!plan)
          return reply.code(404).type('text/plain; charset=utf-8').send(translate(locale, 'problems.NOT_THERE'));
        const bytes = await renderWorkPlan(plan, { format, locale });
        const stem = [translate(locale, 'documents.plan.name', { year: String(plan.year) }), plan.council];
        return asDownload(reply, fileName(stem, format), format).send(Buffer.from(bytes));
      } finally {
        await operation.end();
      }
    });
}
