import { Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';

export const HitList_hit = graphql(`
  fragment HitList on PublishedHit {
    id kind number on councilSlug
    title { text lang missing }
    councilName { text lang missing }
  }
`);

const icons = { MISSION: 'eye', RECOMMENDATION: 'document', CIVIC_EVENT: 'calendar' } as const;

/** What was found: what it is, whose, when. */
export async function HitList({ data }: { data: readonly FragmentOf<typeof HitList_hit>[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('portal')]);
  const to = addresses(locale);
  return (
    <Rows
      label={t('searchTitle')}
      rows={readFragment(HitList_hit, data).map(({ id, kind, number, on, councilSlug, title, councilName }) => ({
        key: id,
        icon: icons[kind],
        title: (
          <a
            href={
              kind === 'CIVIC_EVENT'
                ? to.event(id)
                : kind === 'MISSION'
                  ? to.mission(councilSlug, number ?? '')
                  : to.recommendation(councilSlug, number ?? '')
            }
          >
            <Localized of={title} />
          </a>
        ),
        note: (
          <>
            {t(`hit_${kind}`)} {number && `№ ${number}`} · <Localized of={councilName} />
            {on && (
              <>
                {' · '}
                <Day on={on} />
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
