'use client';

import { Button, ChoiceGroup, Dialog, Form, FormActions, Select, TextArea, TextInput } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActWords } from '../act/act-problem.tsx';
import { electedPosts } from '../meetings/states.ts';
import type { LiveItem, LiveMeeting, LiveVote } from './live-meeting.ts';
import { QuickProblem } from './quick-problem.tsx';
import css from './room.module.css';
import { useQuickAct } from './use-quick-act.ts';
import { openVote } from './vote-acts.ts';

const kinds = ['DECISION', 'PROCEDURAL', 'ASSESSMENT', 'ELECTION'] as const;

/** Putting a question to the vote: what is put, how it is counted; in an election to what, how many places and who stands. */
export function OpenVoteForm({
  meeting,
  item,
  again,
  words,
  closeLabel,
}: {
  meeting: LiveMeeting;
  item: LiveItem;
  /** The counted vote that is taken once more. */
  again?: LiveVote;
  words: ActWords;
  closeLabel: string;
}) {
  const t = useTranslations('room');
  const look = again
    ? ({ kind: 'quiet', size: 'small', trigger: t('voteAgain'), title: t('voteAgain') } as const)
    : ({ kind: 'primary', icon: 'gavel', trigger: t('openVote'), title: t('openVote') } as const);
  return (
    <Dialog {...look} closeLabel={closeLabel}>
      {(close) => <Fields meeting={meeting} item={item} {...(again && { again })} words={words} close={close} />}
    </Dialog>
  );
}

function Fields({
  meeting,
  item,
  again,
  words,
  close,
}: {
  meeting: LiveMeeting;
  item: LiveItem;
  again?: LiveVote;
  words: ActWords;
  close: () => void;
}) {
  const t = useTranslations('room');
  const e = useTranslations('enums');
  const [kind, setKind] = useState<(typeof kinds)[number]>(
    again?.kind ?? (item.kind === 'ELECTION' ? 'ELECTION' : 'DECISION'),
  );
  const quick = useQuickAct();
  const election = kind === 'ELECTION';
  return (
    <>
      {again && <p className={css.soft}>{t('voteAgainLead')}</p>}
      <QuickProblem quick={quick} words={words} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const text = String(data.get('question') ?? '').trim();
          const language = document.documentElement.lang === 'ru' ? 'ru' : 'kk';
          void quick
            .run(
              'open',
              openVote({
                itemId: item.id,
                kind,
                ...(again && { recountOfId: again.id }),
                form: data.get('form') === 'COUNT_ONLY' ? 'COUNT_ONLY' : 'ROLL_CALL',
                ...(text && text !== item.title.text && { question: { authentic: language, [language]: text } }),
                ...(election && {
                  post: electedPosts.find((post) => post === data.get('post')) ?? null,
                  places: Number(data.get('places')) || 1,
                  candidates: data.getAll('candidate').map((id) => ({ personId: String(id) })),
                }),
              }),
            )
            .then((done) => done && close());
        }}
      >
        <Select
          name="kind"
          label={t('voteKind')}
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'DECISION')}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {e(`MeetingVoteKind_${one}`)}
            </option>
          ))}
        </Select>
        <TextArea
          name="question"
          label={t('question')}
          hint={t('questionHint')}
          rows={3}
          defaultValue={(again?.question ?? item.title).text}
        />
        {election && (
          <>
            <Select name="post" label={t('post')} defaultValue={again?.post ?? item.elects ?? 'CHAIR'}>
              {electedPosts.map((post) => (
                <option key={post} value={post}>
                  {e(`OfficePost_${post}`)}
                </option>
              ))}
            </Select>
            <TextInput
              name="places"
              label={t('places')}
              narrow
              inputMode="numeric"
              pattern="[0-9]*"
              defaultValue={again?.places ?? 1}
            />
            <ChoiceGroup
              name="candidate"
              label={t('candidates')}
              multiple
              options={meeting.members.flatMap(({ personId, name, voice }) =>
                personId && voice === 'DECISIVE' ? [{ value: personId, label: name }] : [],
              )}
            />
          </>
        )}
        <ChoiceGroup
          name="form"
          label={t('voteForm')}
          options={[
            { value: 'ROLL_CALL', label: t('rollCall') },
            { value: 'COUNT_ONLY', label: t('countOnly') },
          ]}
          defaultValue={again?.form ?? 'ROLL_CALL'}
        />
        <FormActions>
          <Button type="submit" disabled={quick.pending}>
            {t('openVote')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
