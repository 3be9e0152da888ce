'use client';

import { Banner, Button } from '@kenes/ui';
import { useState } from 'react';
import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { SendAct } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import css from './people-act.module.css';
import { peopleActs } from './people-acts.ts';

type Given = { spec: ActSpec; words: FormWords } & ActLook;

/** An act about a person of the tenant, behind its button. */
export function PersonAct({ act, ...given }: Given & { act: Exclude<keyof typeof peopleActs, 'inviteToTenant'> }) {
  return <ActDialog {...given} send={peopleActs[act]} />;
}

/** Inviting by link: the link is shown once, here, to be handed over where mail does not reach. */
export function InviteAct({ shown, copy, ...given }: Given & { shown: string; copy: string }) {
  const [link, setLink] = useState<string | null>(null);
  const send: SendAct = async (input, values) => {
    const result = await peopleActs.inviteToTenant(input, values);
    if (result.__typename === 'InviteToTenantSuccess') setLink(result.shown);
    return result;
  };
  return (
    <div className={css.invite}>
      <ActDialog {...given} send={send} />
      {link && (
        <Banner kind="good" title={shown}>
          <p className={css.link}>{link}</p>
          <Button kind="secondary" size="small" icon="link" onClick={() => void navigator.clipboard.writeText(link)}>
            {copy}
          </Button>
        </Banner>
      )}
    </div>
  );
}
