'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import { AskByMail, type AskByMailWords } from '../shared/ask-by-mail.tsx';

const RequestApplicationLink = graphql(
  `mutation RequestApplicationLink($input: RequestApplicationLinkInput!) {
    requestApplicationLink(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** Has the link of a lost application mailed again, to the address that the application has. */
export function AskForLink({ competitionId, words }: { competitionId: string; words: AskByMailWords }) {
  return (
    <AskByMail
      words={words}
      ask={async (input) =>
        (await perform(RequestApplicationLink, { input: { ...input, competitionId } })).requestApplicationLink
      }
    />
  );
}
