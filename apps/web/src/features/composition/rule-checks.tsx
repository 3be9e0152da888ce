import { formatNumber, translateCode } from '@kenes/messages';
import { Unverified } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import type { Words } from '../shared/choices.ts';
import { citationText } from '../shared/citation.ts';
import { localeOf } from '../shell/locale.ts';
import css from './rule-checks.module.css';
import { StandingWord, standings } from './standing.tsx';

/** One rule asked of a person or of a composition. */
export const RuleCheckParts = graphql(`
  fragment RuleCheckParts on RuleCheck {
    ruleId title standing confidence facts words
    citations { act article url }
  }
`);

/** How many sentences of one rule stand open; the rest is folded. */
const SHOWN = 2;

type Check = ResultOf<typeof RuleCheckParts>;

/**
 * Every rule with its standing, what it says, the facts it used and the provision: what must be looked at comes first. A
 * rule that lacks a fact is neither a pass nor a block, and says so once below.
 */
export async function RuleChecks({
  data,
  label,
}: {
  data: readonly FragmentOf<typeof RuleCheckParts>[];
  label: string;
}) {
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  const checks = [...readFragment(RuleCheckParts, data)].sort(
    (a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing),
  );
  return (
    <div className={css.checks}>
      <ul aria-label={label}>
        {checks.map((check) => {
          const facts = factsOf(t, locale, check);
          return (
            <li key={check.ruleId} className={css.check}>
              <div className={css.head}>
                <h3>{check.title}</h3>
                <StandingWord of={check.standing} />
              </div>
              {[...new Set(check.words)].slice(0, SHOWN).map((words) => (
                <p key={words}>{words}</p>
              ))}
              {check.words.length > SHOWN && (
                <details className={css.more}>
                  <summary>{t('composition.moreWords', { count: check.words.length - SHOWN })}</summary>
                  {[...new Set(check.words)].slice(SHOWN).map((words) => (
                    <p key={words}>{words}</p>
                  ))}
                </details>
              )}
              <p className={css.basis}>
                {facts.length > 0 && <span>{facts.join(' · ')}</span>}
                {citedOnce(locale, check).map(({ text, url }) => (
                  <span key={text}>{url ? <a href={url}>{text}</a> : text}</span>
                ))}
                <span>{check.ruleId}</span>
                {check.confidence === 'MEMORY' && (
                  <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {checks.some(({ standing }) => standing === 'UNKNOWN') && (
        <p className={css.basis}>{t('composition.unknownHelp')}</p>
      )}
    </div>
  );
}

/** Its provisions in words; one that is named twice stands once, with the place where it can be read. */
function citedOnce(locale: ReturnType<typeof localeOf>, { citations }: Check) {
  const urls = new Map<string, string | null>();
  for (const cited of citations) {
    const text = citationText(locale, cited);
    urls.set(text, urls.get(text) ?? cited.url);
  }
  return [...urls].map(([text, url]) => ({ text, url }));
}

/** The facts that were looked at, in words; those that have none here are the rule’s own affair. */
function factsOf(t: Words, locale: ReturnType<typeof localeOf>, { facts }: Check): string[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    const name = translateCode(locale, 'composition', `fact_${key}`);
    if (name === null || name === undefined) return [];
    const said =
      value === null
        ? t('composition.factUnknown')
        : typeof value === 'boolean'
          ? t(value ? 'common.yes' : 'common.no').toLocaleLowerCase(locale)
          : typeof value === 'number'
            ? formatNumber(locale, value)
            : value;
    return [`${name}: ${said}`];
  });
}
