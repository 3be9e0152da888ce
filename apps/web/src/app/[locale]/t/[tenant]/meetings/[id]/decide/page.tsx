import { Breadcrumbs, EmptyState, LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { RecordDecisionForm } from '../../../../../../../features/decisions/decision-act.tsx';
import { EffectChoice } from '../../../../../../../features/decisions/effect-choice.tsx';
import { recordDecisionSpec } from '../../../../../../../features/decisions/record-spec.ts';
import { decisionEffects } from '../../../../../../../features/decisions/states.ts';
import { MeetingName, MeetingNameParts } from '../../../../../../../features/meetings/meeting-name.tsx';
import { VoteResult, VoteResultParts } from '../../../../../../../features/meetings/vote-result.tsx';
import { one, oneOf, type Search } from '../../../../../../../features/shared/address.ts';
import { formWords } from '../../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const DecideQuery = graphql(
  `
  query DecideOnItem(
    $id: ID!, $slug: String!, $recommendations: Boolean!, $missions: Boolean!, $commissions: Boolean!, $plans: Boolean!
  ) {
    meeting(id: $id) {
      id
      agenda {
        id ordinal
        title { text }
        votes { id ...VoteResultParts }
        draftActs { id version number title { text } }
        reportHearings { id version topic { text } }
      }
      members { id name personId }
      ...MeetingNameParts
    }
    recommendations(first: 100, council: $slug, state: DRAFT) @include(if: $recommendations) {
      nodes { id version number wording { text } }
    }
    missions(first: 100, council: $slug) @include(if: $missions) {
      nodes { id version number decisionDate title { text } }
    }
    commissions(first: 100, council: $slug, state: PROPOSED) @include(if: $commissions) {
      nodes { id version name { text } }
    }
    workPlans(first: 10, council: $slug) @include(if: $plans) { nodes { id version year state reportOn } }
  }
`,
  [MeetingNameParts, VoteResultParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return { title: t('actRecord'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

const short = (text: string) => (text.length > 110 ? `${text.slice(0, 110)}…` : text);

/** Entering what a sitting decided on a question: first what the decision does, then its form. */
export default async function DecidePage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, id: coded, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, words] = await Promise.all([getTranslations(), searchParams, formWords()]);
  const effect = oneOf(search, 'effect', decisionEffects);
  const { meeting, recommendations, missions, commissions, workPlans } = await query(
    DecideQuery,
    {
      id: decodeURIComponent(coded),
      slug: tenant,
      recommendations: effect === 'ADOPTS_RECOMMENDATIONS',
      missions: effect === 'OPENS_CONTROL',
      commissions: effect === 'CREATES_COMMISSION',
      plans: effect === 'APPROVES_PLAN',
    },
    { acting: asTenant(tenant) },
  );
  const item = meeting?.agenda.find(({ id }) => id === one(search, 'item'));
  if (!meeting || !item) notFound();
  const base = `/${locale}/t/${tenant}`;
  const own = `${base}/meetings/${meeting.id}`;
  const here = `${own}/decide`;
  const seen = ({ id, version }: { id: string; version: number }) => `${id}@${version}`;
  const from = {
    people: meeting.members.flatMap(({ personId, name }) => (personId ? [{ value: personId, label: name }] : [])),
    missions: (missions?.nodes ?? [])
      .filter(({ decisionDate }) => decisionDate === null)
      .map((one) => ({
        value: seen(one),
        label: [one.number && `№ ${one.number}`, short(one.title.text)].filter(Boolean).join(' '),
      })),
    drafts: (recommendations?.nodes ?? []).map((one) => ({
      value: seen(one),
      label: `№ ${one.number}. ${short(one.wording.text)}`,
    })),
    proposed: (commissions?.nodes ?? []).map((one) => ({ value: seen(one), label: one.name.text })),
    draftActs: item.draftActs.map((one) => ({ value: seen(one), label: `№ ${one.number}. ${short(one.title.text)}` })),
    reports: item.reportHearings.map((one) => ({ value: seen(one), label: short(one.topic.text) })),
    // A draft is approved; of an approved one, the report on its year, once.
    plans: (workPlans?.nodes ?? []).flatMap((one) => {
      const year = String(one.year);
      if (one.state === 'DRAFT') return [{ value: seen(one), label: t('decisions.planOf', { year }) }];
      return one.reportOn ? [] : [{ value: `${seen(one)}@report`, label: t('decisions.planReportOf', { year }) }];
    }),
  };
  const lacks =
    effect === 'ADOPTS_RECOMMENDATIONS' && from.drafts.length === 0
      ? t('decisions.noDrafts')
      : effect === 'APPROVES_PLAN' && from.plans.length === 0
        ? t('decisions.noPlans')
        : null;
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: `${base}/meetings`, label: t('meetings.title') },
              { href: own, label: t('meetings.dossier') },
            ]}
          />
        }
        over={<MeetingName data={meeting} />}
        title={effect ? t(`enums.DecisionEffect_${effect}`) : t('decisions.actRecord')}
        lead={t('decisions.recordLead')}
        meta={effect && <a href={`${here}?item=${encodeURIComponent(item.id)}`}>{t('decisions.otherEffect')}</a>}
      />
      <p>
        <strong>
          {item.ordinal}. {item.title.text}
        </strong>
      </p>
      {item.votes.map((vote) => (
        <VoteResult key={vote.id} data={vote} />
      ))}
      {!effect ? (
        <EffectChoice here={here} itemId={item.id} />
      ) : lacks ? (
        <EmptyState
          title={t(`enums.DecisionEffect_${effect}`)}
          action={
            effect === 'ADOPTS_RECOMMENDATIONS' && (
              <LinkButton href={`${base}/recommendations/new`}>{t('cabinet.newRecommendation')}</LinkButton>
            )
          }
        >
          {lacks}
        </EmptyState>
      ) : (
        <RecordDecisionForm
          spec={recordDecisionSpec(t, { itemId: item.id, effect, from })}
          words={words}
          goTo={`${base}/decisions/`}
        />
      )}
    </Page>
  );
}
