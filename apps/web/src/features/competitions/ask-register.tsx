'use client';

import { Banner } from '@kenes/ui';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { SendAct } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';

const AskSeatRegister = graphql(
  `mutation AskSeatRegister($input: AskSeatRegisterInput!) { askSeatRegister(input: $input) { __typename ...ProblemParts ... on AskSeatRegisterSuccess { asked { answered code } } } }`,
  [ProblemParts],
);

/** Asks the register of seats about one candidate; the answer stands among the rules, a refusal to ask is told here. */
export function AskRegisterAct({
  why,
  ...given
}: {
  /** Why the register may not be asked, by code. */
  why: Readonly<Record<string, string>>;
  spec: ActSpec;
  words: FormWords;
} & ActLook) {
  const [refused, setRefused] = useState<string | null>(null);
  const send: SendAct = async (input, v) => {
    const { askSeatRegister } = await perform(AskSeatRegister, { input: { ...input, ids: [v.need('id')] } });
    if (askSeatRegister.__typename === 'AskSeatRegisterSuccess')
      setRefused(askSeatRegister.asked.find(({ answered }) => !answered)?.code ?? null);
    return askSeatRegister;
  };
  return (
    <>
      <ActDialog {...given} send={send} />
      {refused !== null && <Banner kind="warning">{why[refused] ?? refused}</Banner>}
    </>
  );
}
