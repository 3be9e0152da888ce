'use client';

import { Dialog, type IconName } from '@kenes/ui';
import { ActForm, type SendAct } from './act-form.tsx';
import type { ActSpec } from './field-spec.ts';
import type { FormWords } from './form-words.ts';

/** How an act's button looks. */
export type ActLook = { kind?: 'primary' | 'secondary' | 'quiet'; size?: 'small' | 'medium'; icon?: IconName };

/** An act behind a button: its form in a dialog, closed when the act is done. */
export function ActDialog({
  spec,
  send,
  words,
  goTo,
  ...look
}: { spec: ActSpec; send: SendAct; words: FormWords; goTo?: string } & ActLook) {
  return (
    <Dialog {...look} trigger={spec.label} title={spec.title ?? spec.label} closeLabel={words.close}>
      {(close) => <ActForm spec={spec} send={send} words={words} goTo={goTo} done={close} />}
    </Dialog>
  );
}
