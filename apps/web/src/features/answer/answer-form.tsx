'use client';

import { Banner, Button, Form, FormActions } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ActProblem } from '../act/act-problem.tsx';
import { ProblemParts } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';
import type { FormWords } from '../shared/form-words.ts';
import css from './answer.module.css';
import { type Answerable, letterIn, type Said, saidIn } from './answer-facts.ts';
import { AnswerItem } from './answer-item.tsx';
import { AnswerLetterFields } from './answer-letter-fields.tsx';
import { AnswerPreview, type Ends } from './answer-preview.tsx';
import { AnswerReceipt, type Receipt, ReceiptParts } from './answer-receipt.tsx';
import { forgetDraft, type KeptDraft, keepDraft, keptDraft } from './kept-draft.ts';

const AnswerRecommendations = graphql(
  `mutation AnswerRecommendations($input: AnswerRecommendationsInput!) {
    answerRecommendations(input: $input) {
      __typename
      ... on AnswerRecommendationsSuccess { ...Receipt }
      ...ProblemParts
    }
  }`,
  [ReceiptParts, ProblemParts],
);

type Props = {
  /** The letter that is answered; the draft is kept under it. */
  letterId: string;
  /** The recommendations that still await an answer. */
  tracks: readonly Answerable[];
  /** Why each date, drawn by the server, in the order of the tracks. */
  clocks: readonly ReactNode[];
  ends: Ends;
  upload: Readonly<Record<string, string>>;
  today: string;
  words: FormWords;
};

/** Answering a letter: each recommendation apart, then the letter's own facts, then a look at it as a letter, then sent. */
export function AnswerForm(props: Props) {
  const [draft, setDraft] = useState<KeptDraft | null>(null);
  useEffect(() => setDraft(keptDraft(props.letterId)), [props.letterId]);
  // The device's draft is known only in the browser: until then an empty form, then the same with the draft in it.
  return <AnswerWriting key={draft ? 'kept' : 'first'} {...props} draft={draft ?? {}} />;
}

function AnswerWriting({ letterId, tracks, clocks, ends, upload, today, words, draft }: Props & { draft: KeptDraft }) {
  const t = useTranslations('answer');
  const router = useRouter();
  const [letter, setLetter] = useState<ReturnType<typeof letterIn> | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<readonly Said[]>(() => saidIn(asForm(draft), tracks));
  const [nothing, setNothing] = useState(false);
  const [receipt, setReceipt] = useState<Receipt | null>(null);

  const act = useAct(
    async (input, data) => {
      const { number, datedOn, signer, signerPosition, executor, executorPhone, fileIds } = letterIn(data);
      const { answerRecommendations } = await perform(AnswerRecommendations, {
        input: {
          ...input,
          answers: saidIn(data, tracks).map(({ version, ...answer }) => ({
            trackId: answer.trackId,
            expectedVersion: version,
            kind: answer.kind,
            decision: answer.decision || null,
            reasoning: answer.reasoning || null,
            promisedOn: answer.promisedOn || null,
            forwardedTo: answer.forwardedTo || null,
            forwardedToId: answer.forwardedToId || null,
          })),
          number: number || null,
          datedOn: datedOn || null,
          signer: signer || null,
          signerPosition: signerPosition || null,
          executor: executor || null,
          executorPhone: executorPhone || null,
          fileIds,
        },
      });
      if (answerRecommendations.__typename === 'AnswerRecommendationsSuccess') setReceipt(answerRecommendations);
      // A colleague was first: the page shows what was answered, the draft stays.
      if (answerRecommendations.__typename === 'Conflict') router.refresh();
      if (answerRecommendations.__typename === 'InvalidInput') setLetter(null);
      return answerRecommendations;
    },
    () => {
      forgetDraft(letterId);
      router.refresh();
    },
  );

  const preview = letter !== null;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    if (preview) return act.submit(event);
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const now = saidIn(data, tracks);
    setSaid(now);
    setNothing(now.length === 0);
    setLetter(now.length > 0 ? letterIn(data) : null);
    requestAnimationFrame(() => top.current?.focus());
  }

  if (receipt) return <AnswerReceipt receipt={receipt} tracks={tracks} />;
  const errorOf = (id: string, field: string) =>
    act.errorOf(`answers.${said.findIndex(({ trackId }) => trackId === id)}.${field}`);
  if (tracks.length === 0) return <ActProblem act={act} words={words.act} />;
  return (
    <Form
      onSubmit={submit}
      onChange={(event) => {
        const data = new FormData(event.currentTarget);
        setSaid(saidIn(data, tracks));
        keepDraft(letterId, data);
      }}
    >
      <div ref={top} tabIndex={-1} />
      <ActProblem act={act} words={words.act} />
      {nothing && <Banner kind="bad">{t('nothingChosen')}</Banner>}
      <div hidden={preview} className={css.items}>
        {tracks.map((track, place) => (
          <AnswerItem
            key={track.id}
            track={track}
            kind={said.find(({ trackId }) => trackId === track.id)?.kind ?? null}
            alone={tracks.length === 1}
            draft={draft}
            errorOf={(field) => errorOf(track.id, field)}
            words={words}
          >
            {clocks[place]}
          </AnswerItem>
        ))}
        <AnswerLetterFields draft={draft} today={today} upload={upload} errorOf={act.errorOf} words={words} />
      </div>
      {letter && <AnswerPreview ends={ends} letter={letter} said={said} tracks={tracks} />}
      <FormActions>
        <Button type="submit" size="large" icon={preview ? 'send' : 'eye'} disabled={act.pending}>
          {t(preview ? 'send' : 'toPreview')}
        </Button>
        {preview && (
          <Button kind="secondary" size="large" onClick={() => setLetter(null)}>
            {t('backToWriting')}
          </Button>
        )}
      </FormActions>
      <p className={css.note}>{t(preview ? 'sendHelp' : 'draftHelp')}</p>
    </Form>
  );
}

function asForm(draft: KeptDraft): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(draft)) form.set(name, value);
  return form;
}
