'use client';

import { DateInput, TextInput } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { FilesField } from '../shared/files-field.tsx';
import type { FormWords } from '../shared/form-words.ts';
import css from './answer.module.css';
import type { KeptDraft } from './kept-draft.ts';

/** The facts of the answer's letter: number, date, signer, executor, files. */
export function AnswerLetterFields({
  draft,
  today,
  upload,
  errorOf,
  words,
}: {
  draft: KeptDraft;
  today: string;
  /** What an uploaded file belongs to. */
  upload: Readonly<Record<string, string>>;
  errorOf: (field: string) => string | undefined;
  words: FormWords;
}) {
  const t = useTranslations('answer');
  const kept = (name: string) => ({ name, error: errorOf(name), defaultValue: draft[name], optional: words.optional });
  return (
    <section className={css.item} aria-labelledby="answer-letter">
      <h3 id="answer-letter" className={css.itemTitle}>
        {t('letterTitle')}
      </h3>
      <div className={css.pair}>
        <TextInput {...kept('number')} label={t('number')} maxLength={100} />
        <DateInput {...kept('datedOn')} label={t('datedOn')} defaultValue={draft.datedOn ?? today} max={today} />
      </div>
      <div className={css.pair}>
        <TextInput {...kept('signer')} label={t('signer')} autoComplete="off" maxLength={200} />
        <TextInput {...kept('signerPosition')} label={t('signerPosition')} maxLength={300} />
      </div>
      <div className={css.pair}>
        <TextInput {...kept('executor')} label={t('executor')} autoComplete="off" maxLength={200} />
        <TextInput {...kept('executorPhone')} type="tel" label={t('executorPhone')} maxLength={50} />
      </div>
      <FilesField
        name="fileIds"
        label={t('files')}
        hint={t('filesHint')}
        error={errorOf('fileIds')}
        target={{ ...upload, purpose: 'ANSWER' }}
        words={words}
      />
    </section>
  );
}
