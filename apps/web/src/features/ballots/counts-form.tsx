'use client';

import { Button, Form, FormActions, Icon, TextInput } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { recordCounts } from './cast-votes.ts';
import css from './vote-grid.module.css';
import type { GridHead } from './vote-grid.tsx';

/** The totals of one candidate, in the order of the columns. */
export const countNames = ['votesFor', 'votesAgainst', 'abstained', 'notVoting', 'recused'] as const;
type CountName = (typeof countNames)[number];

/** The words of the totals, in the reader's language. */
export type CountsWords = {
  act: ActWords;
  label: string;
  candidate: string;
  columns: Readonly<Record<CountName, string>>;
  sum: string;
  present: string;
  presentHint: string;
  save: string;
};

/** Totals from a paper without names: on each candidate they add up to those present, and the page says so while one writes. */
export function CountsForm({
  ballot,
  candidates,
  present,
  entered,
  words,
}: {
  ballot: { id: string; expectedVersion: number };
  candidates: readonly GridHead[];
  present: number | null;
  /** What stands already, by application. */
  entered: Readonly<Record<string, Readonly<Record<CountName, number>>>>;
  words: CountsWords;
}) {
  const router = useRouter();
  const [there, setThere] = useState(present === null ? '' : String(present));
  const [counts, setCounts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      present === null
        ? []
        : candidates.flatMap(({ id }) => countNames.map((name) => [`${id} ${name}`, String(entered[id]?.[name] ?? 0)])),
    ),
  );
  const countOf = (id: string, name: CountName) => Number(counts[`${id} ${name}`] ?? '') || 0;
  const act = useAct(
    (base) =>
      recordCounts(
        base,
        ballot,
        Number(there) || 0,
        candidates.map(({ id }) => ({
          applicationId: id,
          votesFor: countOf(id, 'votesFor'),
          votesAgainst: countOf(id, 'votesAgainst'),
          abstained: countOf(id, 'abstained'),
          notVoting: countOf(id, 'notVoting'),
          recused: countOf(id, 'recused'),
        })),
      ),
    () => router.refresh(),
  );
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      <TextInput
        name="present"
        label={words.present}
        hint={words.presentHint}
        error={act.errorOf('present')}
        narrow
        inputMode="numeric"
        pattern="[0-9]*"
        value={there}
        onChange={(event) => setThere(event.currentTarget.value)}
        required
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={css.box} aria-label={words.label} tabIndex={0}>
        <table className={`${css.grid} ${css.counts}`}>
          <caption>{words.label}</caption>
          <thead>
            <tr>
              <th scope="col">{words.candidate}</th>
              {countNames.map((name) => (
                <th key={name} scope="col">
                  {words.columns[name]}
                </th>
              ))}
              <th scope="col">{words.sum}</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map(({ id, name, short }) => {
              const sum = countNames.reduce((all, column) => all + countOf(id, column), 0);
              const right = there !== '' && sum === Number(there);
              return (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    <small>{short}</small>
                  </th>
                  {countNames.map((column) => (
                    <td key={column}>
                      <input
                        name={`${id}.${column}`}
                        aria-label={`${name}: ${words.columns[column]}`}
                        inputMode="numeric"
                        pattern="[0-9]*"
                        value={counts[`${id} ${column}`] ?? ''}
                        placeholder="0"
                        onChange={(event) => setCounts({ ...counts, [`${id} ${column}`]: event.currentTarget.value })}
                      />
                    </td>
                  ))}
                  <td className={`${css.sum} ${right ? css.right : there !== '' && sum > 0 ? css.wrong : ''}`}>
                    <span>
                      {right && <Icon name="check" size={14} />}
                      {sum} / {there || '—'}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <FormActions>
        <Button type="submit" disabled={act.pending}>
          {words.save}
        </Button>
      </FormActions>
    </Form>
  );
}
