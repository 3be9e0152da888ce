import { formatDate } from '@kenes/messages';
import { LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NextStepParts } from '../../../../features/composition/next-step.ts';
import { isSecretariat } from '../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../features/shell/locale.ts';
import { onlyInGroup } from '../../../../features/shell/navigation.ts';
import { draftActsAsk, TodayDraftActs, TodayDraftActsParts } from '../../../../features/today/today-draft-acts.tsx';
import { TodayPanel, TodayPanelParts } from '../../../../features/today/today-panel.tsx';
import { TodayRenewal } from '../../../../features/today/today-renewal.tsx';
import { sittingsAsk, TodaySittings, TodaySittingsParts } from '../../../../features/today/today-sittings.tsx';
import { graphql } from '../../../../graphql.ts';
import { asTenant } from '../../../../session/acting.ts';
import { query } from '../../../../session/api.ts';
import { viewer } from '../../../../session/viewer.ts';

const TodayQuery = graphql(
  `
  query Today($slug: String!) {
    today { date ...TodayPanelParts }
    council(slug: $slug) { id ...NextStepParts }
    draftActs(first: 5, order: URGENCY) { ...TodayDraftActs }
    ...TodaySittings
  }
`,
  [TodayPanelParts, NextStepParts, TodayDraftActsParts, TodaySittingsParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navToday'), robots: { index: false } };
}

/** The secretary's morning; a member of a working group alone goes on to its competitions. */
export default async function TodayPage({ params }: { params: Promise<{ locale: string; tenant: string }> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const person = await viewer();
  if (onlyInGroup(person?.tenants.find(({ slug }) => slug === tenant)?.roles ?? []))
    redirect(`/${locale}/t/${tenant}/competitions`);
  const [t, work, data, keeps] = await Promise.all([
    getTranslations('cabinet'),
    getTranslations('councilWork'),
    query(TodayQuery, { slug: tenant }, { acting: asTenant(tenant) }),
    isSecretariat(tenant),
  ]);
  const { today, council, draftActs } = data;
  if (!today) notFound();
  const base = `/${locale}/t/${tenant}`;
  return (
    <Page width="full">
      <PageHead
        title={t('todayTitle', { date: formatDate(today.date) })}
        actions={
          <>
            <LinkButton kind="quiet" icon="inbox" href={`${base}/handover`}>
              {work('handover')}
            </LinkButton>
            <LinkButton kind="secondary" icon="plus" href={`${base}/missions/new`}>
              {t('openMission')}
            </LinkButton>
          </>
        }
      />
      {keeps && council && <TodayRenewal base={base} data={council} />}
      <TodayPanel tenant={tenant} data={today} busy={draftActsAsk(draftActs) || sittingsAsk(data)}>
        <TodaySittings base={base} data={data} />
        <TodayDraftActs base={base} data={draftActs} />
      </TodayPanel>
    </Page>
  );
}
