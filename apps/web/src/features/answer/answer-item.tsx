'use client';

import { ChoiceGroup, DateInput, TextArea, TextInput, Wording } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BodyField } from '../shared/body-field.tsx';
import type { FormWords } from '../shared/form-words.ts';
import css from './answer.module.css';
import { type Answerable, type Kind, kinds } from './answer-facts.ts';
import type { KeptDraft } from './kept-draft.ts';

/** One recommendation and what is answered to it; what is asked follows from what is chosen. */
export function AnswerItem({
  track,
  kind,
  alone,
  draft,
  errorOf,
  words,
  children,
}: {
  track: Answerable;
  kind: Kind | null;
  /** The only one of the letter: it cannot be left for later. */
  alone: boolean;
  draft: KeptDraft;
  errorOf: (field: string) => string | undefined;
  words: FormWords;
  /** Where its clock stands. */
  children?: ReactNode;
}) {
  const t = useTranslations('answer');
  const field = (name: string) => `${track.id}.${name}`;
  const refuses = kind === 'REJECTED' || kind === 'PARTLY_ACCEPTED';
  return (
    <section className={`${css.item} ${css.sides}`} aria-labelledby={field('title')}>
      <div className={css.fields}>
        <h3 id={field('title')} className={css.itemTitle}>
          {t('recommendation', { number: track.recommendationNumber })}
        </h3>
        <Wording lang={track.wording.lang}>{track.wording.text}</Wording>
        {children}
      </div>
      <div className={css.fields}>
        <ChoiceGroup
          name={field('kind')}
          label={t('kind')}
          error={errorOf('kind')}
          defaultValue={draft[field('kind')] ?? (alone ? '' : 'LATER')}
          options={[
            ...kinds.map((value) => ({ value, label: t(`kind_${value}`), hint: t(`kindHint_${value}`) })),
            ...(alone ? [] : [{ value: 'LATER', label: t('later'), hint: t('laterHint') }]),
          ]}
        />
        {kind && (
          <>
            {kind === 'FORWARDED' && (
              <>
                <BodyField
                  name={field('forwardedToId')}
                  label={t('forwardedToBody')}
                  error={errorOf('forwardedToId')}
                  many={false}
                  chosen={[]}
                  words={words}
                />
                <TextInput
                  name={field('forwardedTo')}
                  label={t('forwardedTo')}
                  hint={t('forwardedToHint')}
                  error={errorOf('forwardedTo')}
                  optional={words.optional}
                  defaultValue={draft[field('forwardedTo')]}
                />
              </>
            )}
            <TextArea
              name={field('reasoning')}
              label={t(kind === 'INTERIM' ? 'interimText' : kind === 'FORWARDED' ? 'forwardReason' : 'reasoning')}
              hint={t(refuses ? 'reasoningNeeded' : 'reasoningHint')}
              error={errorOf('reasoning')}
              defaultValue={draft[field('reasoning')]}
              required={refuses}
              rows={5}
            />
            {kind !== 'INTERIM' && kind !== 'FORWARDED' && (
              <TextArea
                name={field('decision')}
                label={t('decision')}
                hint={t('decisionHint')}
                error={errorOf('decision')}
                optional={words.optional}
                defaultValue={draft[field('decision')]}
                rows={2}
              />
            )}
            {(kind === 'ACCEPTED' || kind === 'PARTLY_ACCEPTED') && (
              <DateInput
                name={field('promisedOn')}
                label={t('promisedOn')}
                hint={t('promisedOnHint')}
                error={errorOf('promisedOn')}
                optional={words.optional}
                defaultValue={draft[field('promisedOn')]}
              />
            )}
          </>
        )}
      </div>
    </section>
  );
}
