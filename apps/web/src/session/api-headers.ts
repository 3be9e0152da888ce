import 'server-only';
import { environment } from '../environment.ts';
import { ACTING_HEADER, type Acting } from './acting.ts';

/**
 * The address a client came from: the one our outermost proxy saw. Everything to the left of it in X-Forwarded-For was
 * written by the client.
 */
export function clientAddress(forwarded: string | null | undefined): string | null {
  const addresses = (forwarded ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return addresses.at(-Math.max(1, environment().proxyHops)) ?? addresses[0] ?? null;
}

/** What every request to the API carries: who (session), in whose name, from where, in which language. */
export function apiHeaders(of: {
  session: string | null;
  acting: Acting | null;
  locale: string;
  forwarded: string | null | undefined;
  userAgent?: string | null | undefined;
}): Record<string, string> {
  const address = clientAddress(of.forwarded);
  return {
    'kenes-web-secret': environment().webSecret,
    'accept-language': of.locale,
    ...(address && { 'kenes-client-address': address }),
    ...(of.userAgent && { 'user-agent': of.userAgent.slice(0, 300) }),
    ...(of.session && { authorization: `Bearer ${of.session}` }),
    ...(of.acting && { [ACTING_HEADER]: of.acting }),
  };
}
