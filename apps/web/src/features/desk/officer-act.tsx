'use client';

import { Button } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';
import type { FormWords } from '../shared/form-words.ts';

const DismissOfficer = graphql(
  `mutation DismissOfficer($input: DismissOfficerInput!) {
    dismissOfficer(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

const RevokeInvitation = graphql(
  `mutation RevokeOfficersInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) { __typename ...ProblemParts }
  }`,
  [ProblemParts],
);

/** One press of the chief on one row: an officer's access ends, an invitation is taken back. */
export function OfficerAct({
  act: name,
  id,
  version,
  words,
}: {
  act: 'dismiss' | 'revoke';
  id: string;
  version: number;
  words: { form: FormWords; press: string; confirm: string | null };
}) {
  const router = useRouter();
  const act = useAct(
    async (given) => {
      const input = { ...given, id, expectedVersion: version };
      return name === 'dismiss'
        ? (await perform(DismissOfficer, { input })).dismissOfficer
        : (await perform(RevokeInvitation, { input })).revokeInvitation;
    },
    () => router.refresh(),
  );
  return (
    <form
      onSubmit={(event) => {
        if (words.confirm && !window.confirm(words.confirm)) event.preventDefault();
        else act.submit(event);
      }}
    >
      <ActProblem act={act} words={words.form.act} />
      <Button type="submit" kind="secondary" size="small" disabled={act.pending}>
        {words.press}
      </Button>
    </form>
  );
}
