import { formatDate } from '@kenes/messages';
import { Breadcrumbs, EmptyState, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CompositionView, CompositionViewParts } from '../../../../../../features/composition/composition-view.tsx';
import { approvalWords, days } from '../../../../../../features/composition/member-words.tsx';
import { officesByMember, PublicOfficesParts } from '../../../../../../features/composition/public-offices.ts';
import { PublicMemberParts, PublicRoster } from '../../../../../../features/composition/public-roster.tsx';
import { roman } from '../../../../../../features/composition/roman.ts';
import { RosterFiles } from '../../../../../../features/composition/roster-files.tsx';
import { addresses, withQuery } from '../../../../../../features/portal/addresses.ts';
import { preview } from '../../../../../../features/portal/preview.ts';
import { readSearch, type SearchParams } from '../../../../../../features/portal/search-params.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { query } from '../../../../../../session/api.ts';

const MembersQuery = graphql(
  `query CouncilMembers($slug: String!) {
    council(slug: $slug) {
      id slug name { text }
      composition { convocation { id } }
      convocations {
        id number state startsOn endsOn approvedBy approvalTitle approvalNumber approvalOn
        officesOn { ...PublicOfficesParts }
        composition { on filled ...CompositionViewParts seats { membership { id ...PublicMemberParts } } }
        memberships { id state ...PublicMemberParts }
      }
    }
  }`,
  [CompositionViewParts, PublicMemberParts, PublicOfficesParts],
);

type Params = Promise<{ locale: string; slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { slug, locale } = await params;
  const t = await getTranslations({ locale: localeOf({ locale }), namespace: 'composition' });
  return preview(locale, `/councils/${slug}/members`, { title: t('title'), description: t('publicLead') });
}

/** The roster of a council as anyone reads it: the present convocation, or a former one by its number. */
export default async function MembersPage({ params, searchParams }: { params: Params; searchParams: SearchParams }) {
  const { slug, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, search, { council }] = await Promise.all([
    getTranslations(),
    readSearch(searchParams),
    query(MembersQuery, { slug }),
  ]);
  if (!council) notFound();
  const to = addresses(locale);
  const present = council.convocations.find(({ id }) => id === council.composition?.convocation.id);
  const asked = council.convocations.find(({ number }) => String(number) === search.convocation);
  const shown = asked ?? present ?? council.convocations[0];
  const others = council.convocations.filter(({ id }) => id !== shown?.id);
  const sitting = shown?.composition.seats.flatMap(({ membership }) => membership ?? []) ?? [];
  const seated = new Set(sitting.map(({ id }) => id));
  const left = shown?.memberships.filter(({ id, state }) => state === 'TERMINATED' && !seated.has(id)) ?? [];
  const name = (number: number) => t('composition.convocation', { number: roman(number) });
  const approval = (of: NonNullable<typeof shown>) =>
    approvalWords(t, of, of.approvedBy && t(`enums.Approver_${of.approvedBy}`));
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.councils, label: t('portal.navCouncils') },
              { href: to.council(slug), label: council.name.text },
            ]}
          />
        }
        title={t('composition.title')}
        lead={t('composition.publicLead')}
        meta={
          shown &&
          [name(shown.number), days(t, shown.startsOn, shown.endsOn), approval(shown)].filter(Boolean).join(' · ')
        }
      />
      {shown ? (
        <>
          <CompositionView data={shown.composition} />
          <p>{t('composition.asOf', { date: formatDate(shown.composition.on) })}</p>
          <Section
            title={t('composition.members')}
            id="members"
            more={<RosterFiles query={{ council: slug, convocation: asked?.id, lang: locale }} />}
          >
            <PublicRoster data={sitting} offices={await officesByMember(shown.officesOn)} />
          </Section>
          {left.length > 0 && (
            <Section title={t('composition.formerMembers')} id="left">
              <PublicRoster data={left} />
            </Section>
          )}
        </>
      ) : (
        <EmptyState level={2} title={t('composition.noneYet')}>
          {t('composition.noneYetHelp')}
        </EmptyState>
      )}
      {others.length > 0 && (
        <Section title={t('composition.otherConvocations')} id="convocations">
          <Rows
            label={t('composition.otherConvocations')}
            rows={others.map((one) => ({
              key: one.id,
              icon: 'users',
              title: (
                <a href={withQuery(to.members(slug), { convocation: one.id === present?.id ? null : one.number })}>
                  {name(one.number)}
                  {one.id === present?.id && ` (${t('composition.presentOne')})`}
                </a>
              ),
              note: [days(t, one.startsOn, one.endsOn), approval(one)].filter(Boolean).join(' · '),
              side: t('composition.membersCount', { count: one.composition.filled }),
            }))}
          />
        </Section>
      )}
    </Page>
  );
}
