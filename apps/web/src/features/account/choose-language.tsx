'use client';

import { Banner, Button, Form, Select } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';

const ChooseLanguageMutation = graphql(
  `mutation ChooseLanguage($input: AmendAccountInput!) {
    amendAccount(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** The language in which the system writes to its owner. */
export function ChooseLanguage({
  locale,
  version,
  words,
}: {
  locale: string;
  version: number;
  words: { act: ActWords; label: string; hint: string; kk: string; ru: string; en: string; save: string; done: string };
}) {
  const router = useRouter();
  const [done, setDone] = useState(false);
  const act = useAct(
    async (input, form) =>
      (
        await perform(ChooseLanguageMutation, {
          input: { ...input, expectedVersion: version, locale: String(form.get('locale')) },
        })
      ).amendAccount,
    () => {
      setDone(true);
      router.refresh();
    },
  );
  return (
    <Form onSubmit={act.submit} onChange={() => setDone(false)}>
      {done && <Banner kind="good">{words.done}</Banner>}
      <ActProblem act={act} words={words.act} />
      <Select name="locale" label={words.label} hint={words.hint} defaultValue={locale} error={act.errorOf('locale')}>
        <option value="kk">{words.kk}</option>
        <option value="ru">{words.ru}</option>
        <option value="en">{words.en}</option>
      </Select>
      <Button type="submit" kind="secondary" disabled={act.pending}>
        {words.save}
      </Button>
    </Form>
  );
}
