import 'server-only';
import { defaultLocale, type Locale } from '@kenes/messages';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { environment } from '../environment.ts';
import { oidcProvider, sessionByProvider } from './oidc.ts';
import { signInWithPassword } from './sign-in.ts';

const ABSOLUTE_HOURS = 12;

/** The cookie's name, the same with and without TLS so that one place knows it. */
export const SESSION_COOKIE = 'kenes-session';

/** Whether the cookie is sent over TLS only: whenever people reach us by https. */
export const secureCookies = () => environment().webUrl.startsWith('https://');

/** Whose request next-auth answers: its headers, and the language of the page that led there. */
export interface AuthRequest {
  readonly locale: Locale;
  readonly headers: Record<string, string | undefined>;
}

/**
 * next-auth keeps nothing of a person: its encrypted cookie holds the opaque id of a session whose row lives in the
 * database, so that ending the row ends the session within seconds, a copied cookie included.
 */
export function authOptions(request: AuthRequest): NextAuthOptions {
  const { sessionSecret, webUrl, oidc } = environment();
  process.env.NEXTAUTH_URL ??= webUrl;
  const page = `/${request.locale ?? defaultLocale}/sign-in`;
  return {
    secret: sessionSecret,
    session: { strategy: 'jwt', maxAge: ABSOLUTE_HOURS * 3600 },
    pages: { signIn: page, error: page },
    providers: oidc ? [password(), oidcProvider(oidc)] : [password()],
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: secureCookies() },
      },
    },
    callbacks: {
      signIn: async ({ user, account }) => {
        if (account?.type !== 'oauth') return true;
        const opened = await sessionByProvider(account.id_token, request);
        if ('code' in opened) return `${webUrl}${page}?error=${opened.code}`;
        // The same object comes to `jwt` below: from here on the person is their session and nothing else.
        user.id = opened.session;
        return true;
      },
      jwt: async ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: async ({ session }) => ({ expires: session.expires }),
    },
  };
}

function password() {
  return Credentials({
    credentials: { email: {}, password: {}, locale: {} },
    authorize: async (given, request) => {
      if (!given?.email || !given.password) return null;
      const session = await signInWithPassword(
        { email: given.email, password: given.password, locale: given.locale ?? 'kk' },
        request.headers ?? {},
      );
      return { id: session };
    },
  });
}
