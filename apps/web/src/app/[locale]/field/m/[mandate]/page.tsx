import { Banner, Page, PageHead } from '@kenes/ui';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { actWords } from '../../../../../features/act/act-words.ts';
import { AcceptMandate } from '../../../../../features/field/accept-mandate.tsx';
import { daysOf, FieldMission, FieldMissionParts } from '../../../../../features/field/field-mission.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asMandate } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

type Params = Promise<{ locale: string; mandate: string }>;

const OwnMandatesQuery = graphql(`
  query OwnMandates {
    viewer { id mandates { id mandateId missionId scope state validFrom validTo version councilName { text lang } } }
  }
`);

const FieldByMandateQuery = graphql(`query FieldByMandate($id: ID!) { mission(id: $id) { ...FieldMission } }`, [
  FieldMissionParts,
]);

/** One mission as an NGO's monitor works in it by a council's mandate. */
export default async function MandatePage({ params }: { params: Params }) {
  const given = await params;
  setRequestLocale(localeOf(given));
  const acting = asMandate(given.mandate);
  const [t, { viewer }] = await Promise.all([
    getTranslations('field'),
    query(OwnMandatesQuery, {}, { acting: 'account' }),
  ]);
  const mandate = viewer?.mandates.find(({ id }) => id === given.mandate);
  if (!viewer || !mandate) notFound();
  if (mandate.state === 'ISSUED') {
    return (
      <Page width="narrow">
        <PageHead
          over={<span lang={mandate.councilName.lang}>{mandate.councilName.text}</span>}
          title={t('mandateOffered', { scope: mandate.scope })}
        />
        <Banner>{t('mandateDays', daysOf(mandate))}</Banner>
        <AcceptMandate
          id={mandate.mandateId}
          version={mandate.version}
          words={{ act: await actWords(), accept: t('mandateAccept') }}
        />
      </Page>
    );
  }
  const { mission } = await query(FieldByMandateQuery, { id: mandate.missionId }, { acting });
  if (!mission) notFound();
  const days = daysOf(mandate);
  return (
    <FieldMission
      data={mission}
      acting={acting}
      accountId={viewer.id}
      remark={`${mandate.scope}: ${t('mandateDays', days)}`}
      over={mandate.state === 'EXPIRED' ? t('mandateOver', { to: days.to }) : undefined}
    />
  );
}
