import type { CertificateBin } from '@kenes/rules';
import type { Act } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/sql.ts';
import type { SignatureEvidence } from './signature-provider.ts';

/**
 * How the BIN of a certificate stands to the council's own organisation and to its forming body, for which its officers
 * sign (GEN-SIG-02). A certificate of a person alone has none; null for a paper.
 */
export async function organisationCheck(act: Act, { cms }: SignatureEvidence): Promise<CertificateBin | null> {
  if (!cms) return null;
  const bin = cms.certificate?.bin ?? null;
  if (bin === null) return 'NONE';
  const known = await act.transaction.rows<{ bin: string }>(
    sql`select o.bin from tenant t join organisation o on o.id in (t.organisation_id, t.forming_body_id)
      where t.id = ${act.tenantId}::uuid and o.bin is not null`,
  );
  if (known.length === 0) return 'UNKNOWN';
  return known.some((one) => one.bin === bin) ? 'SAME' : 'DIFFERENT';
}
