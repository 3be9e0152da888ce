'use client';

import { Button, Checkbox, VisuallyHidden } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { itemKinds } from '../meetings/states.ts';
import type { Choice } from '../shared/field-spec.ts';
import { AreaCell, SelectCell, TextCell } from './cell.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { type NotedItem, type Notes, newKey, newVote } from './notes.ts';
import css from './record.module.css';
import type { Checked, SittingOfNotes } from './record-acts.ts';
import { VotePart } from './vote-part.tsx';

/** A question as the notes have it: who reported, what was said, how it was voted, what was decided. */
export function ItemPart({
  index,
  item,
  notes,
  sitting,
  powers,
  chairBreaksTie,
  chairName,
  checked,
  change,
  move,
  remove,
  errorOf,
}: {
  index: number;
  item: NotedItem;
  notes: Notes;
  sitting: SittingOfNotes;
  powers: readonly Choice[];
  chairBreaksTie: boolean;
  chairName: string | null;
  checked: Checked['votes'];
  change: (item: NotedItem) => void;
  /** Null for the first. */
  move: (() => void) | null;
  /** Null for the only one. */
  remove: (() => void) | null;
  errorOf: (path: string) => string | undefined;
}) {
  const t = useTranslations('record');
  const e = useTranslations('enums');
  const path = `items.${index}`;
  const set = (more: Partial<NotedItem>) => change({ ...item, ...more });
  const languages = notes.both ? (['kk', 'ru'] as const) : [notes.language];
  return (
    <fieldset className={css.item} id={`question-${index + 1}`}>
      <legend>
        {t('question')} {index + 1}
      </legend>
      <div className={css.cells}>
        {languages.map((language) => (
          <AreaCell
            key={language}
            name={`${path}.title.${language}`}
            label={notes.both ? t(`title_${language}`) : t('about')}
            error={
              errorOf(`${path}.title.${language}`) ??
              (language === notes.language ? errorOf(`${path}.title`) : undefined)
            }
            lang={language}
            value={item[language]}
            change={(text) => set({ [language]: text })}
            required={language === notes.language}
          />
        ))}
        <SelectCell
          name={`${path}.kind`}
          label={t('itemKind')}
          value={item.kind}
          options={itemKinds.map((value) => ({ value, label: e(`AgendaItemKind_${value}`) }))}
          change={(kind) => set({ kind })}
          wide
        />
      </div>
      <details className={css.more} open={errorOf(`${path}.powers`) !== undefined || undefined}>
        <summary>
          {t('powers')}
          {item.powers.length > 0 && ` (${item.powers.length})`}
        </summary>
        <div>
          {powers.map(({ value, label }) => (
            <Checkbox
              key={value}
              name={`${path}.powers`}
              id={`${path}.powers.${value}`}
              value={value}
              label={label}
              checked={item.powers.includes(value)}
              onChange={(event) =>
                set({
                  powers: event.currentTarget.checked
                    ? [...item.powers, value]
                    : item.powers.filter((one) => one !== value),
                })
              }
            />
          ))}
        </div>
      </details>
      {item.rapporteurs.map((one, at) => {
        const put = (more: Partial<typeof one>) =>
          set({
            rapporteurs: item.rapporteurs.map((other) => (other.key === one.key ? { ...other, ...more } : other)),
          });
        return (
          <div key={one.key} className={css.candidate}>
            <TextCell
              name={`${path}.rapporteurs.${at}.name`}
              label={t('rapporteur')}
              error={errorOf(`${path}.rapporteurs.${at}.name`)}
              value={one.name}
              change={(name) => put({ name })}
              required
            />
            <TextCell
              name={`${path}.rapporteurs.${at}.position`}
              label={t('position')}
              value={one.position}
              change={(position) => put({ position })}
            />
            <Button
              kind="quiet"
              size="small"
              icon="close"
              onClick={() => set({ rapporteurs: item.rapporteurs.filter(({ key }) => key !== one.key) })}
            >
              {t('remove')}
            </Button>
          </div>
        );
      })}
      <div>
        <Button
          kind="quiet"
          size="small"
          icon="plus"
          onClick={() => set({ rapporteurs: [...item.rapporteurs, { key: newKey(), name: '', position: '' }] })}
        >
          {t('addRapporteur')}
        </Button>
      </div>
      <div className={css.cells}>
        <AreaCell
          name={`${path}.heard`}
          label={t('heard')}
          error={errorOf(`${path}.heard`)}
          lang={notes.language}
          value={item.heard}
          change={(heard) => set({ heard })}
        />
        <AreaCell
          name={`${path}.discussed`}
          label={t('discussed')}
          error={errorOf(`${path}.discussed`)}
          lang={notes.language}
          value={item.discussed}
          change={(discussed) => set({ discussed })}
        />
      </div>
      <Checkbox
        name={`${path}.postponed`}
        id={`${path}.postponed`}
        label={t('postponed')}
        checked={item.postponed}
        onChange={(event) => set({ postponed: event.currentTarget.checked })}
      />
      {item.postponed ? (
        <AreaCell
          name={`${path}.postponedBecause`}
          label={t('postponedBecause')}
          error={errorOf(`${path}.postponedBecause`)}
          lang={notes.language}
          value={item.postponedBecause}
          change={(postponedBecause) => set({ postponedBecause })}
          required
        />
      ) : (
        <>
          {item.votes.map((vote, at) => (
            <VotePart
              key={vote.key}
              path={`${path}.votes.${at}`}
              vote={vote}
              number={item.votes.length > 1 ? at + 1 : null}
              notes={notes}
              sitting={sitting}
              chairBreaksTie={chairBreaksTie}
              chairName={chairName}
              checked={checked.find((one) => one.item === index && one.at === at)}
              change={(next) => set({ votes: item.votes.map((other) => (other.key === vote.key ? next : other)) })}
              remove={() => set({ votes: item.votes.filter(({ key }) => key !== vote.key) })}
              errorOf={errorOf}
            />
          ))}
          <div className={css.tools}>
            <Button
              kind="secondary"
              size="small"
              icon="plus"
              onClick={() =>
                set({ votes: [...item.votes, newVote(item.kind === 'ELECTION' ? 'ELECTION' : 'DECISION')] })
              }
            >
              {t('addVote')}
            </Button>
          </div>
          <DecisionsPart
            path={path}
            item={item}
            language={notes.language}
            on={sitting.on}
            set={set}
            errorOf={errorOf}
          />
        </>
      )}
      <div className={css.tools}>
        {move && (
          <Button kind="quiet" size="small" icon="arrowUp" onClick={move}>
            {t('up')}
            <VisuallyHidden>{` ${t('question')} ${index + 1}`}</VisuallyHidden>
          </Button>
        )}
        {remove && (
          <Button kind="quiet" size="small" icon="close" onClick={remove}>
            {t('removeItem')}
            <VisuallyHidden>{` ${index + 1}`}</VisuallyHidden>
          </Button>
        )}
      </div>
    </fieldset>
  );
}
