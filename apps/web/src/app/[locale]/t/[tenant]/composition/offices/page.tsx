import { EmptyState, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { roman } from '../../../../../../features/composition/roman.ts';
import { CompositionTabs } from '../../../../../../features/council-work/composition-tabs.tsx';
import css from '../../../../../../features/council-work/council-work.module.css';
import { CouncilWorkAct } from '../../../../../../features/council-work/council-work-act.tsx';
import { OfficeHistory } from '../../../../../../features/council-work/office-history.tsx';
import { endOfficeSpec, officeSpecs } from '../../../../../../features/council-work/office-specs.ts';
import {
  OfficeParts,
  OfficesOnParts,
  OfficesView,
  type OfficeView,
} from '../../../../../../features/council-work/offices-view.tsx';
import { PeopleParts, sittingPeople } from '../../../../../../features/council-work/people.ts';
import { todayInAlmaty } from '../../../../../../features/desk/today.ts';
import { notMine } from '../../../../../../features/meetings/meeting-panel.tsx';
import { one, type Search } from '../../../../../../features/shared/address.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { LawSays } from '../../../../../../features/shared/law-says.tsx';
import { VerdictParts } from '../../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const OfficesQuery = graphql(
  `
  query CabinetOffices($slug: String!) {
    council(slug: $slug) {
      id
      composition { convocation { id } }
      convocations {
        id number
        viewerMayRecordOffice { ...VerdictParts }
        officesOn { ...OfficesOnParts }
        offices { ...OfficeParts }
        ...CouncilPeopleParts
      }
    }
  }
`,
  [VerdictParts, OfficesOnParts, OfficeParts, PeopleParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('councilWork');
  return { title: t('offices'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The offices of a council: who holds them, who stands in, and who held them before. */
export default async function OfficesPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search, { council }] = await Promise.all([
    getTranslations(),
    formWords(),
    searchParams,
    query(OfficesQuery, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!council) notFound();
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/composition/offices`;
  const today = todayInAlmaty();
  const asked = one(search, 'convocation');
  const shown =
    council.convocations.find(({ number }) => String(number) === asked) ??
    council.convocations.find(({ id }) => id === council.composition?.convocation.id) ??
    council.convocations[0];
  const verdict = shown?.viewerMayRecordOffice;
  const may = verdict && verdict.outcome !== 'REFUSED';
  const specsFor = (post?: string) =>
    officeSpecs(t, {
      convocationId: shown?.id ?? '',
      people: shown ? sittingPeople(shown) : [],
      ...(post && { post }),
    });
  const ending = (office: OfficeView) =>
    may &&
    office.viewerMay?.end.outcome === 'ALLOWED' &&
    (office.until === null || office.until >= today) && (
      <CouncilWorkAct act="endOffice" spec={endOfficeSpec(t, office, today)} words={words} kind="quiet" size="small" />
    );
  const others = council.convocations.filter(({ id, offices }) => id !== shown?.id && offices.length > 0);
  return (
    <Page width="full">
      <PageHead
        over={shown && t('composition.convocation', { number: roman(shown.number) })}
        title={t('councilWork.offices')}
        lead={t('councilWork.officesLead')}
        actions={
          <>
            <LinkButton kind="secondary" icon="inbox" href={`${base}/handover`}>
              {t('councilWork.handover')}
            </LinkButton>
            {may && (
              <>
                <CouncilWorkAct
                  act="appointActing"
                  spec={specsFor().appointActing}
                  words={words}
                  kind="secondary"
                  icon="refresh"
                />
                <CouncilWorkAct act="recordOffice" spec={specsFor().recordOffice} words={words} icon="plus" />
              </>
            )}
          </>
        }
      />
      <CompositionTabs base={base} current="offices" />
      {verdict?.outcome === 'REFUSED' && !notMine(verdict) && (
        <LawSays verdict={verdict} titles={{ ALLOWED: '', NEEDS_REASON: '', REFUSED: t('councilWork.cannotRecord') }} />
      )}
      {!shown ? (
        <EmptyState level={2} title={t('composition.noneYet')}>
          {t('composition.noneYetHelp')}
        </EmptyState>
      ) : (
        <>
          <OfficesView
            base={base}
            data={shown.officesOn}
            actsOf={ending}
            fillOf={(post) =>
              may && (
                <CouncilWorkAct
                  act="recordOffice"
                  spec={specsFor(post).recordOffice}
                  words={words}
                  kind="secondary"
                  size="small"
                  icon="plus"
                />
              )
            }
          />
          <Section title={t('councilWork.history')} id="history">
            {shown.offices.length === 0 ? (
              <p className={css.soft}>{t('councilWork.noHistory')}</p>
            ) : (
              <OfficeHistory offices={shown.offices} actsOf={ending} />
            )}
          </Section>
          {others.length > 0 && (
            <p>
              {t('composition.otherConvocations')}:{' '}
              {others.map(({ id, number }, place) => (
                <span key={id}>
                  {place > 0 && ', '}
                  <a href={`${here}?convocation=${number}`}>{roman(number)}</a>
                </span>
              ))}
            </p>
          )}
        </>
      )}
    </Page>
  );
}
