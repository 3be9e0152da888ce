import { Card, Facts } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';

export const RecommendationFacts_recommendation = graphql(`
  fragment RecommendationFacts on Recommendation {
    number legalBasis adoptedOn decisionNumber decisionDate executeBy closedOn closedBecause eventId
    council { id slug name { text lang missing } }
    mission { id number title { text lang missing } }
    reissueOf { id number }
  }
`);

/** What a recommendation rests on and belongs to. */
export async function RecommendationFacts({ data }: { data: FragmentOf<typeof RecommendationFacts_recommendation> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const to = addresses(locale);
  const it = readFragment(RecommendationFacts_recommendation, data);
  const slug = it.council?.slug ?? '';
  return (
    <Card>
      <Facts
        facts={[
          {
            term: t('portal.council'),
            value: it.council && (
              <a href={to.council(slug)}>
                <Localized of={it.council.name} />
              </a>
            ),
          },
          {
            term: t('portal.mission'),
            value: it.mission && (
              <a href={to.mission(slug, it.mission.number)}>
                <Localized of={it.mission.title} />
              </a>
            ),
          },
          {
            term: t('portal.event'),
            value: it.eventId && <a href={to.event(it.eventId)}>{t('common.open')}</a>,
          },
          { term: t('portal.law'), value: t(`enums.LegalBasis_${it.legalBasis}`) },
          {
            term: t('portal.decision'),
            value: it.decisionDate && (
              <>
                {it.decisionNumber && `№ ${it.decisionNumber}, `}
                <Day on={it.decisionDate} />
              </>
            ),
          },
          {
            term: t('portal.executeBy'),
            value: it.executeBy && (
              <>
                <Day on={it.executeBy} /> · {t('portal.councilsOwnDate')}
              </>
            ),
          },
          {
            term: t('portal.reissueOf'),
            value: it.reissueOf && <a href={to.recommendation(slug, it.reissueOf.number)}>№ {it.reissueOf.number}</a>,
          },
          {
            term: t('portal.closedOn'),
            value: it.closedOn && (
              <>
                <Day on={it.closedOn} />
                {it.closedBecause && `, ${it.closedBecause}`}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
