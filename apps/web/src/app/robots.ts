import type { MetadataRoute } from 'next';
import { environment } from '../environment.ts';

// The address of the site is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

/** What search engines may read: the open pages; no workplace, no letter's link, no endless lists of search results. */
export default function robots(): MetadataRoute.Robots {
  const closed = [
    't',
    'desk',
    'field',
    'l',
    'invitation',
    'account',
    'platform',
    'sign-in',
    'password-reset',
    'search',
  ].map((part) => `/*/${part}/`);
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...closed, '/*/sign-in', '/*/search?', '/*?*after='] },
    sitemap: `${environment().webUrl}/sitemap.xml`,
  };
}
