import { Banner, VerdictPanel } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { ProblemParts } from '../act/problem.ts';
import { citationText } from '../shared/citation.ts';
import { localeOf } from '../shell/locale.ts';

/** Why the worker stopped, where it did. */
export const ImportStoppedParts = graphql(
  `
  fragment ImportStoppedParts on Import { state stopped { ...ProblemParts } }
`,
  [ProblemParts],
);

/** Why nothing was written: the verdict of the row that could not be entered, or what broke off. */
export async function ImportStopped({ data }: { data: FragmentOf<typeof ImportStoppedParts> }) {
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  const { state, stopped } = readFragment(ImportStoppedParts, data);
  if (!stopped) return null;
  const title = t(state === 'READ' ? 'imports.checkStopped' : 'imports.stoppedTitle');
  if (stopped.__typename === 'Refusal' || stopped.__typename === 'NeedsReason')
    return (
      <VerdictPanel
        outcome={stopped.__typename === 'Refusal' ? 'refused' : 'needsReason'}
        title={title}
        points={stopped.verdict.points.map((point) => ({
          code: point.code,
          message: point.message,
          unverified: point.confidence === 'MEMORY',
          basis: point.basis.map((cited) => ({ text: citationText(locale, cited), url: cited.url })),
        }))}
        unverifiedLabel={t('common.unverified')}
        unverifiedHelp={t('common.unverifiedHelp')}
      />
    );
  return (
    <Banner kind="bad" title={title}>
      <p>{stopped.message}</p>
      {stopped.__typename === 'InvalidInput' &&
        stopped.fields.map(({ path, message }) => <p key={`${path} ${message}`}>{message}</p>)}
    </Banner>
  );
}
