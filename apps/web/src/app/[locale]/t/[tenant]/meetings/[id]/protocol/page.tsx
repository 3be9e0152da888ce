import { Breadcrumbs, Card, Columns, EmptyState, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { JournalChain, JournalChainParts } from '../../../../../../../features/journal/journal-chain.tsx';
import { PaperPreview } from '../../../../../../../features/letters/paper-preview.tsx';
import { MeetingName, MeetingNameParts } from '../../../../../../../features/meetings/meeting-name.tsx';
import { notMine } from '../../../../../../../features/meetings/meeting-panel.tsx';
import { mayHaveProtocol, noneWords } from '../../../../../../../features/protocols/none-words.ts';
import { ProtocolAct } from '../../../../../../../features/protocols/protocol-act.tsx';
import { ProtocolDays, ProtocolDaysParts } from '../../../../../../../features/protocols/protocol-days.tsx';
import { ProtocolEditions } from '../../../../../../../features/protocols/protocol-editions.tsx';
import { ProtocolFacts, ProtocolFactsParts } from '../../../../../../../features/protocols/protocol-facts.tsx';
import {
  ProtocolBanners,
  ProtocolHeadParts,
  ProtocolWay,
  protocolName,
} from '../../../../../../../features/protocols/protocol-head.tsx';
import { ProtocolMissing, ProtocolMissingParts } from '../../../../../../../features/protocols/protocol-missing.tsx';
import { OpinionParts, Opinions } from '../../../../../../../features/protocols/protocol-opinions.tsx';
import { ProtocolPanel, ProtocolPanelParts } from '../../../../../../../features/protocols/protocol-panel.tsx';
import { SittingPapers, SittingPapersParts } from '../../../../../../../features/protocols/protocol-papers.tsx';
import {
  ProtocolSections,
  ProtocolSectionsParts,
  RecordedItemParts,
} from '../../../../../../../features/protocols/protocol-sections.tsx';
import {
  ProtocolSignatures,
  ProtocolSignaturesParts,
} from '../../../../../../../features/protocols/protocol-signatures.tsx';
import { composeSpec, opinionSpec } from '../../../../../../../features/protocols/protocol-specs.ts';
import { ProtocolStanding } from '../../../../../../../features/protocols/protocol-standing.tsx';
import { isFrozen } from '../../../../../../../features/protocols/protocol-states.ts';
import {
  ProtocolTranslations,
  ProtocolTranslationsParts,
} from '../../../../../../../features/protocols/protocol-translations.tsx';
import css from '../../../../../../../features/protocols/protocols.module.css';
import { one, type Search } from '../../../../../../../features/shared/address.ts';
import { cabinetFile } from '../../../../../../../features/shared/cabinet-file.ts';
import { formWords } from '../../../../../../../features/shared/form-words.ts';
import { VerdictParts } from '../../../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const ProtocolQuery = graphql(
  `
  query ProtocolPage($id: ID!) {
    meeting(id: $id) {
      id version state
      viewerMay { formAgenda { ...VerdictParts } }
      viewerMember { id }
      members { id name voice }
      agenda { id version ordinal title { text } ...RecordedItemParts }
      opinions { id ...OpinionParts }
      protocols {
        ...ProtocolHeadParts ...ProtocolPanelParts ...ProtocolMissingParts ...ProtocolSectionsParts
        ...ProtocolSignaturesParts ...ProtocolDaysParts ...ProtocolTranslationsParts
      }
      ...MeetingNameParts ...ProtocolFactsParts ...SittingPapersParts
    }
  }
`,
  [
    RecordedItemParts,
    OpinionParts,
    ProtocolHeadParts,
    ProtocolPanelParts,
    ProtocolMissingParts,
    ProtocolSectionsParts,
    ProtocolSignaturesParts,
    ProtocolDaysParts,
    ProtocolTranslationsParts,
    MeetingNameParts,
    ProtocolFactsParts,
    SittingPapersParts,
    VerdictParts,
  ],
);

