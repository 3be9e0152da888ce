'use client';

import { BodyControl } from './body-field.tsx';
import type { FieldSpec } from './field-spec.ts';
import { type Drawn, PlainField } from './plain-field.tsx';
import { RowsField } from './rows-field.tsx';

/**
 * Draws one control of an act's form. All come with the form: a control whose code came later would push the others from
 * under the pointer, or cost what was written into them before the page was alive.
 */
export function ActField({ spec, ...rest }: Drawn<FieldSpec>) {
  if (spec.kind === 'rows') return <RowsField spec={spec} {...rest} />;
  if (spec.kind === 'body') return <BodyControl spec={spec} {...rest} />;
  return <PlainField spec={spec} {...rest} />;
}
