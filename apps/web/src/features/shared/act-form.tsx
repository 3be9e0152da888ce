'use client';

import { Banner, Button, Form, FormActions } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { ActProblem } from '../act/act-problem.tsx';
import { type ActInput, useAct } from '../act/use-act.ts';
import { ActField } from './act-field.tsx';
import type { ActSpec } from './field-spec.ts';
import { type FormValues, formValues } from './form-values.ts';
import type { FormWords } from './form-words.ts';

/** Sends an act: the mutation's union comes back; `newId` names the object that it made. */
export type SendAct = (input: ActInput, values: FormValues) => Promise<{ __typename: string; newId?: string }>;

/** The form of an act, drawn from its description. After the act the page shows the new state, or goes to what was made. */
export function ActForm({
  spec,
  send,
  words,
  goTo,
  done,
}: {
  spec: ActSpec;
  send: SendAct;
  words: FormWords;
  /** The address to which the id of the made object is added. */
  goTo?: string;
  done?: () => void;
}) {
  const router = useRouter();
  const act = useAct(
    (input, form) => send(input, formValues(form)),
    (result: { __typename: string; newId?: string }) => {
      done?.();
      if (goTo !== undefined && result.newId) router.push(`${goTo}${result.newId}`);
      router.refresh();
    },
  );
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      {spec.lead && <p>{spec.lead}</p>}
      {Object.entries(spec.hidden ?? {}).flatMap(([name, value]) =>
        (typeof value === 'object' ? value : [value]).map((one) => (
          <input key={`${name} ${one}`} type="hidden" name={name} value={one} />
        )),
      )}
      {spec.fields.map((field) => (
        <ActField key={`${field.kind} ${field.name}`} spec={field} errorOf={act.errorOf} words={words} />
      ))}
      {spec.final && (
        <Banner kind="neutral" title={words.cannotUndo}>
          {spec.final}
        </Banner>
      )}
      <FormActions>
        <Button type="submit" disabled={act.pending}>
          {spec.submit ?? spec.label}
        </Button>
        {done && (
          <Button kind="quiet" onClick={done}>
            {words.cancel}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
