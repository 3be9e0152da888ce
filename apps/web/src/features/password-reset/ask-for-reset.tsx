'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import { AskByMail, type AskByMailWords } from '../shared/ask-by-mail.tsx';

const RequestPasswordReset = graphql(
  `mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** Asks for a letter with a link to a new password. */
export function AskForReset({ words }: { words: AskByMailWords }) {
  return (
    <AskByMail
      words={words}
      ask={async (input) => (await perform(RequestPasswordReset, { input })).requestPasswordReset}
    />
  );
}
