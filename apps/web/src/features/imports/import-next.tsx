import { Banner, LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { DiscardAct } from './discard-act.tsx';

/** What may be done with an import, by the law's word. */
export const ImportNextParts = graphql(
  `
  fragment ImportNextParts on Import {
    id version kind refusedRows
    stopped { __typename }
    viewerMay { preview { ...VerdictParts } confirm { ...VerdictParts } }
  }
`,
  [VerdictParts],
);

/** After the check: whether all may be entered, and where the way goes on. */
export async function ImportNext({
  here,
  base,
  data,
}: {
  here: string;
  base: string;
  data: FragmentOf<typeof ImportNextParts>;
}) {
  const [t, words] = await Promise.all([getTranslations('imports'), formWords()]);
  const { id, version, kind, refusedRows, stopped, viewerMay } = readFragment(ImportNextParts, data);
  const faults = refusedRows ?? 0;
  return (
    <>
      {/* Where entering stopped, that says it already. */}
      {!stopped && (
        <Banner kind={faults > 0 ? 'bad' : 'good'} title={t('nothingYet')}>
          {faults > 0 ? t('faultsHelp', { count: faults }) : t('readyHelp')}
        </Banner>
      )}
      <NextActs
        acts={[
          {
            key: 'confirm',
            label: t('toConfirm'),
            verdict: viewerMay.confirm,
            form: (
              <LinkButton iconAfter="arrowRight" href={`${here}?step=confirm`}>
                {t('toConfirm')}
              </LinkButton>
            ),
          },
          ...(faults > 0
            ? [
                {
                  key: 'again',
                  label: t('again'),
                  verdict: viewerMay.preview,
                  form: (
                    <LinkButton icon="upload" href={`${base}/new?kind=${kind}`}>
                      {t('again')}
                    </LinkButton>
                  ),
                },
              ]
            : []),
          {
            key: 'columns',
            label: t('toColumns'),
            verdict: viewerMay.preview,
            form: (
              <LinkButton kind="secondary" icon="pencil" href={`${here}?step=columns`}>
                {t('toColumns')}
              </LinkButton>
            ),
          },
          {
            key: 'discard',
            label: t('discard'),
            verdict: viewerMay.preview,
            form: (
              <DiscardAct
                kind="quiet"
                icon="close"
                words={words}
                spec={{
                  label: t('discard'),
                  lead: t('discardLead'),
                  hidden: { id, expectedVersion: version },
                  fields: [],
                }}
              />
            ),
          },
        ]}
      />
    </>
  );
}
