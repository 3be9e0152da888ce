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

const RevealIin = graphql(
  `mutation RevealIin($input: RevealIinInput!) { revealIin(input: $input) { __typename ...ProblemParts ... on RevealIinSuccess { shown: iin } } }`,
  [ProblemParts],
);

/** The whole IIN, after saying what for: it stays in the journal, and on the screen until the page is left. */
export function RevealIinAct({ label, ...given }: { label: string; spec: ActSpec; words: FormWords } & ActLook) {
  const [iin, setIin] = useState<string | null>(null);
  const send: SendAct = async (input, v) => {
    const { revealIin } = await perform(RevealIin, {
      input: { ...input, id: v.need('id'), because: v.need('because') },
    });
    if (revealIin.__typename === 'RevealIinSuccess' && revealIin.shown !== null) setIin(revealIin.shown);
    return revealIin;
  };
  return iin === null ? (
    <ActDialog {...given} send={send} />
  ) : (
    <Banner kind="good" title={label}>
      <span className="tabular">{iin}</span>
    </Banner>
  );
}
