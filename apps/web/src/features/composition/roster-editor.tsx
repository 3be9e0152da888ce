'use client';

import { Button, StandingMark } from '@kenes/ui';
import type { Choice } from '../shared/field-spec.ts';
import type { Kind } from './kinds.ts';
import type { LineFault, ReadLine, RosterLine } from './pasted-roster.ts';
import css from './roster-editor.module.css';

/** The words of the lines of a roster. */
export type RosterEditorWords = {
  line: string;
  surname: string;
  givenName: string;
  patronymic: string;
  kind: string;
  kindUnknown: string;
  organisation: string;
  proposedByName: string;
  from: string;
  verdict: string;
  good: string;
  faults: Readonly<Record<LineFault, string>>;
  add: string;
  remove: string;
};

const texts = ['surname', 'givenName', 'patronymic', 'organisation', 'proposedByName'] as const;

/** The lines of a roster before they are written: each can be mended in place and carries its verdict. */
export function RosterEditor({
  rows,
  kinds,
  words,
  errorOf,
  change,
  remove,
  add,
}: {
  rows: readonly (ReadLine & { key: number })[];
  kinds: readonly Choice[];
  words: RosterEditorWords;
  errorOf: (name: string) => string | undefined;
  change: (key: number, line: RosterLine) => void;
  remove: (key: number) => void;
  add: () => void;
}) {
  return (
    <div className={css.editor}>
      <ol className={css.lines}>
        {rows.map(({ key, line, faults }, place) => {
          const at = `members.${place}`;
          const refused = [...texts, 'seatKind', 'seat', 'from', 'until', 'npoName', 'position'].flatMap(
            (name) => errorOf(`${at}.${name}`) ?? [],
          );
          return (
            <li key={key} className={css.line}>
              <fieldset>
                <legend>
                  {words.line} {place + 1}
                </legend>
                {texts.map((name) => (
                  <label key={name} className={css.cell}>
                    <span>{words[name]}</span>
                    <input
                      type="text"
                      name={`${at}.${name}`}
                      id={`${at}.${name}`}
                      value={line[name]}
                      onChange={(event) => change(key, { ...line, [name]: event.currentTarget.value })}
                    />
                  </label>
                ))}
                <label className={css.cell}>
                  <span>{words.kind}</span>
                  <select
                    name={`${at}.seatKind`}
                    id={`${at}.seatKind`}
                    value={line.kind}
                    onChange={(event) => change(key, { ...line, kind: kindOf(kinds, event.currentTarget.value) })}
                  >
                    <option value="">{words.kindUnknown}</option>
                    {kinds.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                </label>
                <label className={css.cell}>
                  <span>{words.from}</span>
                  <input
                    type="date"
                    name={`${at}.from`}
                    id={`${at}.from`}
                    value={line.from}
                    onChange={(event) => change(key, { ...line, from: event.currentTarget.value })}
                  />
                </label>
              </fieldset>
              <div className={css.verdict}>
                {refused.length > 0 ? (
                  <StandingMark standing="refused">{refused.join(' ')}</StandingMark>
                ) : faults.length > 0 ? (
                  <StandingMark standing="warned">{faults.map((fault) => words.faults[fault]).join('; ')}</StandingMark>
                ) : line.kind === '' ? (
                  <StandingMark standing="unknown">{words.kindUnknown}</StandingMark>
                ) : (
                  <StandingMark standing="met">{words.good}</StandingMark>
                )}
                <Button kind="quiet" size="small" icon="close" onClick={() => remove(key)}>
                  {words.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button kind="secondary" size="small" icon="plus" onClick={add}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}

function kindOf(kinds: readonly Choice[], text: string): Kind | '' {
  const known: readonly Kind[] = ['STATE', 'QUASI_STATE', 'NPO', 'CITIZEN'];
  return known.find((kind) => kind === text && kinds.some(({ value }) => value === kind)) ?? '';
}
