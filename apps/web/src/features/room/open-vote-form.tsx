'use client';

import { Button, ChoiceGroup, Dialog, Form, FormActions, Select, TextArea, TextInput } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActWords } from '../act/act-problem.tsx';
import type { LiveItem, LiveMeeting } from './live-meeting.ts';
import { QuickProblem } from './quick-problem.tsx';
import { useQuickAct } from './use-quick-act.ts';
import { openVote } from './vote-acts.ts';

const kinds = ['DECISION', 'PROCEDURAL', 'ASSESSMENT', 'ELECTION'] as const;
const posts = [
  'CHAIR',
  'DEPUTY_CHAIR',
  'SECRETARY',
  'PRESIDIUM',
  'COMMISSION_HEAD',
  'COMMISSION_MEMBER',
  'OTHER',
] as const;

/** Putting a question to the vote: what is put, how it is counted; in an election to what, how many places and who stands. */
export function OpenVoteForm({
  meeting,
  item,
  words,
  closeLabel,
}: {
  meeting: LiveMeeting;
  item: LiveItem;
  words: ActWords;
  closeLabel: string;
}) {
  const t = useTranslations('room');
  return (
    <Dialog kind="primary" trigger={t('openVote')} icon="gavel" title={t('openVote')} closeLabel={closeLabel}>
      {(close) => <Fields meeting={meeting} item={item} words={words} close={close} />}
    </Dialog>
  );
}

function Fields({
  meeting,
  item,
  words,
  close,
}: {
  meeting: LiveMeeting;
  item: LiveItem;
  words: ActWords;
  close: () => void;
}) {
  const t = useTranslations('room');
  const e = useTranslations('enums');
  const [kind, setKind] = useState<(typeof kinds)[number]>(item.kind === 'ELECTION' ? 'ELECTION' : 'DECISION');
  const quick = useQuickAct();
  const election = kind === 'ELECTION';
  return (
    <>
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
                form: data.get('form') === 'COUNT_ONLY' ? 'COUNT_ONLY' : 'ROLL_CALL',
                ...(text && text !== item.title.text && { question: { authentic: language, [language]: text } }),
                ...(election && {
                  post: posts.find((post) => post === data.get('post')) ?? null,
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
          defaultValue={item.title.text}
        />
        {election && (
          <>
            <Select name="post" label={t('post')} defaultValue="CHAIR">
              {posts.map((post) => (
                <option key={post} value={post}>
                  {e(`OfficePost_${post}`)}
                </option>
              ))}
            </Select>
            <TextInput name="places" label={t('places')} narrow inputMode="numeric" pattern="[0-9]*" defaultValue={1} />
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
          defaultValue="ROLL_CALL"
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
