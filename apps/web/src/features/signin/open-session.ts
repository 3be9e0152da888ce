/** Opens a session through next-auth's own route, which sets the cookie. Null when it is set, else next-auth's word for why not. */
export async function openSession(given: { email: string; password: string; locale: string }): Promise<string | null> {
  const { csrfToken }: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json();
  const response = await fetch('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, ...given, json: 'true' }),
  });
  if (response.ok) return null;
  const { url }: { url?: string } = await response.json();
  return (url ? new URL(url).searchParams.get('error') : null) ?? 'CredentialsSignin';
}

/**
 * Asks next-auth where the organisation's provider lets people in; `back` is the page that is opened afterwards. Null
 * where it could not be found out.
 */
export async function providerAddress(back: string): Promise<string | null> {
  const { csrfToken }: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json();
  const response = await fetch('/api/auth/signin/oidc', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, callbackUrl: back, json: 'true' }),
  });
  const { url }: { url?: string } = await response.json();
  return url && !new URL(url).searchParams.has('error') ? url : null;
}
