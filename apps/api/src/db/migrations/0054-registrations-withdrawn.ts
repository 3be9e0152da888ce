import { is } from '../ddl.ts';

/**
 * Who registered for a hearing takes it back by the link of the receipt, and the place is free again. The link's key is
 * outside the database: a stranger's role may mark a row of an announced hearing, and still reads nobody's name.
 */
export const registrationsWithdrawn = `
alter table public_hearing add column withdrawn int not null default 0 check (withdrawn >= 0);
grant select (withdrawn), update (withdrawn) on public_hearing to kenes_door;
create policy hearing_participant_door_update on hearing_participant for update to kenes_door using (${is.tenant}) with check (${is.tenant});
grant select (ordinal, cancelled, came, version), update (cancelled, version) on hearing_participant to kenes_door;
`;