const ChainQuery = graphql(
  `
  query ProtocolChain($id: ID!) { journal(first: 50, subjectType: "Protocol", subjectId: $id, folded: true) { ...JournalChainParts } }
`,
  [JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('protocols');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** The protocol of a sitting: written, frozen, signed, registered, published; each of its editions. */
export default async function ProtocolPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, id: coded, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const acting = asTenant(tenant);
  const [t, search, words, { meeting }] = await Promise.all([
    getTranslations(),
    searchParams,
    formWords(),
    query(ProtocolQuery, { id: decodeURIComponent(coded) }, { acting }),
  ]);
  if (!meeting) notFound();
  const base = `/${locale}/t/${tenant}`;
  const own = `${base}/meetings/${meeting.id}`;
  const here = `${own}/protocol`;
  const wanted = Number(one(search, 'edition'));
  const it = meeting.protocols.find(({ edition }) => edition === wanted) ?? meeting.protocols[0];
  const keeps = meeting.viewerMay !== null && !notMine(meeting.viewerMay.formAgenda);
  const crumbs = (
    <Breadcrumbs
      label={t('common.breadcrumbs')}
      trail={[
        { href: `${base}/meetings`, label: t('meetings.title') },
        { href: own, label: t('meetings.dossier') },
      ]}
    />
  );
  if (!it) {
    return (
      <Page width="full">
        <PageHead breadcrumbs={crumbs} over={<MeetingName data={meeting} />} title={t('protocols.title')} />
        <EmptyState
          level={2}
          title={t('protocols.none')}
          action={
            mayHaveProtocol(meeting.state) &&
            keeps && (
              <ProtocolAct
                act="composeProtocol"
                spec={composeSpec(t, meeting.id, locale === 'ru' ? 'ru' : 'kk')}
                words={words}
                kind="primary"
                icon="plus"
              />
            )
          }
        >
          {t(noneWords(meeting.state))}
        </EmptyState>
      </Page>
    );
  }
  const { journal } = await query(ChainQuery, { id: it.id }, { acting });
  const next = meeting.protocols.find(
    ({ edition, state }) =>
      edition > it.edition && (state === 'DRAFT' || state === 'FREEZING' || state === 'FOR_SIGNATURE'),
  );
  const decisive = meeting.members.filter(({ voice }) => voice === 'DECISIVE');
  const mine = keeps ? decisive : decisive.filter(({ id }) => id === meeting.viewerMember?.id);
  const titles = new Map(meeting.agenda.map(({ id, ordinal, title }) => [id, `${ordinal}. ${title.text}`]));
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={crumbs}
        over={<MeetingName data={meeting} />}
        title={protocolName(t, it)}
        meta={
          <>
            <ProtocolStanding state={it.state} />
            {it.edition > 1 && <span>{t('protocols.editionOf', { edition: it.edition })}</span>}
            <span>
              {t('protocols.language')}: {t(it.language === 'kk' ? 'common.languageKk' : 'common.languageRu')}
            </span>
          </>
        }
        actions={
          it.state === 'PUBLISHED' && (
            <LinkButton kind="secondary" icon="globe" href={`/${locale}/v/${it.code}`}>
              {t('protocols.publicLink')}
            </LinkButton>
          )
        }
      />
      <ProtocolBanners data={it} here={here} correction={next?.edition ?? null} />
      <ProtocolPanel data={it} />
      <ProtocolWay it={it} />
      <Columns>
        <div className={css.stack}>
          {it.state === 'DRAFT' && (
            <ProtocolMissing data={it} own={own} meeting={meeting} items={meeting.agenda} words={words} />
          )}
          {isFrozen(it.state) && <ProtocolSignatures tenant={tenant} data={it} words={words} />}
          <Section title={t('protocols.paperProtocol')} id="text">
            <PaperPreview
              address={`/api/documents/protocol/${it.id}`}
              acting={acting}
              label={t(isFrozen(it.state) ? 'protocols.previewFrozen' : 'protocols.preview')}
              title={protocolName(t, it)}
              version={it.version}
            />
            <div className={css.facts}>
              <ProtocolFacts own={own} data={meeting} />
            </div>
            <ProtocolSections data={it} items={meeting.agenda} base={base} />
          </Section>
          <Section
            title={t('protocols.opinions')}
            id="opinions"
            more={
              mine.length > 0 && (
                <ProtocolAct
                  act="giveDissentingOpinion"
                  spec={opinionSpec(t, meeting.id, {
                    members: mine.map(({ id, name }) => ({ value: id, label: name })),
                    items: [...titles].map(([value, label]) => ({ value, label })),
                  })}
                  words={words}
                  size="small"
                  icon="plus"
                />
              )
            }
          >
            <Opinions data={meeting.opinions} titles={titles} fileHref={(id) => cabinetFile(tenant, id)} />
          </Section>
        </div>
        <div className={css.stack}>
          <ProtocolDays data={it} />
          {!isFrozen(it.state) && (
            <Card>
              <h2>{t('protocols.signatures')}</h2>
              <p className={css.soft}>{t('protocols.signaturesLater')}</p>
            </Card>
          )}
          <SittingPapers tenant={tenant} data={meeting} />
          <ProtocolTranslations tenant={tenant} here={here} data={it} words={words} />
          <ProtocolEditions editions={meeting.protocols} shown={it.id} here={here} />
          <JournalChain base={base} data={journal} />
        </div>
      </Columns>
    </Page>
  );
}
