'use client';

import { Button, Checkbox, FieldError } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { SelectCell, TextCell } from './cell.tsx';
import { posts } from './choices.ts';
import { type NotedCandidate, type NotedVote, newKey, type RollMember } from './notes.ts';
import css from './record.module.css';

const alone = new Set(['CHAIR', 'SECRETARY', 'COMMISSION_HEAD']);

/** An election: to what, how many places, how many were for each candidate. */
export function ElectionPart({
  path,
  vote,
  roll,
  set,
  errorOf,
}: {
  path: string;
  vote: NotedVote;
  roll: readonly RollMember[];
  set: (more: Partial<NotedVote>) => void;
  errorOf: (path: string) => string | undefined;
}) {
  const t = useTranslations('record');
  const e = useTranslations('enums');
  const put = (key: string, more: Partial<NotedCandidate>) =>
    set({ candidates: vote.candidates.map((one) => (one.key === key ? { ...one, ...more } : one)) });
  const none = errorOf(`${path}.candidates`);
  return (
    <>
      <div className={css.cells}>
        <SelectCell
          name={`${path}.post`}
          label={t('post')}
          value={vote.post}
          options={posts.map((value) => ({ value, label: e(`OfficePost_${value}`) }))}
          change={(post) => set({ post, ...(alone.has(post) && { places: '1' }) })}
        />
        {!alone.has(vote.post) && (
          <TextCell
            name={`${path}.places`}
            label={t('places')}
            error={errorOf(`${path}.places`)}
            inputMode="numeric"
            value={vote.places}
            change={(places) => set({ places: places.replace(/\D/g, '').slice(0, 3) })}
          />
        )}
      </div>
      {none && <FieldError id={`${path}.candidates`}>{none}</FieldError>}
      {vote.candidates.map((one, place) => {
        const own = `${path}.candidates.${place}`;
        return (
          <div key={one.key} className={css.candidate}>
            <SelectCell
              name={`${own}.personId`}
              label={t('candidate')}
              error={errorOf(`${own}.personId`)}
              value={one.personId}
              options={[
                { value: '', label: t('otherPerson') },
                ...roll.flatMap(({ personId, name }) => (personId ? [{ value: personId, label: name }] : [])),
              ]}
              change={(personId) => put(one.key, { personId })}
            />
            {!one.personId && (
              <TextCell
                name={`${own}.name`}
                label={t('name')}
                error={errorOf(`${own}.name`)}
                value={one.name}
                change={(name) => put(one.key, { name })}
                required
              />
            )}
            <TextCell
              name={`${own}.votesFor`}
              label={e('BallotChoice_FOR')}
              inputMode="numeric"
              value={one.votesFor}
              change={(votesFor) => put(one.key, { votesFor: votesFor.replace(/\D/g, '').slice(0, 4) })}
              required
            />
            {vote.post === 'CHAIR' && (
              <Checkbox
                name={`${own}.publicService`}
                id={`${own}.publicService`}
                label={t('publicService')}
                checked={one.publicService}
                onChange={(event) => put(one.key, { publicService: event.currentTarget.checked })}
              />
            )}
            <Button
              kind="quiet"
              size="small"
              icon="close"
              onClick={() => set({ candidates: vote.candidates.filter(({ key }) => key !== one.key) })}
            >
              {t('remove')}
            </Button>
          </div>
        );
      })}
      <div>
        <Button
          kind="secondary"
          size="small"
          icon="plus"
          onClick={() =>
            set({
              candidates: [
                ...vote.candidates,
                { key: newKey(), personId: '', name: '', votesFor: '', publicService: false },
              ],
            })
          }
        >
          {t('addCandidate')}
        </Button>
      </div>
    </>
  );
}
