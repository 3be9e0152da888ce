'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type ProtocolActName, protocolActs } from './protocol-acts.ts';

type Given = { act: ProtocolActName; spec: ActSpec; words: FormWords };

/** An act on a protocol, behind its button. */
export function ProtocolAct({ act, ...given }: Given & ActLook) {
  return <ActDialog {...given} send={protocolActs[act]} />;
}

/** The same as a form of the page itself, where it is what the page is for. */
export function ProtocolForm({ act, ...given }: Given) {
  return <ActForm {...given} send={protocolActs[act]} />;
}
