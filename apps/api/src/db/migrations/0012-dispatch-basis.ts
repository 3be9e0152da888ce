/** A body weighs its hearing by the law of the control (PC-CTRL-13), and reads no mission: the law goes with the dispatch. */
export const dispatchBasis = `
alter table final_document_dispatch add column legal_basis text not null default 'LAW_383_V'
  check (legal_basis in ('LAW_383_V', 'LAW_30_VIII'));
grant select (legal_basis) on final_document_dispatch to kenes_public;
create index finding_dispute_body on finding_dispute (body_id, disputed_on);
`;
