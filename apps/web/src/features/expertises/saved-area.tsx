'use client';

import { Banner, Button, Icon, TextArea } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { graphql } from '../../graphql.ts';
import { perform, Unreachable } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { isProblem, type Problem, ProblemParts } from '../act/problem.ts';
import css from './expertises.module.css';
import { keepText, keptText, placeOf } from './kept-text.ts';
import type { conclusionSections } from './states.ts';

/** After how many milliseconds without a key a text is saved by itself. */
const IDLE = 2_500;

const WriteAnswer = graphql(
  `mutation WriteExpertiseAnswer($input: WriteExpertiseAnswerInput!) {
    writeExpertiseAnswer(input: $input) { __typename ...ProblemParts ... on WriteExpertiseAnswerSuccess { answerVersion } }
  }`,
  [ProblemParts],
);
const WriteSection = graphql(
  `mutation WriteConclusionSection($input: WriteConclusionSectionInput!) {
    writeConclusionSection(input: $input) {
      __typename ...ProblemParts ... on WriteConclusionSectionSuccess { expertise { id conclusion { id version } } }
    }
  }`,
  [ProblemParts],
);

/** What a text is: an expert's answer to a question, or a part of a conclusion. */
export type SavedText =
  | { readonly kind: 'ANSWER'; readonly expertId: string; readonly question: number; readonly version: number }
  | {
      readonly kind: 'SECTION';
      readonly conclusionId: string;
      readonly section: (typeof conclusionSections)[number];
      readonly version: number;
    };

/** The words of a text that saves itself. */
export type SavedWords = Record<
  | 'save'
  | 'saved'
  | 'saving'
  | 'unsaved'
  | 'notSaved'
  | 'clean'
  | 'theirsTitle'
  | 'theirsText'
  | 'keepMine'
  | 'takeTheirs'
  | 'unsentTitle'
  | 'unsentText'
  | 'putBack'
  | 'throwAway',
  string
> & {
  act: ActWords;
};

// Parts of one conclusion share its version: each is written on the one the former made.
const versions = new Map<string, number>();
let last: Promise<unknown> = Promise.resolve();

async function write(of: SavedText, version: number, text: Record<'kk' | 'ru', string | null>, lang: 'kk' | 'ru') {
  const base = { key: crypto.randomUUID(), acknowledged: [] };
  const said = { authentic: lang, kk: text.kk, ru: text.ru, en: null };
  if (of.kind === 'ANSWER') {
    const input = { ...base, id: of.expertId, question: of.question, expectedVersion: version, text: said };
    const { writeExpertiseAnswer: result } = await perform(WriteAnswer, { input });
    return result.__typename === 'WriteExpertiseAnswerSuccess' ? { version: result.answerVersion } : result;
  }
  const known = Math.max(version, versions.get(of.conclusionId) ?? 0);
  const input = {
    ...base,
    id: of.conclusionId,
    expectedVersion: known,
    section: of.section,
    text: text[lang] ? said : null,
  };
  const { writeConclusionSection: result } = await perform(WriteSection, { input });
  if (result.__typename !== 'WriteConclusionSectionSuccess') return result;
  const now = result.expertise?.conclusion?.version ?? known;
  versions.set(of.conclusionId, now);
  return { version: now };
}

type Standing = 'clean' | 'dirty' | 'saving' | 'saved' | 'lost' | 'differs';
/** As the API keeps it: two texts that are one there are one here. */
const plain = (text: string) => text.normalize('NFC').trim();
/** The same text as another hand has saved it meanwhile. */
type Theirs = { readonly text: string; readonly version: number };

/**
 * A text that is saved by itself when the hand rests or leaves it, by its button, and by Ctrl+S. What cannot be saved stays in
 * the field and says so; nothing is thrown away: what another window saved meanwhile stands beside it to choose from, and
 * what was typed is kept in this window until it is saved. The other language of a text that has both is kept.
 */
