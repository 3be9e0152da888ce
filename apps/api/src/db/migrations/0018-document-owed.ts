/**
 * The last day for the final document runs from completion, not from its draft (PC-CTRL-10): the mission keeps it, so that
 * a document that nobody has begun is awaited too.
 */
export const documentOwed = `
alter table mission add column document_due_on date;
grant select (document_due_on) on mission to kenes_public;
create index mission_document_owed on mission (tenant_id, document_due_on) where state = 'COMPLETED';
`;
