import { VisuallyHidden } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses, withQuery } from '../portal/addresses.ts';
import css from './region-map.module.css';
import { type RegionCode, regionOf, regions } from './regions.ts';

export const RegionMap_regions = graphql(`
  fragment RegionMap on CouncilRegion { region councils }
`);

/** The map of councils: every region a tile about where it lies; those with councils lead to them. The list under it says the same. */
export async function RegionMap({
  data,
  current,
}: {
  data: readonly FragmentOf<typeof RegionMap_regions>[];
  current?: string | undefined;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('portal')]);
  const to = addresses(locale);
  const known = new Map<RegionCode, { region: string; councils: number }>();
  for (const { region, councils } of readFragment(RegionMap_regions, data)) {
    const code = regionOf(region);
    if (code && region) known.set(code, { region, councils: councils + (known.get(code)?.councils ?? 0) });
  }
  const chosen = regionOf(current ?? null);
  const href = (region: string) => withQuery(to.councils, { region });
  return (
    <div className={css.frame}>
      <div className={css.box}>
        <ol className={css.map} aria-label={t('regionMap')}>
          {regions.map(({ code, column, row }) => {
            const here = known.get(code);
            const name = t(`region_${code}`);
            return (
              <li key={code} className={css.tile} style={{ gridColumn: column, gridRow: row }}>
                {here ? (
                  <a
                    href={href(here.region)}
                    title={name}
                    {...(chosen === code && { 'aria-current': 'true' as const })}
                  >
                    <span className={css.count}>{here.councils}</span>
                    {t(`regionShort_${code}`)}
                    <VisuallyHidden>
                      {name}: {t('councilsCount', { count: here.councils })}
                    </VisuallyHidden>
                  </a>
                ) : (
                  <span title={name}>{t(`regionShort_${code}`)}</span>
                )}
              </li>
            );
          })}
        </ol>
        {known.size > 0 && (
          <ul className={css.list} aria-label={t('regionList')}>
            {[...known].map(([code, { region, councils }]) => (
              <li key={code}>
                <a href={href(region)}>{t(`region_${code}`)}</a> — {t('councilsCount', { count: councils })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
