import { is } from '../ddl.ts';

/**
 * What was named for days to come may be taken back, by the secretariat, and nothing else of an office: the database knows
 * the legal day (decision 0018). What has begun is not moved to another day either: of an office only its last day changes.
 */
export const onlyDaysToComeWithdrawn = `
create policy council_office_unbegun_delete on council_office as restrictive for delete to kenes_tenant
  using (${is.unbegun} and ${is.secretariat});
create policy commission_acting_unbegun_delete on commission_acting as restrictive for delete to kenes_tenant
  using (${is.unbegun} and ${is.secretariat});

revoke update on council_office, commission_acting from kenes_tenant;
grant update (version, until, published) on council_office to kenes_tenant;
grant update (version, until, published) on commission_acting to kenes_tenant;
`;
