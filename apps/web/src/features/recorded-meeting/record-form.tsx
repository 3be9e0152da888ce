'use client';

import { Button, Checkbox, Form, Section, Select, TextInput } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ActProblem } from '../act/act-problem.tsx';
import { isProblem } from '../act/problem.ts';
import { useAct } from '../act/use-act.ts';
import type { Choice } from '../shared/field-spec.ts';
import { FilesField } from '../shared/files-field.tsx';
import type { FormWords } from '../shared/form-words.ts';
import { chairOf } from './attendance.ts';
import { AttendancePart } from './attendance-part.tsx';
import { Beside } from './beside.tsx';
import { GuestsPart } from './guests-part.tsx';
import { ItemPart } from './item-part.tsx';
import { forgetNotes, keepNotes, keptNotes } from './kept-notes.ts';
import { emptyNotes, type Notes, newItem } from './notes.ts';
import css from './record.module.css';
import { type Checked, checkNotes, inputOf, recordMeeting, type SittingOfNotes } from './record-acts.ts';

/**
 * A whole sitting written down from its notes: one form, all or nothing. The quorum and the sums are said while one
 * types; what the rules say can be asked at any time; the notes stay on this device until they are entered.
 */
export function RecordForm({
  draft,
  sitting,
  quorum,
  chairBreaksTie,
  keeper,
  powers,
  words,
  locale,
  goTo,
}: {
  /** By what the notes are kept on this device. */
  draft: string;
  sitting: SittingOfNotes;
  quorum: { needed: number; members: number };
  chairBreaksTie: boolean;
  keeper: string | null;
  powers: readonly Choice[];
  words: FormWords;
  locale: string;
  goTo: string;
}) {
  const t = useTranslations('record');
  const router = useRouter();
  const [notes, setNotes] = useState<Notes>(() => emptyNotes(locale === 'ru' ? 'ru' : 'kk', keeper));
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const [checked, setChecked] = useState<{ of: Notes; said: Checked } | null>(null);
  const [checking, setChecking] = useState(false);
  const [lost, setLost] = useState(false);
  const form = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const kept = keptNotes(draft);
    if (!kept) return;
    setNotes(kept.notes);
    setKeptAt(kept.at);
  }, [draft]);
  useEffect(() => {
    if (!touched) return;
    const soon = setTimeout(() => setKeptAt(keepNotes(draft, notes)), 400);
    return () => clearTimeout(soon);
  }, [draft, notes, touched]);

  const set = (more: Partial<Notes>) => {
    setTouched(true);
    setNotes((before) => ({ ...before, ...more }));
  };
  const told = (data: FormData) => {
    const file = data.get('paperFileId');
    return { ...inputOf(notes, sitting), paperFileId: typeof file === 'string' && file ? file : null };
  };
  const act = useAct(
    async (input, data) => {
      const result = await recordMeeting(input, told(data));
      // At once, before the dossier stands: what is entered is kept on this device no longer.
      if (!isProblem(result)) {
        setTouched(false);
        forgetNotes(draft);
      }
      return result;
    },
    (result: { __typename: string; newId?: string }) => {
      router.push(`${goTo}${result.newId ?? ''}`);
    },
  );
  const faults =
    act.problem?.__typename === 'InvalidInput'
      ? act.problem.fields
      : checked?.said.problem?.__typename === 'InvalidInput'
        ? checked.said.problem.fields
        : [];
  const errorOf = (path: string) => faults.find((fault) => fault.path === path)?.message;
  const problem = act.problem ?? (checked && checked.of === notes ? checked.said.problem : null);

  async function check() {
    const own = form.current?.closest('form');
    if (!own?.reportValidity()) return;
    setChecking(true);
    const said = await checkNotes(told(new FormData(own)));
    setChecking(false);
    setLost(said === null);
    if (!said) return;
    setChecked({ of: notes, said });
    if (said.problem) requestAnimationFrame(() => document.getElementById('act-problem')?.focus());
  }

  const fresh = checked?.of === notes ? checked.said : null;
  const chair = chairOf(notes, sitting.roll, sitting.presiding);
  const chairName = sitting.roll.find(({ personId }) => personId === chair)?.name ?? null;
  const people = sitting.roll.flatMap(({ personId, name }) => (personId ? [{ personId, name }] : []));
  return (
    <Form onSubmit={act.submit}>
      <div className={css.sheet} ref={form}>
        <div className={css.main}>
          <ActProblem act={{ ...act, problem }} words={words.act} />
          <Section title={t('header')} id="header">
            <div className={css.fields}>
              <TextInput
                name="number"
                label={t('number')}
                error={errorOf('number')}
                narrow
                optional={words.optional}
                value={notes.number}
                onChange={(event) => set({ number: event.currentTarget.value })}
              />
              <TextInput
                name="openedAt"
                type="time"
                label={t('opened')}
                error={errorOf('openedAt')}
                narrow
                required
                value={notes.opened}
                onChange={(event) => set({ opened: event.currentTarget.value })}
              />
              <TextInput
                name="closedAt"
                type="time"
                label={t('closed')}
                error={errorOf('closedAt')}
                narrow
                required
                value={notes.closed}
                onChange={(event) => set({ closed: event.currentTarget.value })}
              />
              <Select
                name="language"
                label={t('language')}
                hint={t('languageHint')}
                value={notes.language}
                onChange={(event) => set({ language: event.currentTarget.value === 'ru' ? 'ru' : 'kk' })}
              >
                <option value="kk">{t('language_kk')}</option>
                <option value="ru">{t('language_ru')}</option>
              </Select>
              <div className={css.wide}>
                <Checkbox
                  name="both"
                  label={t('both')}
                  hint={t('bothHint')}
                  checked={notes.both}
                  onChange={(event) => set({ both: event.currentTarget.checked })}
                />
              </div>
              <div className={css.wide}>
                <TextInput
                  name="place"
                  label={t('place')}
                  lang={notes.language}
                  optional={words.optional}
                  value={notes.place}
                  onChange={(event) => set({ place: event.currentTarget.value })}
                />
              </div>
              <Select
                name="chairPersonId"
                label={t('chair')}
                error={errorOf('chairPersonId')}
                value={notes.chair}
                onChange={(event) => set({ chair: event.currentTarget.value })}
              >
                <option value="">
                  {chairName && !notes.chair ? t('byOffice', { name: chairName }) : t('byOfficeNone')}
                </option>
                {people.map(({ personId, name }) => (
                  <option key={personId} value={personId}>
                    {name}
                  </option>
                ))}
              </Select>
              {sitting.form === 'FIRST' && (
                <Select
                  name="openerPersonId"
                  label={t('opener')}
                  hint={t('openerHint')}
                  value={notes.opener}
                  onChange={(event) => set({ opener: event.currentTarget.value })}
                >
                  <option value="">{t('openerSame')}</option>
                  {people.map(({ personId, name }) => (
                    <option key={personId} value={personId}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
              <TextInput
                name="secretaryName"
                label={t('secretary')}
                error={errorOf('secretaryName')}
                optional={words.optional}
                value={notes.secretary}
                onChange={(event) => set({ secretary: event.currentTarget.value })}
              />
              <div className={css.wide}>
                <FilesField
                  name="paperFileId"
                  label={t('paper')}
                  hint={t('paperHint')}
                  error={errorOf('paperFileId')}
                  accept=".pdf,.jpg,.jpeg,.png,.docx"
                  single
                  target={{}}
                  words={words}
                />
              </div>
            </div>
          </Section>
          <Section title={t('attendance')} id="attendance">
            <AttendancePart
              notes={notes}
              roll={sitting.roll}
              change={(presence) => set({ presence })}
              errorOf={errorOf}
            />
          </Section>
          <Section title={t('guests')} id="guests">
            <p className={css.soft}>{t('guestsHelp')}</p>
            <GuestsPart guests={notes.guests} change={(guests) => set({ guests })} errorOf={errorOf} />
          </Section>
          <Section title={t('questions')} id="items">
            {notes.items.map((item, index) => (
              <ItemPart
                key={item.key}
                index={index}
                item={item}
                notes={notes}
                sitting={sitting}
                powers={powers}
                chairBreaksTie={chairBreaksTie}
                chairName={chairName}
                checked={fresh?.votes ?? []}
                change={(next) => set({ items: notes.items.map((other) => (other.key === item.key ? next : other)) })}
                move={
                  index === 0
                    ? null
                    : () =>
                        set({
                          items: notes.items.map((other, at) =>
                            at === index - 1 ? item : at === index ? (notes.items[index - 1] ?? other) : other,
                          ),
                        })
                }
                remove={
                  notes.items.length === 1
                    ? null
                    : () => set({ items: notes.items.filter(({ key }) => key !== item.key) })
                }
                errorOf={errorOf}
              />
            ))}
            <div>
              <Button kind="secondary" icon="plus" onClick={() => set({ items: [...notes.items, newItem()] })}>
                {t('addItem')}
              </Button>
            </div>
          </Section>
        </div>
        <Beside
          notes={notes}
          sitting={sitting}
          needed={quorum.needed}
          members={quorum.members}
          checked={checked?.said ?? null}
          stale={fresh === null}
          keptAt={keptAt}
          words={words.act}
          pending={act.pending}
          checking={checking}
          lost={lost}
          check={() => void check()}
          drop={() => {
            if (!window.confirm(t('dropSure'))) return;
            setTouched(false);
            forgetNotes(draft);
            setKeptAt(null);
            setChecked(null);
            setNotes(emptyNotes(locale === 'ru' ? 'ru' : 'kk', keeper));
          }}
        />
      </div>
    </Form>
  );
}
