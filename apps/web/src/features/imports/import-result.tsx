import { Banner, StatTile } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from './imports.module.css';
import { registerOf } from './kinds.ts';

/** What came of an import. */
export const ImportResultParts = graphql(`
  fragment ImportResultParts on Import {
    kind rowCount
    entered { convocations members letters recommendations addressees answers }
  }
`);

const counted = ['convocations', 'members', 'recommendations', 'addressees', 'letters', 'answers'] as const;

/** What was written: each figure leads to its records. */
export async function ImportResult({ base, data }: { base: string; data: FragmentOf<typeof ImportResultParts> }) {
  const [t, locale] = await Promise.all([getTranslations('imports'), getLocale()]);
  const { kind, rowCount, entered } = readFragment(ImportResultParts, data);
  if (!entered) return null;
  const address = (what: (typeof counted)[number]) =>
    `${base}/${what === 'letters' ? 'letters' : registerOf[kind]}${what === 'convocations' ? '#convocations' : ''}`;
  return (
    <>
      <Banner kind="good" title={t('entered')}>
        {t('enteredLead', { count: rowCount })}
      </Banner>
      <section aria-label={t('made')} className={css.tiles}>
        {counted.map((what) => {
          const count = entered[what];
          return (
            count !== null && (
              <StatTile
                key={what}
                figure={new Intl.NumberFormat(locale).format(count)}
                label={t(`made_${what}`, { count })}
                {...(count > 0 && { href: address(what) })}
              />
            )
          );
        })}
      </section>
    </>
  );
}
