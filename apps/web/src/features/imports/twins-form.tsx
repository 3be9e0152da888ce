'use client';

import { Button, Form, FormActions } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type ImportSettings, type Looked, previewImport } from './import-acts.ts';
import css from './imports.module.css';

/** A row and those who are perhaps the same person, each with where they stand. */
export type TwinChoice = {
  row: number;
  where: string;
  name: string;
  others: readonly { key: string; where: string; name: string; likeness: string; full: boolean }[];
  /** The key of the one who was said to be the same; empty where nobody was. */
  chosen: string;
};

/** The words of the form. */
export type TwinWords = { different: string; same: string; allSame: string; keep: string };

/** People who are perhaps the same, side by side; a person decides, and the rows are checked anew. */
export function TwinsForm({
  looked,
  settings,
  choices,
  words,
  form,
}: {
  looked: Looked;
  /** What stands; `same` of rows that are not shown here stays. */
  settings: ImportSettings;
  choices: readonly TwinChoice[];
  words: TwinWords;
  form: FormWords;
}) {
  const router = useRouter();
  const [chosen, setChosen] = useState(() => new Map(choices.map((one) => [one.row, one.chosen])));
  const act = useAct(
    (input) => {
      const here = new Set(choices.map(({ row }) => row));
      const said = [...chosen].flatMap(([row, key]) => (key ? [sameOf(row, key)] : []));
      const same = [...(settings.same ?? []).filter(({ row }) => !here.has(row)), ...said];
      return previewImport(input, looked, { ...settings, same });
    },
    () => router.refresh(),
  );
  const choose = (row: number, key: string) => setChosen(new Map(chosen).set(row, key));
  const fully = choices.flatMap(({ row, others }) => {
    const other = others.find(({ full }) => full);
    return other ? [[row, other.key] as const] : [];
  });
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={form.act} />
      {fully.length > 1 && (
        <div>
          <Button kind="secondary" size="small" icon="users" onClick={() => setChosen(new Map([...chosen, ...fully]))}>
            {words.allSame}
          </Button>
        </div>
      )}
      <ul className={css.twins}>
        {choices.map(({ row, where, name, others }) => (
          <li key={row}>
            <fieldset className={css.twin}>
              <legend>
                <span className={css.soft}>{where}</span> {name}
              </legend>
              {others.map((other) => (
                <label key={other.key} className={css.choice}>
                  <input
                    type="radio"
                    name={`same.${row}`}
                    value={other.key}
                    checked={chosen.get(row) === other.key}
                    onChange={() => choose(row, other.key)}
                  />
                  <span>
                    <strong>{words.same}</strong>
                    <span>
                      {other.name} <span className={css.soft}>({other.where})</span>
                    </span>
                    <span className={css.soft}>{other.likeness}</span>
                  </span>
                </label>
              ))}
              <label className={css.choice}>
                <input
                  type="radio"
                  name={`same.${row}`}
                  value=""
                  checked={chosen.get(row) === ''}
                  onChange={() => choose(row, '')}
                />
                <span>
                  <strong>{words.different}</strong>
                </span>
              </label>
            </fieldset>
          </li>
        ))}
      </ul>
      <FormActions>
        <Button type="submit" disabled={act.pending}>
          {words.keep}
        </Button>
      </FormActions>
    </Form>
  );
}

/** `row:5` is the fifth row, `person:…` a record of the council. */
function sameOf(row: number, key: string): { row: number; withRow?: number; personId?: string } {
  const [kind, ...rest] = key.split(':');
  return kind === 'row' ? { row, withRow: Number(rest[0]) } : { row, personId: rest.join(':') };
}
