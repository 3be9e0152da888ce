/** The doorkeeper completes what stands already when a person comes by an invitation: more roles, a chief's place. */
export const peopleEntries = `
create policy tenant_role_door_update on tenant_role for update to kenes_door using (true) with check (true);
grant update (roles, position, version) on tenant_role to kenes_door;
grant update (position, chief, version) on officer to kenes_door;
`;
