import type { Act } from '../../kernel/command.ts';
import { defineJob, textField } from '../../kernel/jobs.ts';
import type { Acknowledgement } from '../../kernel/verdict.ts';

/** Checks or enters a long import, on behalf of the person who asked for it and with the reasons they gave. */
export const runImport = defineJob('run-import', (payload) => {
  const { acknowledged } = payload as { acknowledged?: unknown };
  const what = textField(payload, 'what');
  return {
    tenantId: textField(payload, 'tenantId'),
    importId: textField(payload, 'importId'),
    what: what === 'ENTER' ? ('ENTER' as const) : ('CHECK' as const),
    accountId: textField(payload, 'accountId'),
    name: textField(payload, 'name'),
    acknowledged: (Array.isArray(acknowledged) ? acknowledged : []) as readonly Acknowledgement[],
  };
});

/** Who asked, for the lines that the worker writes. */
export function startedBy(act: Act): { accountId: string; name: string; acknowledged: readonly Acknowledgement[] } {
  const { capacity } = act;
  if (capacity.kind !== 'TENANT') throw new Error('an import is a person’s act');
  return { accountId: capacity.account.id, name: capacity.account.name, acknowledged: act.acknowledged };
}
