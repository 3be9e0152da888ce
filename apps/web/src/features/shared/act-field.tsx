'use client';

import { Skeleton } from '@kenes/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import type { FieldSpec } from './field-spec.ts';
import type { FormWords } from './form-words.ts';
import { type Drawn, PlainField } from './plain-field.tsx';

// Few forms look a body up or ask for several things of one kind: the others need not load how.
const BodyControl = lazy(() => import('./body-field.tsx').then(({ BodyControl: it }) => ({ default: it })));
const RowsField = lazy(() => import('./rows-field.tsx').then(({ RowsField: it }) => ({ default: it })));

/**
 * A part of a form that appears whole: a control whose code must be loaded first holds back the others, or it would push
 * them from under the pointer when it comes.
 */
export function Whole({ words, children }: { words: FormWords; children: ReactNode }) {
  return <Suspense fallback={<Skeleton lines={5} label={words.loading} />}>{children}</Suspense>;
}

/** Draws one control of an act's form; stands within `Whole`. */
export function ActField({ spec, ...rest }: Drawn<FieldSpec>) {
  if (spec.kind === 'rows') return <RowsField spec={spec} {...rest} />;
  if (spec.kind === 'body') return <BodyControl spec={spec} {...rest} />;
  return <PlainField spec={spec} {...rest} />;
}
