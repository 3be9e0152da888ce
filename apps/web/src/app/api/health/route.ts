/** Says that this process answers. It asks nobody: liveness must not depend on the API. */
export function GET(): Response {
  return Response.json({ ready: true }, { headers: { 'cache-control': 'no-store' } });
}
