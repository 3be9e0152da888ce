import { formatDate } from '@kenes/messages';
import { Card, Facts, Unverified, WhyThisDate } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { citationText } from '../shared/citation.ts';
import { localeOf } from '../shell/locale.ts';
import css from './competitions.module.css';

/** The window of a competition and where its days come from (PC-COMP-02). */
export const WindowCardParts = graphql(`
  fragment WindowCardParts on Competition {
    state publishedOn closesOn firstClosesOn windowDays
    proposedWindow {
      publishedOn days closesOn
      skipped { date name }
      points { code ruleId confidence message basis { act article url } }
    }
  }
`);

type It = ResultOf<typeof WindowCardParts>;

/** When applications are taken, «почему эта дата?», and what is not verified; for a draft, what it would be today. */
export async function WindowCard({ data }: { data: FragmentOf<typeof WindowCardParts> }) {
  const it = readFragment(WindowCardParts, data);
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  const { proposedWindow: proposed } = it;
  const day = (on: string) => t('competitions.untilSecond', { date: formatDate(on) });
  const notes = proposed?.points ?? [];
  const rules = [...new Set(notes.map(({ ruleId }) => ruleId))].join(', ');
  const cited = new Map(
    notes.flatMap(({ basis }) => basis.map((one) => [citationText(locale, one), one.url] as const)),
  );
  return (
    <Card>
      <h2>{t('competitions.window')}</h2>
      {it.closesOn ? (
        <Facts
          facts={[
            { term: t('competitions.publishedOn'), value: it.publishedOn && formatDate(it.publishedOn) },
            { term: t('competitions.closesOn'), value: <strong>{day(it.closesOn)}</strong> },
            {
              term: t('competitions.firstClosesOn'),
              value: it.firstClosesOn && it.firstClosesOn !== it.closesOn ? formatDate(it.firstClosesOn) : null,
            },
          ]}
        />
      ) : (
        <p>
          {proposed?.closesOn
            ? t('competitions.windowProposed', { date: formatDate(proposed.closesOn) })
            : t('competitions.windowNoDay')}
        </p>
      )}
      {proposed && (
        <WhyThisDate
          labels={{
            summary: t('common.whyThisDate'),
            start: t('common.whyClockStarts'),
            length: t('competitions.whyLengthLabel'),
            skipped: t('common.whySkipped'),
            due: t('common.whyDue'),
            rule: t('common.whyRule'),
          }}
          start={t('competitions.whyStart', { date: formatDate(proposed.publishedOn) })}
          length={
            <>
              {t('competitions.whyLength', { days: it.windowDays ?? proposed.days })}{' '}
              {notes.some(({ confidence, code: of }) => confidence === 'MEMORY' && of === 'WINDOW_UNVERIFIED') && (
                <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
              )}
            </>
          }
          skipped={proposed.skipped.map(({ date, name }) => ({ date: formatDate(date), name }))}
          due={dueWords(t, it)}
          rule={`${rules}. ${notes.map(({ message }) => message).join(' ')}`}
          source={[...cited].map(([text, url]) =>
            url ? (
              <a key={text} href={url}>
                {text}
              </a>
            ) : (
              <span key={text}>{text}</span>
            ),
          )}
        />
      )}
      {it.closesOn === null && notes.length > 0 && (
        <p className={css.soft}>{notes.map(({ message }) => message).join(' ')}</p>
      )}
    </Card>
  );
}

/** The last day in words: computed, announced by the council otherwise, or extended. */
function dueWords(t: Awaited<ReturnType<typeof getTranslations<never>>>, it: It): string {
  const computed = it.proposedWindow?.closesOn ?? null;
  if (it.closesOn === null) return computed ? formatDate(computed) : '—';
  const date = formatDate(it.closesOn);
  if (it.firstClosesOn !== null && it.firstClosesOn !== it.closesOn)
    return t('competitions.whyExtended', { date, first: formatDate(it.firstClosesOn) });
  if (computed !== null && computed !== it.closesOn)
    return t('competitions.whyAnnounced', { date, computed: formatDate(computed) });
  return date;
}
