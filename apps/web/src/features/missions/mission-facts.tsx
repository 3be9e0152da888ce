import { Card, Facts } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';

export const MissionFacts_mission = graphql(`
  fragment MissionFacts on Mission {
    number form legalBasis decisionNumber decisionDate openedOn plannedFrom plannedTo startedOn completedOn closedOn
    methods siteName siteAddress latitude longitude permanent cancelledOn cancelledBecause
    council { id slug name { text lang missing } }
    objects { id body { id name { text lang missing } } }
  }
`);

/** What a mission rests on: whose, by which law and decision, what and where it looks at, when. */
export async function MissionFacts({ data }: { data: FragmentOf<typeof MissionFacts_mission> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const to = addresses(locale);
  const mission = readFragment(MissionFacts_mission, data);
  const { council, latitude, longitude } = mission;
  const map =
    latitude !== null && longitude !== null
      ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`
      : null;
  return (
    <Card>
      <Facts
        facts={[
          {
            term: t('portal.council'),
            value: council && (
              <a href={to.council(council.slug)}>
                <Localized of={council.name} />
              </a>
            ),
          },
          { term: t('common.numberOf'), value: mission.number },
          { term: t('portal.law'), value: t(`enums.LegalBasis_${mission.legalBasis}`) },
          {
            term: t('portal.decision'),
            value: mission.decisionDate && (
              <>
                {mission.decisionNumber && `№ ${mission.decisionNumber}, `}
                <Day on={mission.decisionDate} />
              </>
            ),
          },
          {
            term: t('portal.objects'),
            value:
              mission.objects.length > 0 &&
              mission.objects.map(({ id, body }) => (
                <div key={id}>
                  {body && (
                    <a href={to.body(body.id)}>
                      <Localized of={body.name} />
                    </a>
                  )}
                </div>
              )),
          },
          {
            term: t('portal.place'),
            value: (mission.siteName || mission.siteAddress) && (
              <>
                {[mission.siteName, mission.siteAddress].filter(Boolean).join(', ')}
                {map && (
                  <>
                    {' '}
                    <a href={map} rel="external">
                      {t('portal.onMap')}
                    </a>
                  </>
                )}
              </>
            ),
          },
          {
            term: t('portal.methods'),
            value: mission.methods.map((method) => t(`enums.MonitoringMethod_${method}`)).join(', '),
          },
          {
            term: t('portal.period'),
            value: (
              <Period
                from={mission.startedOn ?? mission.plannedFrom}
                until={mission.completedOn ?? mission.plannedTo}
                permanent={mission.permanent}
              />
            ),
          },
          { term: t('portal.closedOn'), value: mission.closedOn && <Day on={mission.closedOn} /> },
          {
            term: t('enums.MissionState_CANCELLED'),
            value: mission.cancelledOn && (
              <>
                <Day on={mission.cancelledOn} />
                {mission.cancelledBecause && `, ${mission.cancelledBecause}`}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

async function Period({ from, until, permanent }: { from: string | null; until: string | null; permanent: boolean }) {
  const t = await getTranslations('portal');
  if (!from && !until) return permanent ? t('permanent') : null;
  return (
    <>
      {from && <Day on={from} />}
      {until && (
        <>
          {' – '}
          <Day on={until} />
        </>
      )}
      {permanent && ` · ${t('permanent')}`}
    </>
  );
}
