import 'server-only';
import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { graphql, type ResultOf } from '../graphql.ts';
import { ApiFailure, send } from './api.ts';
import { apiHeaders } from './api-headers.ts';
import { sessionId } from './cookie.ts';

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      locale
      platformAdmin
      tenants { id slug kind roles name { text } }
      bodies { id chief name { text } }
      mandates { id scope councilName { text } }
    }
  }
`);

/** The signed-in person, with the places where they may act. */
export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;

/** The signed-in person, or null. Asked once per page; without a cookie the API is not asked at all. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const session = await sessionId();
  if (!session) return null;
  const [locale, incoming] = await Promise.all([getLocale(), headers()]);
  const forwarded = incoming.get('x-forwarded-for');
  try {
    const answer = await send(ViewerQuery, {}, apiHeaders({ session, acting: 'account', locale, forwarded }));
    return answer.viewer;
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.code === 'SESSION_ENDED') return null;
    throw failure;
  }
});
