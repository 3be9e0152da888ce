'use client';

import { Button, Form, FormActions, LinkButton } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { ActField } from '../shared/act-field.tsx';
import type { FieldSpec } from '../shared/field-spec.ts';
import { formValues } from '../shared/form-values.ts';
import type { FormWords } from '../shared/form-words.ts';
import { answeredPlaces, registerAnswers } from './answers-act.ts';
import css from './answers-form.module.css';

/** A recommendation that waits for an answer, with the controls of its answer. */
export type AnswerPlace = {
  place: number;
  trackId: string;
  version: number;
  legend: string;
  wording: { text: string; lang: string };
  /** Where it stands and until when, in words. */
  standing: string;
  kind: FieldSpec;
  more: readonly FieldSpec[];
};

/** One incoming letter and an answer for each recommendation it speaks of; what it is silent on is left alone. */
export function AnswersForm({
  bodyId,
  letter,
  places,
  words,
  says,
  goTo,
}: {
  bodyId: string;
  letter: readonly FieldSpec[];
  places: readonly AnswerPlace[];
  words: FormWords;
  says: { letter: string; answers: string; lead: string; submit: string; none: string; back: string };
  goTo: string;
}) {
  const router = useRouter();
  const act = useAct(
    async (input, form) => {
      const values = formValues(form);
      if (answeredPlaces(values).length > 0) return registerAnswers(input, values);
      // Without an answer it would be registered as any other letter: this page is for answers.
      const [first] = places;
      const path = `answers.${first?.place ?? 0}.kind`;
      return {
        __typename: 'InvalidInput',
        code: 'REQUIRED',
        message: says.none,
        fields: [{ path, code: 'REQUIRED', message: says.none }],
      };
    },
    (result: { __typename: string; newId?: string }) => {
      router.push(`${goTo}${result.newId ?? ''}`);
      router.refresh();
    },
  );
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      <input type="hidden" name="bodyId" value={bodyId} />
      <h2>{says.answers}</h2>
      <p>{says.lead}</p>
      {places.map(({ place, trackId, version, legend, wording, standing, kind, more }) => (
        <fieldset key={trackId} className={css.place}>
          <legend>{legend}</legend>
          <p className={css.wording} lang={wording.lang}>
            {wording.text}
          </p>
          <p className={css.standing}>{standing}</p>
          <input type="hidden" name="places" value={place} />
          <input type="hidden" name={`answers.${place}.trackId`} value={trackId} />
          <input type="hidden" name={`answers.${place}.expectedVersion`} value={version} />
          <ActField spec={kind} errorOf={act.errorOf} words={words} />
          <div className={css.more}>
            {more.map((field) => (
              <ActField key={field.name} spec={field} errorOf={act.errorOf} words={words} />
            ))}
          </div>
        </fieldset>
      ))}
      <h2>{says.letter}</h2>
      {letter.map((field) => (
        <ActField key={field.name} spec={field} errorOf={act.errorOf} words={words} />
      ))}
      <FormActions>
        <Button type="submit" disabled={act.pending}>
          {says.submit}
        </Button>
        <LinkButton kind="quiet" href={goTo.replace(/\/$/, '')}>
          {says.back}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
