/**
 * Who was named for days to come and is not needed after all never stood in: the row goes, the journal tells of it. The
 * acts delete only what has not begun; what has begun is ended and stands for ever.
 */
export const appointmentsWithdrawn = `
grant delete on council_office to kenes_tenant;
grant delete on commission_acting to kenes_tenant;
`;
