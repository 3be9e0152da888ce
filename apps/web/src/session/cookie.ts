import 'server-only';
import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import { environment } from '../environment.ts';
import { SESSION_COOKIE } from './options.ts';

/** The opaque id of the session in the reader's cookie, or null. It says nothing about a person: the API knows. */
export const sessionId = cache(async (): Promise<string | null> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: environment().sessionSecret });
    return typeof claims?.sid === 'string' ? claims.sid : null;
  } catch {
    return null;
  }
});
