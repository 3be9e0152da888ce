import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { openIin } from '../composition/iin.ts';
import { personalOfApplications } from './readers/application.reader.ts';
import type { ApplicationPersonal } from './types/application.type.ts';

/** The whole IIN of a candidate; asked only after the look stands in the journal. Null where there is none. */
export async function keptIinOfApplication(operation: Operation, applicationId: string): Promise<string | null> {
  const { tenantId, id } = ownId(applicationId);
  const row = await operation.level.first<ApplicationPersonal>(personalOfApplications, applicationId);
  if (!row?.iinSealed || !row.iinKeyId) return null;
  return openIin(operation.services, tenantId, id, {
    iinSealed: Buffer.from(row.iinSealed, 'hex'),
    iinKeyId: row.iinKeyId,
  });
}
