import { NextRequest } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing.ts';

const withLocale = createMiddleware(routing);

/**
 * Chooses the language and gives each page its policy of scripts. It guards nothing: who may see what is decided by the
 * API and the database.
 */
export default function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, signsHere.test(request.nextUrl.pathname));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-kenes-path', request.nextUrl.pathname + request.nextUrl.search);
  const response = withLocale(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Pages on which a protocol or a conclusion is signed: they alone speak with NCALayer, which listens on the reader's own machine. */
const signsHere =
  /^\/(?:kk|ru|en)\/(?:t\/[^/]+\/meetings\/[^/]+\/protocol|t\/[^/]+\/expertises\/[^/]+(?:\/answers)?|expert\/[^/]+)$/;

function contentSecurityPolicy(nonce: string, signing: boolean): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${signing ? ' wss://127.0.0.1:13579' : ''}${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = { matcher: '/((?!api|_next|.*\\..*).*)' };
