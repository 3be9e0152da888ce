import { createHmac } from 'node:crypto';
import type { Operation } from '../../kernel/context.ts';

/** How long an invitation's link works, in days of real time. */
export const invitationDays = 14;

/** The token of an invitation: 32 bytes that follow from its id and a key outside the database, so it is kept nowhere. */
export function invitationToken(key: Buffer, invitationId: string): string {
  return createHmac('sha256', key).update(`invitation:${invitationId}`).digest('base64url');
}

/** The address that a person opens to see and accept the invitation. */
export function invitationLink(operation: Pick<Operation, 'services' | 'locale'>, invitationId: string): string {
  const { webUrl, digestKey } = operation.services;
  return `${webUrl}/${operation.locale}/invitation/${invitationToken(digestKey, invitationId)}`;
}
