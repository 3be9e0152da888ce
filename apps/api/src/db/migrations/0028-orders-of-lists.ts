/**
 * The registers' own orders: a page is read from the index instead of sorting every row of the tenant (the expressions
 * and the place of nulls are those of the lists' ORDER BY).
 */
export const ordersOfLists = `
create index track_by_due on track (tenant_id, (coalesce(due_on, '9999-12-31'::date)) nulls first, id nulls first);
create index mission_newest on mission (tenant_id, opened_on desc nulls last, id nulls first);
`;
