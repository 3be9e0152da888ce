import { EmptyState, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { roman } from '../../../../../../features/composition/roman.ts';
import { CommissionCardParts, CommissionCards } from '../../../../../../features/council-work/commission-cards.tsx';
import { CompositionTabs } from '../../../../../../features/council-work/composition-tabs.tsx';
import { notMine } from '../../../../../../features/meetings/meeting-panel.tsx';
import { one, type Search } from '../../../../../../features/shared/address.ts';
import { LawSays } from '../../../../../../features/shared/law-says.tsx';
import { VerdictParts } from '../../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const CommissionsQuery = graphql(
  `
  query CabinetCommissions($slug: String!) {
    council(slug: $slug) {
      id
      composition { convocation { id } }
      convocations {
        id number
        viewerMayFormCommission { ...VerdictParts }
        commissions { id state ...CommissionCardParts }
      }
    }
  }
`,
  [CommissionCardParts, VerdictParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('councilWork');
  return { title: t('commissions'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The commissions of a council: those at work, those proposed, those that are over. */
export default async function CommissionsPage({
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
    query(CommissionsQuery, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!council) notFound();
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/composition/commissions`;
  const asked = one(search, 'convocation');
  const shown =
    council.convocations.find(({ number }) => String(number) === asked) ??
    council.convocations.find(({ id }) => id === council.composition?.convocation.id) ??
    council.convocations[0];
  const may = shown?.viewerMayFormCommission;
  const of = (state: string) => shown?.commissions.filter((one) => one.state === state) ?? [];
  const [active, proposed, closed] = [of('ACTIVE'), of('PROPOSED'), of('CLOSED')];
  const create = may && may.outcome !== 'REFUSED' && (
    <LinkButton icon="plus" href={`${here}/new`}>
      {t('councilWork.create')}
    </LinkButton>
  );
  const none = !shown || shown.commissions.length === 0;
  const others = council.convocations.filter(({ id, commissions }) => id !== shown?.id && commissions.length > 0);
  return (
    <Page width="full">
      <PageHead
        over={shown && t('composition.convocation', { number: roman(shown.number) })}
        title={t('councilWork.commissions')}
        lead={t('councilWork.commissionsLead')}
        actions={!none && create}
      />
      <CompositionTabs base={base} current="commissions" />
      {none && (
        <EmptyState level={2} title={t('councilWork.noCommissions')} action={create || undefined}>
          {t('councilWork.noCommissionsHelp')}
        </EmptyState>
      )}
      {may?.outcome === 'REFUSED' && !notMine(may) && (
        <LawSays verdict={may} titles={{ ALLOWED: '', NEEDS_REASON: '', REFUSED: t('councilWork.cannotForm') }} />
      )}
      {active.length > 0 && (
        <Section title={t('councilWork.atWork')}>
          <CommissionCards here={here} data={active} />
        </Section>
      )}
      {proposed.length > 0 && (
        <Section title={t('councilWork.proposedOnes')}>
          <p>{t('councilWork.proposedHelp')}</p>
          <CommissionCards here={here} data={proposed} />
        </Section>
      )}
      {closed.length > 0 && (
        <Section title={t('councilWork.closedOnes')}>
          <CommissionCards here={here} data={closed} />
        </Section>
      )}
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
    </Page>
  );
}
