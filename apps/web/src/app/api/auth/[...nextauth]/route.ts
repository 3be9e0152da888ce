import { defaultLocale, isLocale } from '@kenes/messages';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '../../../../session/options.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request, context, authOptions({ locale: localeOf(request), headers: Object.fromEntries(request.headers) }));

/** The language of the page that led here: next-auth keeps its address while a person is away at a provider. */
function localeOf(request: NextRequest) {
  const kept = request.cookies.getAll().find(({ name }) => name.endsWith('next-auth.callback-url'))?.value;
  const address = kept ?? request.headers.get('referer') ?? '';
  const locale = /^(?:https?:\/\/[^/]+)?\/(\w\w)(?:[/?]|$)/.exec(address)?.[1];
  return isLocale(locale) ? locale : defaultLocale;
}

export { handler as GET, handler as POST };
