'use client';

import { Button, Form, FormActions, TextArea, TextInput } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { formValues } from '../shared/form-values.ts';
import type { FormWords } from '../shared/form-words.ts';
import { protocolActs } from './protocol-acts.ts';
import css from './protocols.module.css';

type Part = 'title' | 'heard' | 'discussed';

/** A question in the authentic language, and what there is of it in the other. */
export type ToTranslate = {
  itemId: string;
  heading: string;
  parts: readonly { part: Part; label: string; text: string; value: string }[];
};

/** The whole protocol side by side: the authentic text at the left, its translation at the right. */
export function TranslateForm({
  id,
  version,
  from,
  to,
  sections,
  words,
  form,
  goTo,
}: {
  id: string;
  version: number;
  from: string;
  to: string;
  sections: readonly ToTranslate[];
  words: { translator: string; save: string };
  form: FormWords;
  goTo: string;
}) {
  const router = useRouter();
  const act = useAct(
    (input, data) => protocolActs.translateProtocol(input, formValues(data)),
    () => {
      router.push(goTo);
      router.refresh();
    },
  );
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={form.act} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="expectedVersion" value={version} />
      {sections.map(({ itemId, heading, parts }, index) => (
        <fieldset key={itemId} className={css.pair}>
          <legend>{heading}</legend>
          <input type="hidden" name={`sections.${index}.itemId`} value={itemId} />
          {parts.map(({ part, label, text, value }) => (
            <div key={part} className={css.pairRow}>
              <div lang={from} className={css.original}>
                <strong>{label}</strong>
                <p className={css.text}>{text}</p>
              </div>
              <TextArea
                name={`sections.${index}.${part}`}
                label={label}
                lang={to}
                rows={part === 'title' ? 2 : Math.min(10, Math.max(3, Math.ceil(text.length / 60)))}
                defaultValue={value}
                error={act.errorOf(`sections.${index}.${part}`)}
                optional={form.optional}
              />
            </div>
          ))}
        </fieldset>
      ))}
      <TextInput
        name="translator"
        label={words.translator}
        error={act.errorOf('translator')}
        optional={form.optional}
        maxLength={200}
      />
      <FormActions>
        <Button type="submit" disabled={act.pending}>
          {words.save}
        </Button>
        <a href={goTo}>{form.cancel}</a>
      </FormActions>
    </Form>
  );
}
