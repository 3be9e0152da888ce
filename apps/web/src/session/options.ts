import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { environment } from '../environment.ts';
import { signInWithPassword } from './sign-in.ts';

const ABSOLUTE_HOURS = 12;

/** The cookie's name, the same with and without TLS so that one place knows it. */
export const SESSION_COOKIE = 'kenes-session';

/** Whether the cookie is sent over TLS only: whenever people reach us by https. */
export const secureCookies = () => environment().webUrl.startsWith('https://');

/**
 * next-auth keeps nothing of a person: its encrypted cookie holds the opaque id of a session whose row lives in the
 * database, so that ending the row ends the session within seconds, a copied cookie included.
 */
export function authOptions(): NextAuthOptions {
  const { sessionSecret, webUrl } = environment();
  process.env.NEXTAUTH_URL ??= webUrl;
  return {
    secret: sessionSecret,
    session: { strategy: 'jwt', maxAge: ABSOLUTE_HOURS * 3600 },
    pages: { signIn: '/kk/sign-in', error: '/kk/sign-in' },
    providers: [password()],
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: secureCookies() },
      },
    },
    callbacks: {
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
