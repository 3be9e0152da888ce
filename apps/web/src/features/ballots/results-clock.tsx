import { formatDate } from '@kenes/messages';
import { Banner, Card, Facts, StateBadge, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { VerdictParts } from '../shared/verdict.ts';
import { WhyDate, WhyDateParts } from '../shared/why-date.tsx';
import { BallotAct } from './ballot-act.tsx';
import { publishSpec } from './ballot-specs.ts';
import css from './ballots.module.css';

/** The results of a competition and the clock of their publication. */
export const ResultsClockParts = graphql(
  `
  fragment ResultsClockParts on Competition {
    id version resultsOn resultsPublishedOn
    resultsClock { from due publishedOn verdict { ...VerdictParts } why { ...WhyDateParts } }
  }
`,
  [VerdictParts, WhyDateParts],
);

/** From the protocol five working days run to publish the results; then it says when and where they are. */
export async function ResultsClock({
  data,
  keeps,
  publicHref,
}: {
  data: FragmentOf<typeof ResultsClockParts>;
  /** Whether the viewer publishes them. */
  keeps: boolean;
  publicHref: string;
}) {
  const it = readFragment(ResultsClockParts, data);
  const clock = it.resultsClock;
  if (!clock) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const late = clock.verdict.points.length > 0;
  const unverified = clock.verdict.points.some(({ confidence }) => confidence === 'MEMORY') || !late;
  const done = clock.publishedOn !== null;
  return (
    <Card>
      <div className={css.headRow}>
        <h2>{t('ballots.results')}</h2>
        <StateBadge
          tone={done ? 'executed' : late ? 'overdue' : 'dueSoon'}
          icon={done ? 'globe' : late ? 'alert' : 'hourglass'}
        >
          {t(done ? 'ballots.isPublished' : 'ballots.toPublish')}
        </StateBadge>
      </div>
      <Facts
        facts={[
          { term: t('ballots.resultsFrom'), value: formatDate(clock.from) },
          {
            term: t('ballots.publishBy'),
            value: (
              <>
                {clock.due ? formatDate(clock.due) : '—'}{' '}
                {unverified && <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>}
              </>
            ),
          },
          {
            term: t('ballots.publishedOn'),
            value: clock.publishedOn && (
              <>
                {formatDate(clock.publishedOn)} <a href={publicHref}>{t('competitions.publicPage')}</a>
              </>
            ),
          },
        ]}
      />
      {clock.why && <WhyDate why={clock.why} />}
      {late && (
        <Banner kind="warning">
          {clock.verdict.points.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </Banner>
      )}
      {keeps && !done && (
        <div>
          <BallotAct act="publishResults" spec={publishSpec(t, it)} words={words} icon="globe" kind="primary" />
        </div>
      )}
    </Card>
  );
}
