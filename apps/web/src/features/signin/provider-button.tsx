'use client';

import { Banner, Button, useAlive } from '@kenes/ui';
import { useState } from 'react';
import { providerAddress } from './open-session.ts';

/** Leads to the organisation's own provider and, from there, back to the page. */
export function ProviderButton({ back, words }: { back: string; words: { press: string; unreachable: string } }) {
  const alive = useAlive();
  const [pending, setPending] = useState(false);
  const [lost, setLost] = useState(false);

  async function go() {
    setPending(true);
    setLost(false);
    const address = await providerAddress(back).catch(() => null);
    if (address) {
      window.location.assign(address);
      return;
    }
    setLost(true);
    setPending(false);
  }

  return (
    <>
      {lost && <Banner kind="bad">{words.unreachable}</Banner>}
      <Button kind="secondary" size="large" wide disabled={pending || !alive} onClick={go}>
        {words.press}
      </Button>
    </>
  );
}
