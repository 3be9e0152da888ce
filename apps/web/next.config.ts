import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withIntl = createNextIntlPlugin('./src/i18n/request.ts');

/** What every answer carries; the policy of scripts is set per request in `src/proxy.ts`, for it has a nonce. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()' },
];

const config: NextConfig = {
  distDir: process.env.KENES_WEB_DIST ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // `turbo run types` checks them, once and for every workspace alike; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@kenes/ui', '@kenes/messages'],
  headers: async () => [
    { source: '/:path*', headers },
    // The address of these pages is a key: no other site may learn it, no search engine keep it.
    ...[
      '/:locale/l/:path*',
      '/:locale/invitation/:path*',
      '/:locale/password-reset/:path*',
      '/:locale/application/:path*',
      '/:locale/screen/:path*',
    ].map((source) => ({
      source,
      headers: [
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
      ],
    })),
  ],
};

export default withIntl(config);
