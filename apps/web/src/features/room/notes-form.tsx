'use client';

import { Button, Form, FormActions, TextArea } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActWords } from '../act/act-problem.tsx';
import type { LiveItem } from './live-meeting.ts';
import { QuickProblem } from './quick-problem.tsx';
import css from './room.module.css';
import { recordDiscussion } from './room-acts.ts';
import { useQuickAct } from './use-quick-act.ts';

/** What was reported and said, in the words of the protocol: written while it is said, folded until it is. */
export function NotesForm({ item, words }: { item: LiveItem; words: ActWords }) {
  const t = useTranslations('room');
  const quick = useQuickAct();
  const [saved, setSaved] = useState(false);
  return (
    <details className={css.notes}>
      <summary>{t('notes')}</summary>
      <QuickProblem quick={quick} words={words} />
      <Form
        onChange={() => setSaved(false)}
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const text = (name: string) => String(data.get(name) ?? '').trim() || null;
          void quick
            .run(
              'notes',
              recordDiscussion({
                id: item.id,
                expectedVersion: item.version,
                heard: text('heard'),
                discussed: text('discussed'),
              }),
            )
            .then(setSaved);
        }}
      >
        <TextArea name="heard" label={t('heard')} rows={3} defaultValue={item.heard ?? ''} />
        <TextArea name="discussed" label={t('discussed')} rows={3} defaultValue={item.discussed ?? ''} />
        <FormActions>
          <Button type="submit" kind="secondary" size="small" disabled={quick.pending}>
            {t('save')}
          </Button>
          <span role="status">{saved && t('saved')}</span>
        </FormActions>
      </Form>
    </details>
  );
}
