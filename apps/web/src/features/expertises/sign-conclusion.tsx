'use client';

import { Dialog } from '@kenes/ui';
import type { ComponentProps } from 'react';
import { SignForm } from '../protocols/sign-form.tsx';

/** An expert's signature behind its button. */
export function SignConclusion({
  label,
  ...given
}: { label: string; expertId: string } & Omit<ComponentProps<typeof SignForm>, 'done' | 'role' | 'signers'>) {
  return (
    <Dialog trigger={label} title={label} closeLabel={given.form.close} kind="primary" size="small" icon="pencil">
      {(close) => <SignForm {...given} done={close} />}
    </Dialog>
  );
}
