'use client';

import { Button, useAlive } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';

const EndSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      __typename
      ... on Problem { message }
    }
  }
`);

/** Ends one session of one's own and shows the list as it then is. */
export function EndSession({ id, label, lost }: { id: string; label: string; lost: string }) {
  const router = useRouter();
  const [key] = useState(() => crypto.randomUUID());
  const [said, setSaid] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const alive = useAlive();

  async function end() {
    setPending(true);
    try {
      const { endSession } = await perform(EndSessionMutation, { input: { key, id } });
      if (endSession.__typename === 'EndSessionSuccess') router.refresh();
      else setSaid(endSession.message);
    } catch {
      setSaid(lost);
    }
    setPending(false);
  }

  return (
    <>
      {said && <span role="alert">{said}</span>}
      <Button kind="secondary" size="small" disabled={pending || !alive} onClick={end}>
        {label}
      </Button>
    </>
  );
}
