'use client';

import { Button, Icon, StateBadge, VoteBar } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { countsOf, isTie, momentOf, sumOf, votersAt } from './attendance.ts';
import { SelectCell, TextCell } from './cell.tsx';
import { ballotChoices, choiceOfTotal, oneOfThese, totalFields, voteForms, voteKinds } from './choices.ts';
import { ElectionPart } from './election-part.tsx';
import type { NotedVote, Notes, RollMember } from './notes.ts';
import css from './record.module.css';
import type { Checked, SittingOfNotes } from './record-acts.ts';
import { Segmented } from './segmented.tsx';

/** A vote: by name or as totals, said at once whether it sums to those who were there; the chair's word on a tie. */
export function VotePart({
  path,
  vote,
  number,
  notes,
  sitting,
  chairBreaksTie,
  chairName,
  checked,
  change,
  remove,
  errorOf,
}: {
  path: string;
  vote: NotedVote;
  number: number | null;
  notes: Notes;
  sitting: SittingOfNotes;
  chairBreaksTie: boolean;
  chairName: string | null;
  /** What the check said of it, while the notes are the same. */
  checked: Checked['votes'][number] | undefined;
  change: (vote: NotedVote) => void;
  remove: (() => void) | null;
  errorOf: (path: string) => string | undefined;
}) {
  const t = useTranslations('record');
  const e = useTranslations('enums');
  const set = (more: Partial<NotedVote>) => change({ ...vote, ...more });
  const there = votersAt(notes, sitting.roll, momentOf(notes, vote), sitting);
  const tie = isTie(vote, there);
  return (
    <fieldset className={css.vote} id={path} tabIndex={-1}>
      <legend>
        {t('vote')}
        {number !== null && ` ${number}`}
      </legend>
      <div className={css.cells}>
        <SelectCell
          name={`${path}.kind`}
          label={t('voteKind')}
          value={vote.kind}
          options={voteKinds.map((value) => ({ value, label: e(`MeetingVoteKind_${value}`) }))}
          change={(kind) => set({ kind: oneOfThese(voteKinds, kind) })}
        />
        <TextCell
          name={`${path}.at`}
          type="time"
          label={t('voteAt')}
          error={errorOf(`${path}.at`)}
          value={vote.at}
          change={(at) => set({ at })}
        />
        <TextCell
          name={`${path}.question`}
          label={t('put')}
          error={errorOf(`${path}.question`)}
          placeholder={t('putHint')}
          lang={notes.language}
          value={vote.question}
          change={(question) => set({ question })}
          wide
        />
      </div>
      {vote.kind === 'ELECTION' ? (
        <ElectionPart path={path} vote={vote} roll={sitting.roll} set={set} errorOf={errorOf} />
      ) : (
        <>
          <div className={css.tools}>
            <Segmented
              name={`${path}.form`}
              label={t('voteForm')}
              value={vote.form}
              options={voteForms.map((value) => ({ value, label: t(`form_${value}`) }))}
              choose={(form) => set({ form })}
            />
            {vote.form === 'ROLL_CALL' && (
              <Button
                kind="quiet"
                size="small"
                icon="check"
                onClick={() =>
                  set({
                    ballots: Object.fromEntries(
                      there.map(({ key }) => [key, vote.ballots[key] ?? { choice: 'FOR' as const, ground: '' }]),
                    ),
                  })
                }
              >
                {t('restFor')}
              </Button>
            )}
          </div>
          {vote.form === 'COUNT_ONLY' ? (
            <div className={css.totals}>
              {totalFields.map((field) => (
                <TextCell
                  key={field}
                  name={`${path}.totals.${field}`}
                  label={e(`BallotChoice_${choiceOfTotal[field]}`)}
                  error={field === 'votesFor' ? errorOf(`${path}.totals`) : undefined}
                  inputMode="numeric"
                  value={vote.totals[field]}
                  change={(text) => set({ totals: { ...vote.totals, [field]: text.replace(/\D/g, '').slice(0, 4) } })}
                />
              ))}
            </div>
          ) : (
            <Ballots path={path} vote={vote} there={there} set={set} errorOf={errorOf} />
          )}
          <Sum vote={vote} there={there} />
          {tie && chairBreaksTie && (
            <div className={css.tie}>
              <p>
                <Icon name="scales" size={18} /> <strong>{t('tie')}</strong> {t('tieHelp')}
              </p>
              {vote.form === 'COUNT_ONLY' && (
                <Segmented
                  name={`${path}.chairChoice`}
                  label={t('chairVoted')}
                  value={vote.chairChoice || null}
                  options={(['FOR', 'AGAINST', 'ABSTAIN'] as const).map((value) => ({
                    value,
                    label: `${chairName ?? t('chair')}: ${e(`BallotChoice_${value}`)}`,
                  }))}
                  choose={(chairChoice) => set({ chairChoice })}
                />
              )}
              <Segmented
                name={`${path}.chairConfirms`}
                id={`${path}.chairConfirms`}
                label={t('chairTakes')}
                value={vote.chairConfirms || null}
                options={[
                  { value: 'yes', label: t('casts') },
                  { value: 'no', label: t('castsNot') },
                ]}
                choose={(chairConfirms) => set({ chairConfirms })}
              />
              {errorOf(`${path}.chairConfirms`) && <p className={css.fault}>{errorOf(`${path}.chairConfirms`)}</p>}
            </div>
          )}
        </>
      )}
      {(checked || remove) && (
        <div className={css.tools}>
          {checked?.outcome && (
            <StateBadge
              tone={checked.outcome === 'ADOPTED' ? 'executed' : 'closed'}
              icon={checked.outcome === 'ADOPTED' ? 'checkCircle' : 'close'}
            >
              {e(`MeetingVoteOutcome_${checked.outcome}`)}
            </StateBadge>
          )}
          {checked && checked.needed !== null && checked.base !== null && (
            <span className={css.soft}>{t('neededOf', { needed: checked.needed, base: checked.base })}</span>
          )}
          {remove && (
            <span className={css.end}>
              <Button kind="quiet" size="small" icon="close" onClick={remove}>
                {t('removeVote')}
              </Button>
            </span>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** Whether the votes sum to those who were there: said while one types. */
function Sum({ vote, there }: { vote: NotedVote; there: readonly RollMember[] }) {
  const t = useTranslations('record');
  const { sum, differs } = sumOf(vote, there);
  const counts = countsOf(vote, there);
  if (sum === 0) return <p className={css.soft}>{t('sumNone', { present: there.length })}</p>;
  return (
    <div className={css.sum} data-amiss={differs !== 0 || undefined} aria-live="polite">
      <VoteBar
        votes={{
          for: counts.FOR,
          against: counts.AGAINST,
          abstain: counts.ABSTAIN,
          notVoting: counts.NOT_VOTING,
          recused: counts.RECUSED,
        }}
      />
      <span>
        <Icon name={differs === 0 ? 'checkCircle' : 'alert'} size={18} />
        {differs === 0
          ? t('sumRight', { sum })
          : differs > 0
            ? t('sumLess', { sum, present: there.length, differs })
            : t('sumMore', { sum, present: there.length, differs: -differs })}
      </span>
    </div>
  );
}

function Ballots({
  path,
  vote,
  there,
  set,
  errorOf,
}: {
  path: string;
  vote: NotedVote;
  there: readonly RollMember[];
  set: (more: Partial<NotedVote>) => void;
  errorOf: (path: string) => string | undefined;
}) {
  const t = useTranslations('record');
  const e = useTranslations('enums');
  if (there.length === 0) return <p className={css.soft}>{t('nobodyThen')}</p>;
  const fault = errorOf(`${path}.ballots`);
  return (
    <>
      {fault && <p className={css.fault}>{fault}</p>}
      <ol className={css.ballots}>
        {there.map(({ key, name }) => {
          const ballot = vote.ballots[key];
          const put = (more: Partial<NonNullable<typeof ballot>>) =>
            set({ ballots: { ...vote.ballots, [key]: { choice: 'FOR', ground: '', ...ballot, ...more } } });
          return (
            <li key={key}>
              <span>{name}</span>
              <Segmented
                name={`${path}.ballots.${key}`}
                label={name}
                value={ballot?.choice ?? null}
                options={ballotChoices.map((value) => ({
                  value,
                  label: e(`BallotChoice_${value}`),
                  ...(value === 'FOR' && { tone: 'good' as const }),
                  ...(value === 'AGAINST' && { tone: 'bad' as const }),
                }))}
                choose={(choice) => put({ choice })}
              />
              {ballot?.choice === 'RECUSED' && (
                <TextCell
                  name={`${path}.ballots.${key}.ground`}
                  label={t('interest')}
                  value={ballot.ground}
                  change={(ground) => put({ ground })}
                  required
                  wide
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
