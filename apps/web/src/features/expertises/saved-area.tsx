'use client';

import { Button, Icon, TextArea } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform, Unreachable } from '../../session/client.ts';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { isProblem, type Problem, ProblemParts } from '../act/problem.ts';
import css from './expertises.module.css';
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
export type SavedWords = Record<'save' | 'saved' | 'saving' | 'unsaved' | 'notSaved' | 'clean', string> & {
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

type Standing = 'clean' | 'dirty' | 'saving' | 'saved' | 'lost';

/**
 * A text that is saved by itself when the hand rests or leaves it, by its button, and by Ctrl+S. What cannot be saved stays in
 * the field and says so; nothing is thrown away. The other language of a text that has both is kept.
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
  const kept = useRef(text[lang] ?? '');
  const version = useRef(of.version);
  const [standing, setStanding] = useState<Standing>('clean');
  const [problem, setProblem] = useState<Problem | null>(null);
  const unsafe = standing === 'dirty' || standing === 'saving' || standing === 'lost';
  const value = () => area.current?.querySelector('textarea')?.value ?? '';

  useEffect(() => {
    if (!unsafe) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsafe]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    version.current = Math.max(version.current, of.version);
  }, [of.version]);

  function save() {
    clearTimeout(timer.current);
    const now = value();
    if (now === kept.current) return setStanding('saved');
    setStanding('saving');
    const next = last.then(async () => {
      const result = await write(of, version.current, { ...text, [lang]: now.trim() || null }, lang);
      if ('__typename' in result) {
        if (isProblem(result)) setProblem(result);
        return setStanding('dirty');
      }
      version.current = result.version;
      kept.current = now;
      setProblem(null);
      setStanding(value() === now ? 'saved' : 'dirty');
      router.refresh();
    });
    last = next.catch((failure: unknown) => {
      if (!(failure instanceof Unreachable)) throw failure;
      setStanding('lost');
    });
  }
  const said = {
    clean: words.clean,
    dirty: words.unsaved,
    saving: words.saving,
    saved: words.saved,
    lost: words.notSaved,
  }[standing];
  return (
    <div ref={area}>
      <TextArea
        name={of.kind === 'ANSWER' ? `answer.${of.question}` : `section.${of.section}`}
        label={label}
        rows={rows}
        lang={lang}
        maxLength={20_000}
        defaultValue={text[lang] ?? ''}
        onInput={() => {
          setStanding('dirty');
          clearTimeout(timer.current);
          timer.current = setTimeout(save, IDLE);
        }}
        onBlur={() => standing === 'dirty' && save()}
        onKeyDown={(event) => {
          if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      />
      <div className={css.foot}>
        <span role="status" data-standing={standing}>
          <Icon name={standing === 'saved' ? 'cloudCheck' : standing === 'lost' ? 'cloudOff' : 'pencil'} size={16} />
          {said}
        </span>
        {(standing === 'dirty' || standing === 'lost') && (
          <Button kind="secondary" size="small" onClick={save}>
            {words.save}
          </Button>
        )}
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
