'use client';

import { Button, Icon, TextArea } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Unreachable } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { isProblem, type Problem } from '../act/problem.ts';
import { useWriting } from './prose-editor.tsx';
import css from './protocols.module.css';

/** After how many milliseconds without a key a text is saved by itself. */
const IDLE = 2_500;

/** The words of a part of the prose. */
export type ProseWords = {
  act: ActWords;
  save: string;
  saved: string;
  saving: string;
  unsaved: string;
  notSaved: string;
  asRecorded: string;
  followsRecord: string;
  byHand: string;
};

type Standing = 'clean' | 'dirty' | 'saving' | 'saved' | 'lost';

/**
 * A part of a question's prose, saved by itself when the hand rests or leaves it, by its button, and by Ctrl+S. What
 * cannot be saved stays in the field and says so; nothing is thrown away.
 */
export function ProseField({
  itemId,
  part,
  label,
  hint,
  text,
  edited,
  lang,
  words,
}: {
  itemId: string;
  part: 'heard' | 'discussed';
  label: string;
  hint: string;
  text: string;
  edited: boolean;
  lang: string;
  words: ProseWords;
}) {
  const router = useRouter();
  const write = useWriting();
  const area = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useRef({ text });
  const resetting = useRef(false);
  const [generation, setGeneration] = useState(0);
  const [standing, setStanding] = useState<Standing>('clean');
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = () => area.current?.querySelector('textarea') ?? null;
  const unsafe = standing === 'dirty' || standing === 'saving' || standing === 'lost';

  useEffect(() => {
    if (!unsafe) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsafe]);
  useEffect(() => () => clearTimeout(timer.current), []);
  // The record's text takes the field's place when it is asked for, or where nobody has touched the field.
  useEffect(() => {
    const value = area.current?.querySelector('textarea')?.value;
    if (text === kept.current.text || (!resetting.current && value !== kept.current.text)) return;
    resetting.current = false;
    kept.current.text = text;
    setGeneration((before) => before + 1);
    setStanding('clean');
  }, [text]);

  async function save(next: string | null) {
    clearTimeout(timer.current);
    const value = next ?? '';
    if (next !== null && value === kept.current.text) return setStanding('saved');
    setStanding('saving');
    try {
      const result = await write({ itemId, part, text: next, key: crypto.randomUUID() });
      if (isProblem(result)) {
        setProblem(result);
        setStanding('dirty');
        return;
      }
      setProblem(null);
      if (next === null) resetting.current = true;
      else kept.current.text = value;
      setStanding(next !== null && field()?.value !== value ? 'dirty' : 'saved');
      router.refresh();
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      setStanding('lost');
    }
  }
  const saveNow = () => void save(field()?.value ?? '');

  const said = {
    clean: edited ? words.byHand : words.followsRecord,
    dirty: words.unsaved,
    saving: words.saving,
    saved: words.saved,
    lost: words.notSaved,
  }[standing];
  const rows = Math.min(14, Math.max(3, Math.ceil(text.length / 90) + text.split('\n').length));
  return (
    <div ref={area} className={css.prose}>
      <TextArea
        key={generation}
        name={`${part}.${itemId}`}
        label={label}
        hint={hint}
        rows={rows}
        lang={lang}
        maxLength={40_000}
        autoComplete="off"
        defaultValue={text}
        onInput={() => {
          setStanding('dirty');
          clearTimeout(timer.current);
          timer.current = setTimeout(saveNow, IDLE);
        }}
        onBlur={() => standing === 'dirty' && saveNow()}
        onKeyDown={(event) => {
          if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          saveNow();
        }}
      />
      <div className={css.proseFoot}>
        <span role="status" data-standing={standing}>
          <Icon
            name={standing === 'saved' ? 'cloudCheck' : standing === 'lost' ? 'cloudOff' : edited ? 'pencil' : 'link'}
            size={16}
          />{' '}
          {said}
        </span>
        <span className={css.proseActs}>
          {(standing === 'dirty' || standing === 'lost') && (
            <Button kind="secondary" size="small" onClick={saveNow}>
              {words.save}
            </Button>
          )}
          {edited && (standing === 'clean' || standing === 'saved') && (
            <Button kind="quiet" size="small" icon="refresh" onClick={() => void save(null)}>
              {words.asRecorded}
            </Button>
          )}
        </span>
      </div>
      {problem && (
        <ActProblem
          act={{ problem, lost: false, pending: false, errorOf: () => undefined, submit: () => undefined }}
          words={words.act}
        />
      )}
    </div>
  );
}
