import { EmptyState, LinkButton, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CompositionView, CompositionViewParts } from '../../../../../features/composition/composition-view.tsx';
import { ConvocationFacts, ConvocationFactsParts } from '../../../../../features/composition/convocation-facts.tsx';
import {
  ConvocationPanel,
  ConvocationPanelParts,
  OpeningParts,
} from '../../../../../features/composition/convocation-panel.tsx';
import { GroupShareParts, GroupShares } from '../../../../../features/composition/group-shares.tsx';
import { approvalWords, days } from '../../../../../features/composition/member-words.tsx';
import { NextStepParts } from '../../../../../features/composition/next-step.ts';
import { RenewalClock, RenewalParts } from '../../../../../features/composition/renewal-clock.tsx';
import { roman } from '../../../../../features/composition/roman.ts';
import { RosterFiles } from '../../../../../features/composition/roster-files.tsx';
import { RosterParts, RosterTable } from '../../../../../features/composition/roster-table.tsx';
import { RuleCheckParts, RuleChecks } from '../../../../../features/composition/rule-checks.tsx';
import { VacancyAct } from '../../../../../features/composition/vacancy-act.tsx';
import { VacancyList, VacancyParts } from '../../../../../features/composition/vacancy-list.tsx';
import { CompositionTabs } from '../../../../../features/council-work/composition-tabs.tsx';
import { one, type Search } from '../../../../../features/shared/address.ts';
import { VerdictParts } from '../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import {
  GroupCompetitions,
  GroupCompetitionsParts,
} from '../../../../../features/working-group/group-competitions.tsx';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const CompositionQuery = graphql(
  `
  query CabinetComposition($slug: String!) {
    council(slug: $slug) {
      id
      viewerMayForm { setUpConvocation { outcome } }
      composition { convocation { id } }
      renewal { convocation { id } next { id } aheadOn endsOn stage ...RenewalParts }
      ...NextStepParts ...OpeningParts
      convocations {
        id number viewerMay { seat { ...VerdictParts } } startsOn endsOn approvedBy approvalTitle approvalNumber approvalOn published
        ...ConvocationFactsParts ...ConvocationPanelParts ...GroupCompetitionsParts
        composition {
          filled vacancies
          ...CompositionViewParts ...RosterParts ...VacancyParts
          checks { ...RuleCheckParts }
          groups { group ...GroupShareParts }
        }
      }
    }
  }
`,
  [
    RenewalParts,
    NextStepParts,
    OpeningParts,
    VerdictParts,
    ConvocationFactsParts,
    ConvocationPanelParts,
    GroupCompetitionsParts,
    CompositionViewParts,
    RosterParts,
    VacancyParts,
    RuleCheckParts,
    GroupShareParts,
  ],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composition');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Who sits, by what right and until when: the picture, the rules, the roster, the vacancies and the clock of renewal. */
export default async function CompositionPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, { council }] = await Promise.all([
    getTranslations(),
    searchParams,
    query(CompositionQuery, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!council) notFound();
  const here = `/${locale}/t/${tenant}/composition`;
  const { convocations, renewal } = council;
  const present = convocations.find(({ id }) => id === council.composition?.convocation.id);
  const asked = convocations.find(({ id, number }) => [id, String(number)].includes(one(search, 'convocation') ?? ''));
  const shown = asked ?? present ?? convocations[0];
  const name = (number: number) => t('composition.convocation', { number: roman(number) });
  const enters = council.viewerMayForm?.setUpConvocation.outcome === 'ALLOWED';
  if (!shown) {
    return (
      <Page width="full">
        <PageHead title={t('composition.title')} />
        <EmptyState
          level={2}
          title={t('composition.noneYet')}
          action={
            enters && (
              <>
                <LinkButton href={`${here}/set-up`}>{t('composition.setUp')}</LinkButton>
                <LinkButton kind="secondary" icon="upload" href={`/${locale}/t/${tenant}/imports/new?kind=MEMBERS`}>
                  {t('imports.title')}
                </LinkButton>
              </>
            )
          }
        >
          {t(enters ? 'composition.noneYetStep' : 'composition.noneYetHelp')}
        </EmptyState>
      </Page>
    );
  }
  const { composition } = shown;
  const maySeat = shown.viewerMay?.seat.outcome !== undefined && shown.viewerMay.seat.outcome !== 'REFUSED';
  const others = convocations.filter(({ id }) => id !== shown.id);
  const warned = renewal?.convocation.id === shown.id ? daysBetween(renewal.aheadOn, renewal.endsOn) : undefined;
  const clock = renewal && (renewal.convocation.id === shown.id || renewal.next?.id === shown.id) && (
    <Section title={t('composition.renewal')} id="renewal">
      <RenewalClock data={renewal} />
    </Section>
  );
  const pressing = renewal?.stage !== 'QUIET' && renewal?.stage !== 'SUCCEEDED';
  return (
    <Page width="full">
      <PageHead
        over={name(shown.number)}
        title={t('composition.title')}
        actions={
          <>
            <LinkButton
              kind="secondary"
              icon="users"
              href={`${here}/working-group${shown.id === present?.id ? '' : `?convocation=${shown.number}`}`}
            >
              {t('workingGroup.link')}
            </LinkButton>
            {enters && (
              <>
                <LinkButton kind="secondary" icon="plus" href={`${here}/set-up`}>
                  {t('composition.setUp')}
                </LinkButton>
                <LinkButton kind="secondary" icon="upload" href={`/${locale}/t/${tenant}/imports/new?kind=MEMBERS`}>
                  {t('imports.title')}
                </LinkButton>
              </>
            )}
            {shown.published && (
              <LinkButton kind="secondary" icon="globe" href={`/${locale}/councils/${tenant}/members`}>
                {t('composition.publicPage')}
              </LinkButton>
            )}
          </>
        }
      />
      <CompositionTabs base={`/${locale}/t/${tenant}`} current="composition" />
      <ConvocationPanel base={`/${locale}/t/${tenant}`} council={council} opening={council} data={shown} />
      <ConvocationFacts tenant={tenant} data={shown} />
      <CompositionView data={composition} soonDays={warned} />
      {pressing && clock}
      {composition.vacancies > 0 && (
        <Section
          title={t('composition.vacancies')}
          id="vacancies"
          more={
            maySeat &&
            shown.id === present?.id && (
              <a
                href={`/${locale}/t/${tenant}/competitions/new?kind=BY_ELECTION&convocation=${encodeURIComponent(shown.id)}`}
              >
                {t('competitions.actByElection')}
              </a>
            )
          }
        >
          <VacancyList
            data={composition}
            actOf={(vacancy) => maySeat && <VacancyAct base={here} vacancy={vacancy} />}
          />
        </Section>
      )}
      <GroupCompetitions base={`/${locale}/t/${tenant}`} data={shown} />
      <Section title={t('composition.checks')} id="checks">
        <RuleChecks data={composition.checks} label={t('composition.checks')} />
      </Section>
      {composition.filled > 0 && composition.groups.length > 0 && (
        <Section title={t('composition.groups')} id="groups">
          <GroupShares data={composition.groups} />
        </Section>
      )}
      {composition.filled > 0 && (
        <Section
          title={t('composition.members')}
          id="roster"
          more={<RosterFiles query={{ acting: asTenant(tenant), convocation: shown.id, lang: locale }} />}
        >
          <RosterTable tenant={tenant} data={composition} search={search} />
        </Section>
      )}
      {!pressing && clock}
      {others.length > 0 && (
        <Section title={t('composition.otherConvocations')} id="convocations">
          <Rows
            label={t('composition.otherConvocations')}
            rows={others.map((other) => ({
              key: other.id,
              icon: 'users',
              title: (
                <a href={other.id === present?.id ? here : `${here}?convocation=${other.number}`}>
                  {name(other.number)}
                </a>
              ),
              note: [
                days(t, other.startsOn, other.endsOn),
                approvalWords(t, other, other.approvedBy && t(`enums.Approver_${other.approvedBy}`)),
              ]
                .filter(Boolean)
                .join(' · '),
              side: t('composition.membersCount', { count: other.composition.filled }),
            }))}
          />
        </Section>
      )}
    </Page>
  );
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
