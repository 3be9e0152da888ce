/** Receipts of submits answer repeats for thirty days; older ones go by this function, which may delete nothing else. */
export const oldReceipts = `
create function purge_receipts(before timestamptz) returns bigint
language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from command_receipt where recorded_at < before and recorded_at < clock_timestamp() - interval '30 days' returning 1)
  select count(*) from gone
$$;
revoke all on function purge_receipts from public;
grant execute on function purge_receipts to kenes_door;
`;
