'use client';

import { Button, Form, FormActions, Icon, TextInput } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useRef, useState } from 'react';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { isProblem } from '../act/problem.ts';
import { type ActInput, useAct } from '../act/use-act.ts';
import { groundName, recordVotes, type Vote } from './cast-votes.ts';
import { type BallotChoice, ballotChoices } from './states.ts';
import css from './vote-grid.module.css';

/** A vote that stands. */
export type StandingVote = {
  memberId: string;
  applicationId: string;
  choice: BallotChoice;
  ground: string | null;
  /** Cast by the member: nobody else changes it. */
  byMember: boolean;
};

/** A row or a column of the grid. */
export type GridHead = { id: string; name: string; short: string };

/** The words of the grid, in the reader's language. */
export type GridWords = {
  act: ActWords;
  label: string;
  candidate: string;
  keys: string;
  choices: Readonly<Record<BallotChoice, string>>;
  none: string;
  byMember: string;
  grounds: string;
  /** How a ground's field is called, `§member` and `§candidate` standing for the names. */
  groundOf: string;
  save: string;
  nothing: string;
};

const cellOf = (memberId: string, applicationId: string) => `${memberId} ${applicationId}`;

/**
 * Votes by name as the protocol has them: candidates down, members across. A digit chooses, Enter goes down a member's
 * column, the arrows go across; each member whose votes changed is one act.
 */
