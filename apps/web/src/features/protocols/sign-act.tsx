'use client';

import { Dialog } from '@kenes/ui';
import type { ComponentProps } from 'react';
import { SignForm } from './sign-form.tsx';

/** Signing behind its button. */
export function SignAct({ label, ...given }: { label: string } & Omit<ComponentProps<typeof SignForm>, 'done'>) {
  return (
    <Dialog trigger={label} title={label} closeLabel={given.form.close} kind="primary" size="small" icon="pencil">
      {(close) => <SignForm {...given} done={close} />}
    </Dialog>
  );
}
