import { Breadcrumbs, Card, Columns, Facts, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { BodyRecord, BodyRecord_record } from '../../../../../features/bodies/body-record.tsx';
import { regionName } from '../../../../../features/councils/region-name.ts';
import { MissionList, MissionRow_mission } from '../../../../../features/missions/mission-list.tsx';
import { addresses, withQuery } from '../../../../../features/portal/addresses.ts';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import { TrackList, TrackRow_track } from '../../../../../features/recommendations/track-list.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const BodyQuery = graphql(
  `query Body($id: ID!) {
    organisation(id: $id) {
      id kind level region bin address
      name { text lang missing } headPosition { text lang missing }
      superior { id name { text lang missing } }
    }
    bodyRecord(bodyId: $id) { ...BodyRecord }
    overdue: tracks(bodyId: $id, is: OVERDUE, first: 5) { nodes { id ...TrackRow } }
    answers: tracks(bodyId: $id, is: ANSWERED, orderBy: ANSWERED_DESC, first: 5) { nodes { id ...TrackRow } }
    missions(bodyId: $id, first: 5) { nodes { id ...MissionRow } }
  }`,
  [BodyRecord_record, TrackRow_track, MissionRow_mission],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(async (id: string) => query(BodyQuery, { id: decodeURIComponent(id) }));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { id, locale } = await params;
  const { organisation } = await read(id);
  if (!organisation) return {};
  const t = await getTranslations({ locale: localeOf({ locale }), namespace: 'portal' });
  return preview(locale, `/bodies/${id}`, { title: organisation.name.text, description: t('bodyLead') });
}

/** A body's record: what it was sent and how it answers. */
export default async function BodyPage({ params }: { params: Params }) {
  const { id, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, data] = await Promise.all([getTranslations(), read(id)]);
  const { organisation, bodyRecord } = data;
  if (!organisation) notFound();
  const to = addresses(locale);
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: to.bodies, label: t('portal.navBodies') }]} />
        }
        over={t(`enums.OrganisationKind_${organisation.kind}`)}
        title={<Localized of={organisation.name} />}
        lead={t('portal.bodyLead')}
      />
      {bodyRecord && <BodyRecord data={bodyRecord} />}
      <Columns>
        <div>
          {data.overdue.nodes.length > 0 && (
            <Section
              title={t('portal.overdueTitle')}
              more={<a href={withQuery(to.tracks, { body: id, is: 'OVERDUE' })}>{t('common.showAll')}</a>}
            >
              <TrackList tracks={data.overdue.nodes} label={t('portal.overdueTitle')} empty="" />
            </Section>
          )}
          <Section
            title={t('portal.answersTitle')}
            more={<a href={withQuery(to.tracks, { body: id, is: 'ANSWERED' })}>{t('common.showAll')}</a>}
          >
            <TrackList tracks={data.answers.nodes} label={t('portal.answersTitle')} empty={t('portal.noAnswersYet')} />
          </Section>
        </div>
        <div>
          <Card>
            <Facts
              facts={[
                { term: t('portal.region'), value: await regionName(organisation.region) },
                { term: t('portal.bin'), value: organisation.bin },
                { term: t('portal.address'), value: organisation.address },
                {
                  term: t('portal.superior'),
                  value: organisation.superior && (
                    <a href={to.body(organisation.superior.id)}>
                      <Localized of={organisation.superior.name} />
                    </a>
                  ),
                },
              ]}
            />
          </Card>
          <Section
            title={t('portal.missionsOfBody')}
            more={<a href={withQuery(to.missions, { body: id })}>{t('common.showAll')}</a>}
          >
            <MissionList missions={data.missions.nodes} empty={t('portal.noMissionsOfBody')} />
          </Section>
        </div>
      </Columns>
    </Page>
  );
}
