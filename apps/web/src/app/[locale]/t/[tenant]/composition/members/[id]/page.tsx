import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MemberActs, MemberActsParts } from '../../../../../../../features/composition/member-acts.tsx';
import { MemberCard, MemberCardParts } from '../../../../../../../features/composition/member-card.tsx';
import { roman } from '../../../../../../../features/composition/roman.ts';
import { JournalChain, JournalChainParts } from '../../../../../../../features/journal/journal-chain.tsx';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const MemberQuery = graphql(
  `
  query MemberCard($id: ID!) {
    member(id: $id) {
      seat { ordinal } convocation { number } person { fullName accountId }
      ...MemberCardParts ...MemberActsParts
    }
    journal(first: 50, subjectType: "Membership", subjectId: $id) { ...JournalChainParts }
    tenantPeople(first: 100) { nodes { accountId name position roles } }
  }
`,
  [MemberCardParts, MemberActsParts, JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composition');
  return { title: t('colMember'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A member’s card in the cabinet. */
export default async function MemberPage({ params }: { params: Params }) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { member, journal, tenantPeople }] = await Promise.all([
    getTranslations(),
    query(MemberQuery, { id }, { acting: asTenant(tenant) }),
  ]);
  if (!member) notFound();
  const base = `/${locale}/t/${tenant}`;
  const accounts = tenantPeople.nodes
    .filter(({ roles }) => roles.some((role) => role === 'MEMBER' || role === 'CHAIR'))
    .map(({ accountId, name, position }) => ({ value: accountId, label: [name, position].filter(Boolean).join(', ') }));
  const account = accounts.find(({ value }) => value === member.person?.accountId)?.label ?? null;
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `${base}/composition`, label: t('composition.title') }]}
          />
        }
        over={[
          member.convocation && t('composition.convocation', { number: roman(member.convocation.number) }),
          member.seat && t('composition.seatNumber', { ordinal: member.seat.ordinal }),
        ]
          .filter(Boolean)
          .join(' · ')}
        title={member.person?.fullName ?? ''}
      />
      <MemberCard
        tenant={tenant}
        data={member}
        account={account}
        acts={<MemberActs base={`${base}/composition`} data={member} accounts={accounts} />}
        chain={<JournalChain base={base} data={journal} />}
      />
    </Page>
  );
}
