import { formatDate } from '@kenes/messages';
import { Breadcrumbs, LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DraftActDossier, DraftActDossierParts } from '../../../../../../features/draft-acts/draft-act-dossier.tsx';
import { DraftActPanel, DraftActPanelParts } from '../../../../../../features/draft-acts/draft-act-panel.tsx';
import {
  DraftActDue,
  DraftActDueParts,
  DraftActStanding,
} from '../../../../../../features/draft-acts/draft-act-standing.tsx';
import { JournalChain, JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import { MeetingNameParts, meetingKindWords } from '../../../../../../features/meetings/meeting-name.tsx';
import { addresses } from '../../../../../../features/portal/addresses.ts';
import { Said, SaidParts } from '../../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql, readFragment } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const DraftActQuery = graphql(
  `
  query DraftActDossier($id: ID!, $slug: String!) {
    draftAct(id: $id) {
      id number kind state published receivedOn title { ...SaidParts }
      ...DraftActDueParts ...DraftActPanelParts ...DraftActDossierParts
    }
    council(slug: $slug) { commissions { id closedOn name { text } } }
    meetings(first: 20, states: [PLANNED, ANNOUNCED, REGISTERING]) { nodes { id plannedOn ...MeetingNameParts } }
    journal(first: 50, subjectType: "DraftAct", subjectId: $id) { ...JournalChainParts }
  }
`,
  [SaidParts, DraftActDueParts, DraftActPanelParts, DraftActDossierParts, MeetingNameParts, JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('draftActs');
  return { title: t('one'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A draft act's dossier: what is to be done now, the opinion, the files, the clock. */
export default async function DraftActPage({ params }: { params: Params }) {
  const { tenant, id: coded, ...given } = await params;
  const id = decodeURIComponent(coded);
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { draftAct, council, meetings, journal }] = await Promise.all([
    getTranslations(),
    query(DraftActQuery, { id, slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!draftAct) notFound();
  const base = `/${locale}/t/${tenant}`;
  const commissions = (council?.commissions ?? []).flatMap(({ id: value, closedOn, name }) =>
    closedOn ? [] : [{ value, label: name.text }],
  );
  const ahead = meetings.nodes.map((meeting) => ({
    value: meeting.id,
    label: `${formatDate(meeting.plannedOn)}, ${meetingKindWords(t, readFragment(MeetingNameParts, meeting))}`,
  }));
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `${base}/draft-acts`, label: t('draftActs.title') }]}
          />
        }
        over={`№ ${draftAct.number} · ${t(`enums.DraftActKind_${draftAct.kind}`)}`}
        title={<Said text={draftAct.title} />}
        meta={
          <>
            <DraftActStanding state={draftAct.state} />
            <DraftActDue data={draftAct} />
            <span>{t('draftActs.receivedAt', { date: formatDate(draftAct.receivedOn) })}</span>
          </>
        }
        actions={
          draftAct.published && (
            <LinkButton kind="secondary" icon="globe" href={addresses(locale).draftAct(draftAct.id)}>
              {t('draftActs.publicPage')}
            </LinkButton>
          )
        }
      />
      <DraftActPanel data={draftAct} places={{ commissions, meetings: ahead }} />
      <DraftActDossier tenant={tenant} data={draftAct} chain={<JournalChain base={base} data={journal} />} />
    </Page>
  );
}
