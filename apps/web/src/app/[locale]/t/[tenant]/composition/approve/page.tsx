import { Breadcrumbs, Card, EmptyState, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ApprovalTable, ApprovalTableParts } from '../../../../../../features/composition/approval-table.tsx';
import { ApprovalForm } from '../../../../../../features/composition/convocation-act.tsx';
import { approvalSpec } from '../../../../../../features/composition/convocation-specs.ts';
import { roman } from '../../../../../../features/composition/roman.ts';
import { RuleCheckParts, RuleChecks } from '../../../../../../features/composition/rule-checks.tsx';
import { one, type Search } from '../../../../../../features/shared/address.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { LawSays } from '../../../../../../features/shared/law-says.tsx';
import { VerdictParts } from '../../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const ApprovalQuery = graphql(
  `
  query CompositionApproval($slug: String!) {
    council(slug: $slug) {
      id level
      convocations {
        id version number state standing startsOn endsOn size recommendedMin recommendedMax
        protocolNumber protocolOn approvedBy approvalTitle approvalNumber approvalOn firstSessionOn
        viewerMay { approve { ...VerdictParts } }
        composition { checks { ...RuleCheckParts } ...ApprovalTableParts }
      }
    }
  }
`,
  [VerdictParts, RuleCheckParts, ApprovalTableParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composition');
  return { title: t('approveTitle'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** A composition before its approval: what the law says of each seat and of the whole, then the act and its paper. */
export default async function ApprovalPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search, { council }] = await Promise.all([
    getTranslations(),
    formWords(),
    searchParams,
    query(ApprovalQuery, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!council) notFound();
  const here = `/${locale}/t/${tenant}/composition`;
  const asked = one(search, 'convocation');
  const shown = council.convocations.find(({ number, state }) =>
    asked === null ? state === 'PREPARING' : String(number) === asked,
  );
  const back = shown ? `${here}?convocation=${shown.number}` : here;
  const head = (lead?: string) => (
    <PageHead
      breadcrumbs={
        <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: back, label: t('composition.title') }]} />
      }
      over={shown && t('composition.convocation', { number: roman(shown.number) })}
      title={t('composition.approveTitle')}
      lead={lead}
    />
  );
  if (shown?.state !== 'PREPARING' || !shown.viewerMay)
    return (
      <Page width="full">
        {head()}
        <EmptyState
          level={2}
          title={t('composition.approveNothing')}
          action={<LinkButton href={back}>{t('composition.toComposition')}</LinkButton>}
        >
          {t('composition.approveNothingHelp')}
        </EmptyState>
      </Page>
    );
  const { composition, viewerMay } = shown;
  const verdict = viewerMay.approve;
  return (
    <Page width="full">
      {head(t('composition.approveLead'))}
      <LawSays
        verdict={verdict}
        titles={{
          ALLOWED: t('composition.approveSays_ALLOWED'),
          NEEDS_REASON: t('composition.approveSays_NEEDS_REASON'),
          REFUSED: t('composition.approveSays_REFUSED'),
        }}
      />
      <Section title={t('composition.approveWhole')} id="whole">
        <RuleChecks data={composition.checks} label={t('composition.approveWhole')} />
      </Section>
      <Section title={t('composition.approveSeats')} id="seats">
        <ApprovalTable here={here} data={composition} />
      </Section>
      {verdict.outcome !== 'REFUSED' && (
        <Section title={t('composition.approvePapers')} id="papers">
          <Card>
            <ApprovalForm
              spec={approvalSpec(t, shown, council.level === 'LOCAL' ? 'MASLIKHAT' : 'HEAD')}
              words={words}
              goTo={`${here}?convocation=`}
            />
          </Card>
        </Section>
      )}
    </Page>
  );
}
