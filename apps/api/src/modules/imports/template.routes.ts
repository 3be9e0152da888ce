import { fileName, renderImportTemplate } from '@kenes/documents';
import { isLocale, translate } from '@kenes/messages';
import type { FastifyInstance } from 'fastify';
import type { AuthenticateRequest } from '../../graphql/request.ts';
import { lackOfAuthority } from '../../kernel/access.ts';
import type { Kenes } from '../../kernel/process.ts';
import { asDownload } from '../documents/as-download.ts';
import { ImportKind } from './import.enums.ts';
import { importers } from './import.policy.ts';
import { templateOf } from './template.ts';

/** GET /documents/import-template/:kind.xlsx?lang=kk: an empty table of a kind (members, letters, recommendations), for those who import. */
export function registerTemplateRoutes(
  fastify: FastifyInstance,
  kenes: Kenes,
  authenticate: AuthenticateRequest,
): void {
  const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };
  fastify.get('/documents/import-template/:kind.xlsx', limited, async (request, reply) => {
    const asked = await authenticate(request);
    const { kind } = request.params as { kind: string };
    const { lang } = request.query as { lang?: string };
    const locale = lang && isLocale(lang) ? lang : asked.locale;
    const found = Object.values(ImportKind).find((one) => one === kind.toUpperCase());
    if (!found || lackOfAuthority(importers, asked.capacity))
      return reply.code(404).type('text/plain; charset=utf-8').send(translate(locale, 'problems.NOT_THERE'));
    const template = templateOf(found, locale, kenes.clock.today().toString());
    const bytes = await renderImportTemplate(template);
    return asDownload(reply, fileName([template.title], 'xlsx'), 'xlsx').send(bytes);
  });
}
