import { Banner, Unverified, VerdictPanel } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { citationText } from '../shared/citation.ts';
import { formWords } from '../shared/form-words.ts';
import { VerdictParts } from '../shared/verdict.ts';
import { localeOf } from '../shell/locale.ts';
import { ConfirmForm } from './confirm-form.tsx';
import css from './imports.module.css';

/** What entering asks. */
export const ConfirmStepParts = graphql(
  `
  fragment ConfirmStepParts on Import {
    id version rowCount
    viewerMay { confirm { ...VerdictParts } }
    warnings { code message confidence facts basis { act article url } }
  }
`,
  [VerdictParts],
);

/** The last step: nothing was written until now, what is asked for, and the button. */
export async function ConfirmStep({ data, here }: { data: FragmentOf<typeof ConfirmStepParts>; here: string }) {
  const [t, form, code] = await Promise.all([getTranslations(), formWords(), getLocale()]);
  const locale = localeOf({ locale: code });
  const { id, version, rowCount, viewerMay, warnings } = readFragment(ConfirmStepParts, data);
  const { outcome, points } = viewerMay.confirm;
  if (outcome === 'REFUSED')
    return (
      <VerdictPanel
        outcome="refused"
        title={t('act.refused')}
        points={points.map((point) => ({
          code: point.code,
          message: point.message,
          basis: point.basis.map((cited) => ({ text: citationText(locale, cited), url: cited.url })),
        }))}
        unverifiedLabel={t('common.unverified')}
      />
    );
  return (
    <>
      <Banner kind="neutral" title={t('imports.nothingYet')}>
        {t('imports.confirmLead')}
      </Banner>
      <ConfirmForm
        looked={{ id, expectedVersion: version }}
        form={form}
        back={here}
        goTo={here}
        warnings={warnings.map((warning) => ({
          code: warning.code,
          said: warning.message,
          about: (
            <span className={css.about}>
              <span>{t('imports.saidOfRows', { count: rowsIn(warning.facts) })}</span>
              {warning.basis.map((cited) => (
                <span key={`${cited.act} ${cited.article}`}>{citationText(locale, cited)}</span>
              ))}
              {warning.confidence === 'MEMORY' && (
                <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
              )}
            </span>
          ),
        }))}
        words={{
          enter: t('imports.enter', { count: rowCount }),
          back: t('imports.backToRows'),
          reasons: t('imports.reasons'),
          reasonsLead: t('imports.reasonsLead'),
        }}
      />
    </>
  );
}

/** Of how many rows it is said: the API counts them among the facts. */
function rowsIn(facts: unknown): number {
  const rows = typeof facts === 'object' && facts !== null && 'rows' in facts ? facts.rows : null;
  return typeof rows === 'number' ? rows : 1;
}
