import { VerdictPanel } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ResultOf } from '../../graphql.ts';
import { localeOf } from '../shell/locale.ts';
import { citationText } from './citation.ts';
import type { VerdictParts } from './verdict.ts';

type Verdict = ResultOf<typeof VerdictParts>;

const outcomes = { ALLOWED: 'allowed', NEEDS_REASON: 'needsReason', REFUSED: 'refused' } as const;

/** A verdict as a panel of the page, before anyone presses: its title by its outcome, each point with its provision. */
export async function LawSays({
  verdict,
  titles,
}: {
  verdict: Verdict;
  titles: Readonly<Record<Verdict['outcome'], string>>;
}) {
  const [t, code] = await Promise.all([getTranslations('common'), getLocale()]);
  const locale = localeOf({ locale: code });
  return (
    <VerdictPanel
      level={2}
      outcome={outcomes[verdict.outcome]}
      title={titles[verdict.outcome]}
      points={verdict.points.map(({ code: id, message, confidence, basis }) => ({
        code: id,
        message,
        unverified: confidence === 'MEMORY',
        basis: basis.map((cited) => ({ text: citationText(locale, cited), url: cited.url })),
      }))}
      unverifiedLabel={t('unverified')}
      unverifiedHelp={t('unverifiedHelp')}
    />
  );
}
