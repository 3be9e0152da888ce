'use client';

import { Button, Dialog, Form, TextArea } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';
import type { FormWords } from '../shared/form-words.ts';

const DisputeFindingMutation = graphql(
  `mutation DisputeFinding($input: DisputeFindingInput!) {
    disputeFinding(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** The body's objection to one finding, in its own words. */
export function DisputeFinding({
  findingId,
  words,
}: {
  findingId: string;
  words: { form: FormWords; open: string; title: string; text: string; hint: string; send: string };
}) {
  const router = useRouter();
  const act = useAct(
    async (input, form) =>
      (await perform(DisputeFindingMutation, { input: { ...input, findingId, text: String(form.get('text') ?? '') } }))
        .disputeFinding,
    () => router.refresh(),
  );
  return (
    <Dialog
      trigger={words.open}
      title={words.title}
      closeLabel={words.form.close}
      icon="scales"
      size="small"
      kind="secondary"
    >
      <Form onSubmit={act.submit}>
        <ActProblem act={act} words={words.form.act} />
        <TextArea
          name="text"
          id={`dispute-${findingId}`}
          label={words.text}
          hint={words.hint}
          error={act.errorOf('text')}
          rows={6}
          required
        />
        <Button type="submit" icon="send" disabled={act.pending}>
          {words.send}
        </Button>
      </Form>
    </Dialog>
  );
}
