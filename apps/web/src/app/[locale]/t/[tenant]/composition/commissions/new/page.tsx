import { formatDate } from '@kenes/messages';
import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { createCommissionSpec } from '../../../../../../../features/council-work/commission-specs.ts';
import { CreateCommissionForm } from '../../../../../../../features/council-work/council-work-act.tsx';
import { PeopleParts, sittingPeople } from '../../../../../../../features/council-work/people.ts';
import { formWords } from '../../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const NewCommissionQuery = graphql(
  `
  query NewCommission($slug: String!) {
    council(slug: $slug) {
      id
      composition { convocation { id } }
      convocations { id viewerMayFormCommission { outcome } ...CouncilPeopleParts }
    }
    decisions(first: 100) { nodes { id number decidedOn effect commissionId text { text } } }
  }
`,
  [PeopleParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('councilWork');
  return { title: t('create'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Creating a commission, or entering one that is proposed. */
export default async function NewCommissionPage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, { council, decisions }] = await Promise.all([
    getTranslations(),
    formWords(),
    query(NewCommissionQuery, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  const convocation =
    council?.convocations.find(({ id }) => id === council.composition?.convocation.id) ?? council?.convocations[0];
  if (!convocation || (convocation.viewerMayFormCommission?.outcome ?? 'REFUSED') === 'REFUSED') notFound();
  const here = `/${locale}/t/${tenant}/composition/commissions`;
  const creating = decisions.nodes.flatMap(({ id, effect, commissionId, number, decidedOn, text }) =>
    effect === 'CREATES_COMMISSION' && commissionId === null
      ? [{ value: id, label: [number && `№ ${number}`, formatDate(decidedOn), text.text].filter(Boolean).join(' · ') }]
      : [],
  );
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('councilWork.commissions') }]} />
        }
        title={t('councilWork.create')}
        lead={t('councilWork.createLead')}
      />
      <CreateCommissionForm
        spec={createCommissionSpec(t, {
          convocationId: convocation.id,
          people: sittingPeople(convocation),
          decisions: creating,
        })}
        words={words}
        goTo={`${here}/`}
      />
    </Page>
  );
}
