/**
 * An addressee may be taken back as long as nothing was sent to it: only then may its track be deleted. What was sent to
 * a body stands for ever.
 */
export const unsentAddressees = `
grant delete on track to kenes_tenant;
create policy track_unsent_delete on track as restrictive for delete to kenes_tenant using (state = 'TO_SEND' and sent_on is null);
`;
