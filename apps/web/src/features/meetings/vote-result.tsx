import { StateBadge, VoteBar } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './meetings.module.css';

/** A vote of a sitting as it came out. */
export const VoteResultParts = graphql(
  `
  fragment VoteResultParts on MeetingVote {
    id kind form state recountOfId outcome tie casting base needed
    votesFor votesAgainst abstained notVoting recused
    question { ...SaidParts }
    options { id name votesFor outcome }
  }
`,
  [SaidParts],
);

const optionTones = { ELECTED: 'executed', TIED: 'dueSoon', NOT_ELECTED: 'closed' } as const;

/** What was put to the vote and how it fell: outcome, a bar, the numbers and what was needed. */
export async function VoteResult({
  data,
  recounted = false,
}: {
  data: FragmentOf<typeof VoteResultParts>;
  /** It was voted on once more, and this result counts no longer. */
  recounted?: boolean;
}) {
  const it = readFragment(VoteResultParts, data);
  const t = await getTranslations();
  const counts = {
    for: it.votesFor ?? 0,
    against: it.votesAgainst ?? 0,
    abstain: it.abstained ?? 0,
    notVoting: it.notVoting ?? 0,
    recused: it.recused ?? 0,
  };
  return (
    <div className={css.result}>
      <div className={css.resultHead}>
        <span>
          <Said text={it.question} />
        </span>
        {it.outcome ? (
          <StateBadge
            tone={it.outcome === 'ADOPTED' && !recounted ? 'executed' : 'closed'}
            icon={it.outcome === 'ADOPTED' ? 'checkCircle' : 'close'}
          >
            {t(`enums.MeetingVoteOutcome_${it.outcome}`)}
          </StateBadge>
        ) : (
          <StateBadge tone={it.state === 'CANCELLED' ? 'closed' : 'waiting'} icon="gavel">
            {t(`enums.MeetingVoteState_${it.state}`)}
          </StateBadge>
        )}
      </div>
      {(recounted || it.recountOfId !== null) && (
        <p className={css.soft}>{t(recounted ? 'meetings.voteRecounted' : 'meetings.voteRecount')}</p>
      )}
      {it.kind === 'ELECTION' ? (
        <ul className={css.people}>
          {it.options.map(({ id, name, votesFor, outcome }) => (
            <li key={id}>
              <span>{name}</span>
              <span>
                {votesFor !== null && `${t('meetings.voteFor')} ${votesFor} `}
                {outcome && <StateBadge tone={optionTones[outcome]}>{t(`enums.OptionOutcome_${outcome}`)}</StateBadge>}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        it.votesFor !== null && (
          <>
            <VoteBar votes={counts} />
            <p className={css.soft}>
              {[
                t('meetings.voteCounts', {
                  votesFor: counts.for,
                  votesAgainst: counts.against,
                  abstained: counts.abstain,
                }),
                it.base !== null &&
                  it.needed !== null &&
                  t('meetings.voteNeeded', { base: it.base, needed: it.needed }),
                it.tie && it.casting && t('meetings.voteTie'),
              ]
                .filter(Boolean)
                .join(' ')}
            </p>
          </>
        )
      )}
    </div>
  );
}