export function SavedArea({
  of,
  label,
  text,
  lang,
  words,
  rows = 6,
}: {
  of: SavedText;
  label: string;
  text: Record<'kk' | 'ru', string | null>;
  lang: 'kk' | 'ru';
  words: SavedWords;
  rows?: number;
}) {
  const router = useRouter();
  const area = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stands = text[lang] ?? '';
  const kept = useRef(stands);
  const version = useRef(of.version);
  const [standing, setStanding] = useState<Standing>('clean');
  // «Saved» is said once the page knows it too: an act that follows stands on what was saved.
  const [reading, read] = useTransition();
  const told = standing === 'saved' && reading ? 'saving' : standing;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [unsent, setUnsent] = useState<string | null>(null);
  const unsafe = standing === 'dirty' || standing === 'saving' || standing === 'lost' || standing === 'differs';
  const field = () => area.current?.querySelector('textarea') ?? null;
  const value = () => field()?.value ?? '';
  const place = placeOf(of);
  const again = useRef(false);

  function put(next: string): void {
    const one = field();
    if (!one) return;
    // The field keeps its own words: React is told of them by the event that a hand would make.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(one, next);
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }

  useEffect(() => {
    if (!unsafe) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsafe]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const left = keptText(place);
    if (left !== null && left !== kept.current) setUnsent(left);
    else keepText(place, null);
  }, [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the server says anew is looked at, not each key
  useEffect(() => {
    if (of.version < version.current) return;
    const now = value();
    const same = plain(stands) === plain(kept.current) || plain(stands) === plain(now);
    if (same || now === kept.current) {
      version.current = of.version;
      if (plain(stands) === plain(now)) kept.current = now;
      else if (!same) kept.current = stands;
      setTheirs(null);
      if (!same) {
        put(stands);
        clearTimeout(timer.current);
        setStanding('clean');
        keepText(place, null);
      } else if (again.current && plain(now) !== plain(stands)) save();
      again.current = false;
      return;
    }
    clearTimeout(timer.current);
    again.current = false;
    setProblem(null);
    setTheirs({ text: stands, version: of.version });
    setStanding('differs');
  }, [of.version, stands]);

  function save() {
    clearTimeout(timer.current);
    const now = value();
    if (now === kept.current) {
      keepText(place, null);
      return setStanding('saved');
    }
    setStanding('saving');
    const next = last.then(async () => {
      const result = await write(of, version.current, { ...text, [lang]: now.trim() || null }, lang);
      if ('__typename' in result) {
        // Somebody saved meanwhile: what stands is read, and it is seen whether it was this text.
        if (isProblem(result) && result.__typename === 'Conflict') {
          again.current = true;
          router.refresh();
        } else if (isProblem(result)) setProblem(result);
        return setStanding('dirty');
      }
      version.current = result.version;
      kept.current = now;
      setProblem(null);
      const rests = value() === now;
      if (rests) keepText(place, null);
      setStanding(rests ? 'saved' : 'dirty');
      read(() => router.refresh());
    });
    last = next.catch((failure: unknown) => {
      if (!(failure instanceof Unreachable)) throw failure;
      setStanding('lost');
    });
  }
  function choose(mine: boolean): void {
    if (!theirs) return;
    version.current = theirs.version;
    kept.current = theirs.text;
    setTheirs(null);
    if (mine) {
      save();
      return;
    }
    put(theirs.text);
    clearTimeout(timer.current);
    keepText(place, null);
    setStanding('saved');
  }
  const said = {
    clean: words.clean,
    dirty: words.unsaved,
    saving: words.saving,
    saved: words.saved,
    lost: words.notSaved,
    differs: words.unsaved,
  }[told];
  return (
    <div ref={area}>
      {unsent !== null && (
        <Banner kind="warning" title={words.unsentTitle}>
          {words.unsentText}
          <span className={css.prose}>{unsent}</span>
          <span className={css.acts}>
            <Button
              size="small"
              onClick={() => {
                setUnsent(null);
                put(unsent);
              }}
            >
              {words.putBack}
            </Button>
            <Button
              kind="secondary"
              size="small"
              onClick={() => {
                setUnsent(null);
                keepText(place, null);
              }}
            >
              {words.throwAway}
            </Button>
          </span>
        </Banner>
      )}
      <TextArea
        name={of.kind === 'ANSWER' ? `answer.${of.question}` : `section.${of.section}`}
        label={label}
        rows={rows}
        lang={lang}
        maxLength={20_000}
        autoComplete="off"
        defaultValue={stands}
        onInput={() => {
          keepText(place, value());
          clearTimeout(timer.current);
          if (theirs) return;
          setStanding('dirty');
          timer.current = setTimeout(save, IDLE);
        }}
        onBlur={() => standing === 'dirty' && save()}
        onKeyDown={(event) => {
          if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (!theirs) save();
        }}
      />
      <div className={css.foot}>
        <span role="status" data-standing={told}>
          <Icon name={told === 'saved' ? 'cloudCheck' : told === 'lost' ? 'cloudOff' : 'pencil'} size={16} />
          {said}
        </span>
        {(standing === 'dirty' || standing === 'lost') && (
          <Button kind="secondary" size="small" onClick={save}>
            {words.save}
          </Button>
        )}
      </div>
      {theirs && (
        <Banner kind="warning" title={words.theirsTitle}>
          {words.theirsText}
          <blockquote className={css.answer} lang={lang}>
            {theirs.text || '—'}
          </blockquote>
          <span className={css.acts}>
            <Button size="small" onClick={() => choose(true)}>
              {words.keepMine}
            </Button>
            <Button kind="secondary" size="small" onClick={() => choose(false)}>
              {words.takeTheirs}
            </Button>
          </span>
        </Banner>
      )}
      {problem && (
        <ActProblem
          act={{ problem, lost: false, pending: false, errorOf: () => undefined, submit: () => undefined }}
          words={words.act}
        />
      )}
    </div>
  );
}
