'use client';

import { Button, Form, FormActions, LinkButton, TextArea } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActProblem } from '../act/act-problem.tsx';
import { REASON, useAct } from '../act/use-act.ts';
import type { FormWords } from '../shared/form-words.ts';
import { confirmImport, type Looked } from './import-acts.ts';
import css from './imports.module.css';

/** The words of the form. */
export type ConfirmWords = { enter: string; back: string; reasons: string; reasonsLead: string };

/** The last step: a reason for each warning, once for all rows, and the button that enters. */
export function ConfirmForm({
  looked,
  warnings,
  words,
  form,
  back,
  goTo,
}: {
  looked: Looked;
  /** What asks for a reason, each code once, with what is said and on what ground. */
  warnings: readonly { code: string; said: string; about: ReactNode }[];
  words: ConfirmWords;
  form: FormWords;
  back: string;
  goTo: string;
}) {
  const router = useRouter();
  const act = useAct(
    (input) => confirmImport(input, looked),
    () => {
      router.push(goTo);
      router.refresh();
    },
  );
  // Where entering found more to ask, the problem asks for all of it.
  const asked = act.problem?.__typename === 'NeedsReason' ? [] : warnings;
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={form.act} />
      {asked.length > 0 && (
        <section className={css.reasons}>
          <h2>{words.reasons}</h2>
          <p className={css.soft}>{words.reasonsLead}</p>
          {asked.map(({ code, said, about }) => (
            <div key={code} className={css.reason}>
              <TextArea name={REASON + code} label={said} hint={about} rows={2} required />
            </div>
          ))}
        </section>
      )}
      <FormActions>
        <Button type="submit" icon="check" disabled={act.pending}>
          {words.enter}
        </Button>
        <LinkButton kind="quiet" href={back}>
          {words.back}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
