import { createHash } from 'node:crypto';
import { isLocale, type Locale, translate } from '@kenes/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuthenticateRequest } from '../../graphql/request.ts';
import { Operation } from '../../kernel/context.ts';
import type { Kenes } from '../../kernel/process.ts';
import { councilFeed } from './council-feed.ts';
import type { Feed } from './feed-event.ts';
import { feedOwner, ownFeed } from './own-feed.ts';
import { writeFeed } from './write-feed.ts';

/**
 * GET /calendar/councils/<slug>.ics?lang=kk|ru|en: a council's announced sittings and hearings, for everyone.
 * GET /calendar/own/<token>.ics: a person's own. Absent, ended and never issued look the same: 404.
 */
export function registerCalendarRoutes(
  fastify: FastifyInstance,
  kenes: Kenes,
  authenticate: AuthenticateRequest,
): void {
  // A program looks once an hour or so; whoever tries tokens is stopped long before they find one.
  const limited = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } };

  fastify.get('/calendar/councils/:file', limited, async (request, reply) => {
    const requester = await authenticate(request);
    const operation = new Operation({ ...kenes, ...requester, capacity: { kind: 'PUBLIC' } });
    const slug = nameOf(request, /^([a-z0-9-]{1,80})\.ics$/);
    const { lang } = request.query as { lang?: string };
    const feed =
      slug && (await reading(operation, () => councilFeed(operation, slug, localeOf(lang, operation.locale))));
    if (!feed) return notThere(reply, operation.locale);
    const { feed: calendar, changedAt } = feed;
    return send(request, reply, calendar, { cache: 'public, max-age=300', changedAt });
  });

  fastify.get('/calendar/own/:file', limited, async (request, reply) => {
    const requester = await authenticate(request);
    const token = nameOf(request, /^([A-Za-z0-9_-]{43})\.ics$/);
    const owner = token && (await feedOwner(kenes, token));
    if (!owner) return notThere(reply, requester.locale);
    const operation = new Operation({ ...kenes, ...requester, capacity: owner.capacity, locale: owner.locale });
    const feed = await reading(operation, () => ownFeed(operation, owner));
    // No date of change: what was done falls out of it, and no date tells of that. The bytes' own tag does.
    return send(request, reply, feed, { cache: 'private, max-age=300', changedAt: null });
  });
}

async function reading<Result>(operation: Operation, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } finally {
    await operation.end();
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  feed: Feed,
  { cache, changedAt }: { readonly cache: string; readonly changedAt: Date | null },
): FastifyReply {
  const text = writeFeed(feed);
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  reply
    .header('cache-control', cache)
    .header('etag', tag)
    .header('content-language', feed.locale)
    .header('x-content-type-options', 'nosniff')
    .header('x-robots-tag', 'noindex');
  if (changedAt) reply.header('last-modified', changedAt.toUTCString());
  if (hasIt(request, tag, changedAt)) return reply.code(304).send();
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', 'inline; filename="kenes.ics"')
    .send(text);
}

/** Whether the program has these bytes: by their tag where it names one, else by the time of the last change (RFC 9110). */
function hasIt({ headers }: FastifyRequest, tag: string, changedAt: Date | null): boolean {
  const named = headers['if-none-match'];
  if (named !== undefined)
    return named.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== null && since >= Math.floor(changedAt.getTime() / 1_000) * 1_000;
}

function nameOf(request: FastifyRequest, shape: RegExp): string | null {
  return shape.exec((request.params as { file: string }).file)?.[1] ?? null;
}

function localeOf(wanted: string | undefined, otherwise: Locale): Locale {
  return isLocale(wanted) ? wanted : otherwise;
}

function notThere(reply: FastifyReply, locale: Locale): FastifyReply {
  return reply.code(404).type('text/plain; charset=utf-8').send(translate(locale, 'problems.NOT_THERE'));
}
