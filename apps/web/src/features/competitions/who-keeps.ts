import { viewer } from '../../session/viewer.ts';

/** Whether the viewer keeps competitions in this council; the API decides each act, this only spares buttons. */
export async function keepsCompetitions(tenant: string): Promise<boolean> {
  const person = await viewer();
  return person?.tenants.some(({ slug, roles }) => slug === tenant && roles.includes('SECRETARIAT')) ?? false;
}
