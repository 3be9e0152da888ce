'use client';

import { Button, LinkButton } from '@kenes/ui';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { TrackAct } from '../dossier-recommendation/recommendation-act.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import css from './track-selection.module.css';

/** A row as the bar must know it. */
export type SelectableTrack = {
  id: string;
  number: string;
  bodyId: string;
  bodyName: string;
  /** Adopted, not sent and in no draft: it may go into a letter. */
  toSend: boolean;
  /** Sent: it may be answered. */
  sent: boolean;
};

/** The words of the bar; `§` stands for a count, a name or numbers. */
export type SelectionWords = {
  bar: string;
  selected: string;
  body: string;
  clear: string;
  sameBody: string;
  different: string;
  notToSend: string;
  notSent: string;
  answer: string;
};

/**
 * Rows of the register chosen for one act: into one letter to their addressee, or answered by one letter of it. The boxes
 * are the rows' own (`data-track`); x on a row ticks it. What stands in the way is said instead of a grey button.
 */
export function TrackSelection({
  tracks,
  words,
  formWords,
  spec,
  letters,
  answers,
  children,
}: {
  tracks: readonly SelectableTrack[];
  words: SelectionWords;
  formWords: FormWords;
  /** The letter's form; the chosen tracks are added to it. */
  spec: ActSpec;
  /** The address to which the new letter's id is added. */
  letters: string;
  /** The page on which a body's answers are entered. */
  answers: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const boxes = () => [...(box.current?.querySelectorAll<HTMLInputElement>('input[data-track]') ?? [])];
  const read = () => setChosen(new Set(boxes().flatMap((one) => (one.checked && one.dataset.track) || [])));
  const tick = (wanted: (track: SelectableTrack) => boolean) => {
    const ids = new Set(tracks.filter(wanted).map(({ id }) => id));
    for (const one of boxes()) one.checked = ids.has(one.dataset.track ?? '');
    setChosen(ids);
  };
  const byKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'x' || event.ctrlKey || event.metaKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[data-row]') : null;
    link?.closest('tr')?.querySelector<HTMLInputElement>('input[data-track]')?.click();
  };

  const picked = tracks.filter(({ id }) => chosen.has(id));
  const [first] = picked;
  const oneBody = picked.every(({ bodyId }) => bodyId === first?.bodyId);
  const numbers = (list: readonly SelectableTrack[]) => list.map(({ number }) => number).join(', ');
  const cannotSend = picked.filter(({ toSend }) => !toSend);
  const notSent = picked.filter(({ sent }) => !sent);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: x is a shortcut over boxes that are reached by Tab as well
    <div ref={box} onChange={read} onKeyDown={byKey}>
      {children}
      {first && (
        <section className={css.bar} aria-label={words.bar}>
          <p className={css.what} role="status">
            <strong>{words.selected.replace('§', String(picked.length))}</strong>
            <span>{oneBody ? words.body.replace('§', first.bodyName) : words.different}</span>
          </p>
          <div className={css.acts}>
            {oneBody && cannotSend.length === 0 && (
              <TrackAct
                act="draftLetter"
                spec={{ ...spec, hidden: { trackIds: picked.map(({ id }) => id) } }}
                words={formWords}
                goTo={letters}
                icon="send"
                size="small"
                kind="primary"
              />
            )}
            {oneBody && notSent.length === 0 && (
              <LinkButton
                kind="primary"
                size="small"
                icon="inbox"
                href={`${answers}?${new URLSearchParams([['body', first.bodyId], ...picked.map(({ id }) => ['track', id])])}`}
              >
                {words.answer}
              </LinkButton>
            )}
            {tracks.some((track) => track.bodyId === first.bodyId && !chosen.has(track.id) && alike(track, first)) && (
              <Button
                kind="secondary"
                size="small"
                onClick={() => tick((track) => track.bodyId === first.bodyId && alike(track, first))}
              >
                {words.sameBody}
              </Button>
            )}
            <Button kind="quiet" size="small" icon="close" onClick={() => tick(() => false)}>
              {words.clear}
            </Button>
          </div>
          {oneBody && cannotSend.length > 0 && notSent.length > 0 && (
            <p className={css.not}>
              {words.notToSend.replace('§', numbers(cannotSend))} {words.notSent.replace('§', numbers(notSent))}
            </p>
          )}
        </section>
      )}
    </div>
  );
}

/** Whether two rows wait for the same act. */
const alike = (one: SelectableTrack, other: SelectableTrack): boolean =>
  one.toSend === other.toSend && one.sent === other.sent;