export function VoteGrid({
  ballotId,
  members,
  candidates,
  votes,
  words,
}: {
  ballotId: string;
  members: readonly GridHead[];
  candidates: readonly GridHead[];
  votes: readonly StandingVote[];
  words: GridWords;
}) {
  const router = useRouter();
  const [changes, setChanges] = useState<Readonly<Record<string, BallotChoice | ''>>>({});
  // What was just saved stands before the page has read it again; then the page's own word counts.
  const [saved, setSaved] = useState<{ over: typeof votes; votes: typeof votes }>({ over: votes, votes: [] });
  const table = useRef<HTMLTableElement>(null);
  const standing = new Map(
    [...votes, ...(saved.over === votes ? saved.votes : [])].map((vote) => [
      cellOf(vote.memberId, vote.applicationId),
      vote,
    ]),
  );
  const choiceIn = (cell: string): BallotChoice | '' => changes[cell] ?? standing.get(cell)?.choice ?? '';
  const recused = members.flatMap((member) =>
    candidates
      .filter(({ id }) => {
        const cell = cellOf(member.id, id);
        return choiceIn(cell) === 'RECUSED' && !standing.get(cell)?.byMember;
      })
      .map((candidate) => ({ member, candidate, cell: cellOf(member.id, candidate.id) })),
  );
  const changed = Object.keys(changes).length;

  /** Each member's changes, one act after another; what was saved is no change any more. */
  async function save(base: ActInput, form: FormData) {
    let last: Awaited<ReturnType<typeof recordVotes>> | null = null;
    for (const [place, member] of members.entries()) {
      const cells = candidates.flatMap(({ id: applicationId }) => {
        const cell = cellOf(member.id, applicationId);
        const ground = form.get(groundName(member.id, applicationId));
        const said = typeof ground === 'string' && ground.trim() ? ground.trim() : null;
        const before = standing.get(cell);
        const choice = choiceIn(cell);
        const differs =
          choice !== (before?.choice ?? '') || (choice === 'RECUSED' && said !== (before?.ground ?? null));
        if (!differs || choice === '' || before?.byMember) return [];
        return [{ cell, stood: before !== undefined, vote: { applicationId, choice, ground: said } satisfies Vote }];
      });
      if (cells.length === 0) continue;
      last = await recordVotes(base, place, {
        ballotId,
        memberId: member.id,
        votes: cells.map(({ vote }) => vote),
        correct: cells.some(({ stood }) => stood),
      });
      if (isProblem(last)) {
        router.refresh();
        return last;
      }
      const done = new Set(cells.map(({ cell }) => cell));
      setSaved((before) => ({
        over: votes,
        votes: [
          ...(before.over === votes ? before.votes : []),
          ...cells.map(({ vote }) => ({ ...vote, memberId: member.id, byMember: false })),
        ],
      }));
      setChanges((before) => Object.fromEntries(Object.entries(before).filter(([cell]) => !done.has(cell))));
    }
    return last ?? { __typename: 'Nothing' };
  }

  const act = useAct(save, () => router.refresh());

  function choose(cell: string, choice: BallotChoice | '') {
    const stands = standing.get(cell);
    // What was entered can be corrected, not taken back.
    if (choice === '' && stands) return;
    setChanges(
      choice === (stands?.choice ?? '')
        ? Object.fromEntries(Object.entries(changes).filter(([other]) => other !== cell))
        : { ...changes, [cell]: choice },
    );
  }

  function press(event: KeyboardEvent<HTMLSelectElement>, row: number, column: number, cell: string) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const digit = Number(event.key);
    const choice = ballotChoices[digit - 1];
    const to = (nextRow: number, nextColumn: number) => {
      event.preventDefault();
      table.current?.querySelector<HTMLSelectElement>(`[data-cell="${nextRow} ${nextColumn}"]`)?.focus();
    };
    if (choice) {
      event.preventDefault();
      choose(cell, choice);
    } else if (event.key === 'Delete' || event.key === 'Backspace' || event.key === '0') choose(cell, '');
    else if (event.key === 'Enter') {
      const step = event.shiftKey ? -1 : 1;
      const inColumn = row + step >= 0 && row + step < candidates.length;
      to(inColumn ? row + step : event.shiftKey ? candidates.length - 1 : 0, inColumn ? column : column + step);
    } else if (event.key === 'ArrowRight') to(row, column + 1);
    else if (event.key === 'ArrowLeft') to(row, column - 1);
  }

  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      <p className={css.soft}>{words.keys}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={css.box} aria-label={words.label} tabIndex={0}>
        <table ref={table} className={css.grid}>
          <caption>{words.label}</caption>
          <thead>
            <tr>
              <th scope="col">{words.candidate}</th>
              {members.map(({ id, name, short }) => (
                <th key={id} scope="col" title={name}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate, row) => (
              <tr key={candidate.id}>
                <th scope="row">
                  {candidate.name}
                  <small>{candidate.short}</small>
                </th>
                {members.map((member, column) => {
                  const cell = cellOf(member.id, candidate.id);
                  const stands = standing.get(cell);
                  const choice = choiceIn(cell);
                  if (stands?.byMember)
                    return (
                      <td key={member.id} className={css[stands.choice]} title={words.byMember}>
                        <span className={css.fixed}>
                          <Icon name="lock" size={14} label={words.byMember} />
                          {words.choices[stands.choice]}
                        </span>
                      </td>
                    );
                  return (
                    <td key={member.id} className={choice && css[choice]} data-changed={cell in changes || undefined}>
                      <select
                        data-cell={`${row} ${column}`}
                        name={`vote.${member.id}.${candidate.id}`}
                        aria-label={`${member.name}: ${candidate.name}`}
                        value={choice}
                        onChange={(event) => choose(cell, read(event.currentTarget.value))}
                        onKeyDown={(event) => press(event, row, column, cell)}
                      >
                        {!stands && <option value="">{words.none}</option>}
                        {ballotChoices.map((one) => (
                          <option key={one} value={one}>
                            {words.choices[one]}
                          </option>
                        ))}
                      </select>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {recused.length > 0 && (
        <fieldset className={css.grounds}>
          <legend>{words.grounds}</legend>
          {recused.map(({ member, candidate, cell }) => (
            <TextInput
              key={cell}
              name={groundName(member.id, candidate.id)}
              label={words.groundOf.replace('§member', member.name).replace('§candidate', candidate.name)}
              error={act.errorOf(groundName(member.id, candidate.id))}
              defaultValue={standing.get(cell)?.ground ?? ''}
              maxLength={500}
              required
            />
          ))}
        </fieldset>
      )}
      <FormActions>
        <Button type="submit" disabled={act.pending || (changed === 0 && recused.length === 0)}>
          {changed > 0 ? `${words.save} (${changed})` : words.save}
        </Button>
        {changed === 0 && <span className={css.soft}>{words.nothing}</span>}
      </FormActions>
    </Form>
  );
}

const read = (value: string): BallotChoice | '' => ballotChoices.find((choice) => choice === value) ?? '';
