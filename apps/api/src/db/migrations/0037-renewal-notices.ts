import { oneOf, parent, tenantTable } from '../ddl.ts';

/** What was told of a convocation's end, and when: each kind once for each last day (PC-FORM-02). */
export const renewalNotices = [
  tenantTable('renewal_notice', {
    columns: `
  convocation_id uuid not null,
  kind text not null ${oneOf('kind', ['AHEAD', 'START', 'LAST', 'ENDED'])},
  ends_on date not null,
  sent_on date not null,
  mails int not null check (mails >= 0),
  unique (tenant_id, convocation_id, kind, ends_on),
  ${parent('convocation_id', 'convocation')}`,
    tenant: 'select, insert',
  }),
].join('\n');
