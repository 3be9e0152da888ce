import { Banner, Breadcrumbs, Columns, EmptyState, LinkButton, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { roman } from '../../../../../../features/composition/roman.ts';
import { RuleCheckParts, RuleChecks } from '../../../../../../features/composition/rule-checks.tsx';
import { JournalChain, JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import { one, type Search } from '../../../../../../features/shared/address.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import {
  GroupCompetitions,
  GroupCompetitionsParts,
} from '../../../../../../features/working-group/group-competitions.tsx';
import { GroupForming, GroupFormingParts } from '../../../../../../features/working-group/group-forming.tsx';
import { GroupMembers, GroupMembersParts } from '../../../../../../features/working-group/group-members.tsx';
import { AppliedParts, GroupPanel, GroupPanelParts } from '../../../../../../features/working-group/group-panel.tsx';
import { GroupPapers, GroupPapersParts } from '../../../../../../features/working-group/group-papers.tsx';
import { GroupPicture, GroupPictureParts } from '../../../../../../features/working-group/group-picture.tsx';
import { GroupStages, GroupStagesParts } from '../../../../../../features/working-group/group-stages.tsx';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const ConvocationGroups = graphql(
  `
  query ConvocationGroups($slug: String!) {
    council(slug: $slug) {
      id
      composition { convocation { id } }
      convocations { id number state workingGroup { id } competitions { id kind state } ...GroupFormingParts ...GroupCompetitionsParts }
    }
  }
`,
  [GroupFormingParts, GroupCompetitionsParts],
);

const GroupQuery = graphql(
  `
  query WorkingGroupRoom($id: ID!, $own: ID!, $hasOwn: Boolean!) {
    workingGroup(id: $id) {
      id recorded
      checks { ...RuleCheckParts }
      viewerMay { releaseMember { outcome } }
      ...GroupStagesParts ...GroupPictureParts ...GroupMembersParts ...GroupPapersParts ...GroupPanelParts
    }
    journal(first: 50, subjectType: "WorkingGroup", subjectId: $id) { ...JournalChainParts }
    applications(competitionId: $own, state: ADMITTED, first: 100) @include(if: $hasOwn) { nodes { ...AppliedParts } }
    tenantPeople(first: 100) { nodes { accountId name roles } }
  }
`,
  [
    RuleCheckParts,
    GroupStagesParts,
    GroupPictureParts,
    GroupMembersParts,
    GroupPapersParts,
    GroupPanelParts,
    AppliedParts,
    JournalChainParts,
  ],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workingGroup');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Who forms a composition, and by what right: the working group of a convocation. */
export default async function WorkingGroupPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const acting = asTenant(tenant);
  const [t, search, { council }] = await Promise.all([
    getTranslations(),
    searchParams,
    query(ConvocationGroups, { slug: tenant }, { acting }),
  ]);
  if (!council) notFound();
  const base = `/${locale}/t/${tenant}`;
  const { convocations } = council;
  const shown =
    convocations.find(({ number }) => String(number) === one(search, 'convocation')) ??
    convocations.find(({ workingGroup }) => workingGroup && workingGroup.id === one(search, 'group')) ??
    convocations.find(({ state }) => state === 'PREPARING') ??
    convocations.find(({ id }) => id === council.composition?.convocation.id) ??
    convocations[0];
  const name = (number: number) => t('composition.convocation', { number: roman(number) });
  const head = (lead?: string) => (
    <PageHead
      breadcrumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          trail={[
            {
              href: `${base}/composition${shown ? `?convocation=${shown.number}` : ''}`,
              label: t('composition.title'),
            },
          ]}
        />
      }
      over={shown && name(shown.number)}
      title={t('workingGroup.title')}
      lead={lead}
    />
  );
  if (!shown)
    return (
      <Page width="full">
        {head()}
        <EmptyState
          level={2}
          title={t('workingGroup.noConvocation')}
          action={<LinkButton href={`${base}/composition/set-up`}>{t('composition.setUp')}</LinkButton>}
        >
          {t('workingGroup.noConvocationStep')}
        </EmptyState>
      </Page>
    );
  if (!shown.workingGroup)
    return (
      <Page width="full">
        {head()}
        <GroupForming data={shown} />
        <OtherGroups here={`${base}/composition/working-group`} shown={shown} all={convocations} name={name} />
      </Page>
    );
  const own = shown.competitions.find(({ kind, state }) => kind === 'WORKING_GROUP' && state !== 'CANCELLED')?.id;
  const room = await query(
    GroupQuery,
    { id: shown.workingGroup.id, own: own ?? '', hasOwn: own !== undefined },
    { acting },
  );
  const group = room.workingGroup;
  if (!group) notFound();
  const keeps = group.viewerMay?.releaseMember.outcome !== 'REFUSED';
  const accounts = keeps
    ? room.tenantPeople.nodes
        .filter(({ roles }) => roles.includes('WORKING_GROUP'))
        .map(({ accountId, name: label }) => ({ value: accountId, label }))
    : [];
  return (
    <Page width="full">
      {head()}
      {group.recorded && <Banner title={t('workingGroup.recorded')}>{t('workingGroup.recordedHelp')}</Banner>}
      <GroupStages data={group} />
      <GroupPanel base={base} data={group} applied={room.applications?.nodes ?? []} />
      <GroupPicture data={group} />
      <Section title={t('workingGroup.members')} id="members">
        <GroupMembers data={group} accounts={accounts} />
      </Section>
      <GroupCompetitions base={base} data={shown} />
      <Columns>
        <div>
          <Section title={t('workingGroup.checks')} id="checks">
            <RuleChecks data={group.checks} label={t('workingGroup.checks')} />
          </Section>
          <Section title={t('workingGroup.papers')} id="papers">
            <GroupPapers tenant={tenant} data={group} />
          </Section>
        </div>
        <div>
          <JournalChain base={base} data={room.journal} />
        </div>
      </Columns>
      <OtherGroups here={`${base}/composition/working-group`} shown={shown} all={convocations} name={name} />
    </Page>
  );
}

type Listed = { id: string; number: number; workingGroup: { id: string } | null };

/** The groups of other convocations, each a link. */
async function OtherGroups({
  here,
  shown,
  all,
  name,
}: {
  here: string;
  shown: Listed;
  all: readonly Listed[];
  name: (number: number) => string;
}) {
  const others = all.filter(({ id }) => id !== shown.id);
  if (others.length === 0) return null;
  const t = await getTranslations('workingGroup');
  return (
    <Section title={t('others')} id="others">
      <Rows
        label={t('others')}
        rows={others.map(({ id, number, workingGroup }) => ({
          key: id,
          icon: 'users',
          title: <a href={`${here}?convocation=${number}`}>{name(number)}</a>,
          note: workingGroup ? undefined : t('othersNone'),
        }))}
      />
    </Section>
  );
}
