import { formatDate } from '@kenes/messages';
import { Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { withQuery } from '../portal/addresses.ts';
import css from './council-work.module.css';

/** A plan of work as the public reads of it. */
export const PublicPlanParts = graphql(`
  fragment PublicPlan on WorkPlan { id year approvedOn approvedNumber fulfilment { total done dropped } }
`);

/** A council's published plans of work: by what each was approved, how far it is done, the paper itself. */
export async function PublicPlans({
  slug,
  plans,
}: {
  slug: string;
  plans: readonly FragmentOf<typeof PublicPlanParts>[];
}) {
  const [t, locale] = await Promise.all([getTranslations('councilWork'), getLocale()]);
  const written = locale === 'kk' ? (['kk', 'ru'] as const) : (['ru', 'kk'] as const);
  return (
    <Rows
      label={t('plan')}
      rows={readFragment(PublicPlanParts, plans).map(({ id, year, approvedOn, approvedNumber, fulfilment }) => ({
        key: id,
        icon: 'scroll' as const,
        title: t('planOf', { year: String(year) }),
        note: [
          approvedOn && t('planApproved', { date: formatDate(approvedOn), number: approvedNumber ?? '—' }),
          fulfilment.total > 0 &&
            t('planDone', { done: fulfilment.done, total: fulfilment.total - fulfilment.dropped }),
        ]
          .filter(Boolean)
          .join(' · '),
        side: (
          <span className={css.acts}>
            {written.map((lang) => (
              <a
                key={lang}
                href={withQuery('/api/documents/work-plan.pdf', { council: slug, year: String(year), lang })}
              >
                {t('pdfIn', { language: lang })}
              </a>
            ))}
          </span>
        ),
      }))}
    />
  );
}
