'use client';

import { Banner, Button, Checkbox, Form, FormActions, LinkButton } from '@kenes/ui';
import { useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';
import { addresses } from '../portal/addresses.ts';
import { ActField } from '../shared/act-field.tsx';
import type { FieldSpec } from '../shared/field-spec.ts';
import { formValues } from '../shared/form-values.ts';
import type { FormWords } from '../shared/form-words.ts';
import css from './hearings.module.css';

const Register = graphql(
  `mutation RegisterForHearing($input: RegisterForHearingInput!) {
    registerForHearing(input: $input) { __typename ...ProblemParts ... on RegisterForHearingSuccess { number token } }
  }`,
  [ProblemParts],
);
const Propose = graphql(
  `mutation ProposeToHearing($input: ProposeToHearingInput!) {
    proposeToHearing(input: $input) { __typename ...ProblemParts ... on ProposeToHearingSuccess { number } }
  }`,
  [ProblemParts],
);
const Withdraw = graphql(
  `mutation WithdrawRegistration($input: WithdrawRegistrationInput!) {
    withdrawRegistration(input: $input) { __typename ...ProblemParts ... on WithdrawRegistrationSuccess { number } }
  }`,
  [ProblemParts],
);

/** What a stranger may do at a hearing without an account. */
export type StrangerAct = 'register' | 'propose' | 'withdraw';

/** The words of a stranger's form and of the receipt that takes its place. */
export type StrangerWords = {
  form: FormWords;
  submit: string;
  done: string;
  number?: string;
  help: string;
  link?: string;
  copy?: string;
  copied?: string;
  next?: { href: string; label: string };
  again?: string;
  back: { href: string; label: string };
};

type Receipt = { number?: number; token?: string };

/** A form without an account: a few fields, the consent, and then the receipt in its place, with the number large. */
export function StrangerForm({
  act: which,
  hearingId,
  token,
  fields,
  consent,
  words,
}: {
  act: StrangerAct;
  hearingId: string;
  token?: string;
  fields: readonly FieldSpec[];
  consent?: { version: string; text: string; title: string; give: string };
  words: StrangerWords;
}) {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const act = useAct(
    async (base, form) => {
      const v = formValues(form);
      const person = {
        ...base,
        hearingId,
        name: v.need('name'),
        contact: v.need('contact'),
        consentVersion: consent && v.flag('consent') ? consent.version : '',
      };
      if (which === 'withdraw')
        return (await perform(Withdraw, { input: { ...base, hearingId, token: token ?? '' } })).withdrawRegistration;
      if (which === 'propose')
        return (
          await perform(Propose, {
            input: {
              ...person,
              text: v.need('text'),
              language: document.documentElement.lang,
              showName: v.flag('showName'),
            },
          })
        ).proposeToHearing;
      return (
        await perform(Register, {
          input: {
            ...person,
            organisationName: v.text('organisationName'),
            wantsFloor: v.flag('wantsFloor'),
            remote: v.flag('remote'),
          },
        })
      ).registerForHearing;
    },
    (result: Receipt & { __typename: string }) => {
      setReceipt(result);
      requestAnimationFrame(() => document.getElementById('receipt')?.focus());
    },
  );
  if (receipt)
    return <StrangerReceipt receipt={receipt} hearingId={hearingId} words={words} again={() => setReceipt(null)} />;
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.form.act} />
      {fields.map((field) => (
        <ActField key={field.name} spec={field} errorOf={act.errorOf} words={words.form} />
      ))}
      {consent && (
        <>
          <div className={css.consent}>
            <strong>{consent.title}</strong>
            <p>{consent.text}</p>
          </div>
          <Checkbox name="consent" label={consent.give} required />
        </>
      )}
      <FormActions>
        <Button type="submit" size="large" disabled={act.pending}>
          {words.submit}
        </Button>
        <LinkButton kind="quiet" href={words.back.href}>
          {words.back.label}
        </LinkButton>
      </FormActions>
    </Form>
  );
}

function StrangerReceipt({
  receipt: { number, token },
  hearingId,
  words,
  again,
}: {
  receipt: Receipt;
  hearingId: string;
  words: StrangerWords;
  again: () => void;
}) {
  const [copied, setCopied] = useState(false);
  const link = token
    ? window.location.origin + addresses(document.documentElement.lang).registration(hearingId, token)
    : null;
  return (
    <div id="receipt" tabIndex={-1} className={css.receipt}>
      <Banner kind="good" title={words.done}>
        <p>{words.help}</p>
      </Banner>
      {words.number && number !== undefined && (
        <p>
          {words.number}
          <br />
          <span className={css.number}>{number}</span>
        </p>
      )}
      {link && (
        <>
          <p>
            {words.link}
            <br />
            <a className={css.link} href={link}>
              {link}
            </a>
          </p>
          <Button
            kind="secondary"
            size="small"
            icon={copied ? 'check' : 'link'}
            onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
          >
            {copied ? words.copied : words.copy}
          </Button>
        </>
      )}
      <div className={css.calls}>
        {words.next && (
          <LinkButton icon="pencil" href={words.next.href}>
            {words.next.label}
          </LinkButton>
        )}
        {words.again && (
          <Button kind="secondary" icon="plus" onClick={again}>
            {words.again}
          </Button>
        )}
        <LinkButton kind="quiet" href={words.back.href}>
          {words.back.label}
        </LinkButton>
      </div>
    </div>
  );
}
