import { viewer } from '../../session/viewer.ts';

/** Whether the viewer is of the secretariat of this council; the API decides each act, this only spares buttons. */
export async function isSecretariat(tenant: string): Promise<boolean> {
  const person = await viewer();
  return person?.tenants.some(({ slug, roles }) => slug === tenant && roles.includes('SECRETARIAT')) ?? false;
}
