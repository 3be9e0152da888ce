import { formatInstant } from '@kenes/messages';
import { Banner, Card, Facts, ProgressBar, Section } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { MeetingDays, MeetingDaysParts } from '../meetings/meeting-days.tsx';
import { one, type Search } from '../shared/address.ts';
import { Day } from '../shared/day.tsx';
import { formWords } from '../shared/form-words.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { HearingAct } from './hearing-act.tsx';
import { ParticipantFilters, ProposalFilters } from './hearing-filters.tsx';
import { HearingOutcome, HearingOutcomeParts } from './hearing-outcome.tsx';
import { HearingActParts, hearingSpecs, proposalSpecs } from './hearing-specs.ts';
import css from './hearings.module.css';
import { ParticipantList, ParticipantParts } from './participant-list.tsx';
import { ProposalList, ProposalParts } from './proposal-list.tsx';
import { ShowButton } from './show-button.tsx';
import { isComing } from './states.ts';

/** A hearing's dossier. */
export const HearingDossierParts = graphql(
  `
  fragment HearingDossierParts on PublicHearing {
    id state announcedOn media places registered registrationUntil heldOn
    howToRegister { ...SaidParts }
    participants(first: 50, after: $peopleAfter, search: $person, wantsFloor: $floor, came: $came) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...ParticipantParts }
    }
    everybody: participants(first: 1) { totalCount }
    there: participants(first: 1, came: true) { totalCount }
    proposals(first: 50, after: $after, search: $said, disposition: $fate, disposed: $disposed, unseen: $unseen) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...ProposalParts }
    }
    everything: proposals(first: 1) { totalCount }
    undisposed: proposals(first: 1, disposed: false) { totalCount }
    unseen: proposals(first: 1, unseen: true) { totalCount }
    included: proposals(first: 1, disposition: INCLUDED) { totalCount }
    partly: proposals(first: 1, disposition: PARTLY_INCLUDED) { totalCount }
    notIncluded: proposals(first: 1, disposition: NOT_INCLUDED) { totalCount }
    meeting { id ...MeetingDaysParts agenda { materials { id title file { id } } } }
    mission { id number decisionNumber decisionDate objects { id body { name { text } } } }
    viewerMay { enter { outcome } dispose { outcome } }
    ...HearingOutcomeParts ...HearingActParts
  }
`,
  [SaidParts, ParticipantParts, ProposalParts, MeetingDaysParts, HearingOutcomeParts, HearingActParts],
);

type Props = { base: string; tenant: string; data: FragmentOf<typeof HearingDossierParts>; search: Search };

/** Proposals with their fate, what came of it, who registered. */
export async function HearingWork({ base, tenant, data, search }: Props) {
  const it = readFragment(HearingDossierParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = hearingSpecs(t, it);
  const enters = it.viewerMay?.enter.outcome === 'ALLOWED';
  const disposes = it.viewerMay?.dispose.outcome === 'ALLOWED';
  const all = it.everything.totalCount ?? 0;
  const left = it.undisposed.totalCount ?? 0;
  const over = !isComing(it.state);
  const found = one(search, 'q') !== null || one(search, 'fate') !== null;
  const here = `${base}/hearings/${it.id}`;
  const file = (id: string) =>
    `/api/files/${encodeURIComponent(id)}/original?acting=tenant:${encodeURIComponent(tenant)}`;
  const addProposal = enters && (
    <HearingAct act="recordHearingProposal" spec={specs.recordHearingProposal} words={words} size="small" icon="plus" />
  );
  const addParticipant = enters && (
    <HearingAct
      act="recordHearingParticipant"
      spec={specs.recordHearingParticipant}
      words={words}
      size="small"
      icon="plus"
      kind="secondary"
    />
  );
  return (
    <div className={css.stack}>
      <Section title={t('hearings.proposals')} id="proposals" more={all > 0 && addProposal}>
        {it.state === 'HELD' && all > 0 && (
          <ProgressBar
            label={left === 0 ? t('hearings.allDisposed') : t('hearings.leftToDispose', { count: left })}
            value={all - left}
            max={all}
            words={t('hearings.disposedOf', { done: all - left, all })}
          />
        )}
        {all > 0 && (
          <ProposalFilters
            here={here}
            search={search}
            searchable={all > 10}
            counts={{
              UNSEEN: it.unseen.totalCount ?? 0,
              ...(over && {
                NONE: left,
                INCLUDED: it.included.totalCount ?? 0,
                PARTLY_INCLUDED: it.partly.totalCount ?? 0,
                NOT_INCLUDED: it.notIncluded.totalCount ?? 0,
              }),
            }}
          />
        )}
        <ProposalList
          data={it.proposals.nodes}
          inside
          fates={over}
          empty={
            found
              ? { title: t('hearings.noProposalFound'), help: t('hearings.noneFoundHelp') }
              : {
                  title: t('hearings.noProposals'),
                  help: t(over ? 'hearings.noProposalsOver' : 'hearings.proposalsHelp'),
                  action: addProposal || undefined,
                }
          }
          actsOf={(proposal) => {
            const own = proposalSpecs(t, proposal);
            const acts = [
              ...(disposes && !proposal.disposition ? (['disposeHearingProposal'] as const) : []),
              ...(it.viewerMay && !proposal.hiddenBecause ? (['hideHearingProposal'] as const) : []),
            ];
            const shows = it.viewerMay && !proposal.published;
            return (
              (enters || disposes) &&
              (shows || acts.length > 0) && (
                <span className={css.acts}>
                  {shows && (
                    <ShowButton
                      of={proposal}
                      word={t('hearings.actShow')}
                      label={`${t('hearings.actShow')}: ${t('hearings.proposalNumber', { number: proposal.ordinal })}`}
                      act={words.act}
                    />
                  )}
                  {acts.map((act, place) => (
                    <HearingAct
                      key={act}
                      act={act}
                      spec={own[act]}
                      words={words}
                      size="small"
                      kind={place === 0 && act !== 'hideHearingProposal' ? 'secondary' : 'quiet'}
                    />
                  ))}
                </span>
              )
            );
          }}
        />
        {(it.proposals.totalCount ?? 0) > it.proposals.nodes.length && (
          <ListPages
            search={search}
            shown={it.proposals.nodes.length}
            total={it.proposals.totalCount}
            page={it.proposals.pageInfo}
            anchor="#proposals"
          />
        )}
      </Section>
      {over && it.state !== 'CANCELLED' && (
        <Section title={t('hearings.resolution')} id="resolution">
          <HearingOutcome data={it} fileHref={file} recommendationHref={(id) => `${base}/recommendations/${id}`} />
        </Section>
      )}
      <Section title={t('hearings.participants')} id="participants" more={addParticipant}>
        <p className={css.soft}>
          {t('hearings.participantsLead', {
            registered: it.registered,
            came: it.there.totalCount ?? 0,
          })}
          {'. '}
          {t('hearings.participantsOf')}
        </p>
        {(it.everybody.totalCount ?? 0) > 0 && (
          <ParticipantFilters here={here} search={search} searchable={(it.everybody.totalCount ?? 0) > 10} />
        )}
        <ParticipantList
          data={it.participants.nodes}
          marks={enters}
          meetingId={isComing(it.state) ? (it.meeting?.id ?? null) : null}
          found={one(search, 'person') !== null || one(search, 'who') !== null}
        />
        {(it.participants.totalCount ?? 0) > it.participants.nodes.length && (
          <ListPages
            search={search}
            shown={it.participants.nodes.length}
            total={it.participants.totalCount}
            page={it.participants.pageInfo}
            names={{ after: 'peopleAfter', from: 'peopleFrom' }}
            anchor="#participants"
          />
        )}
      </Section>
    </div>
  );
}

/** The facts at the side: days of law, announcement, decision, papers. */
export async function HearingSide({ base, tenant, data }: Omit<Props, 'search'>) {
  const it = readFragment(HearingDossierParts, data);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const papers = it.meeting?.agenda.flatMap(({ materials }) => materials) ?? [];
  const file = (id: string) =>
    `/api/files/${encodeURIComponent(id)}/original?acting=tenant:${encodeURIComponent(tenant)}`;
  return (
    <div className={css.stack} lang={locale}>
      {it.meeting && <MeetingDays data={it.meeting} />}
      <Card>
        <h2>{t('hearings.facts')}</h2>
        <Facts
          facts={[
            { term: t('hearings.announced'), value: it.announcedOn && <Day on={it.announcedOn} /> },
            { term: t('hearings.media'), value: it.media },
            {
              term: t('hearings.registrationTill'),
              value: it.announcedOn
                ? it.registrationUntil
                  ? t('hearings.registrationUntil', { moment: formatInstant(it.registrationUntil) })
                  : t('hearings.notHere')
                : null,
            },
            {
              term: t('hearings.places'),
              value:
                it.places &&
                t('hearings.placesLeft', { left: Math.max(0, it.places - it.registered), places: it.places }),
            },
            { term: t('hearings.howTo'), value: it.howToRegister && <Said text={it.howToRegister} /> },
            {
              term: t('hearings.decisionNumber'),
              value: it.mission?.decisionNumber && (
                <>
                  № {it.mission.decisionNumber} <Day on={it.mission.decisionDate} />
                </>
              ),
            },
            {
              term: t('hearings.objects'),
              value: it.mission?.objects
                .map(({ body }) => body?.name.text)
                .filter(Boolean)
                .join('; '),
            },
            {
              term: t('hearings.draftFiles'),
              value:
                papers.length > 0
                  ? papers.map(({ id, title, file: stored }) => (
                      <span key={id} className={css.under}>
                        {stored ? <a href={file(stored.id)}>{title}</a> : title}
                      </span>
                    ))
                  : null,
            },
            {
              term: t('hearings.toMission'),
              value: it.mission && <a href={`${base}/missions/${it.mission.id}`}>№ {it.mission.number}</a>,
            },
          ]}
        />
      </Card>
    </div>
  );
}

/** That it will not be held, and why, above everything else. */
export function HearingCancelled({ title, because }: { title: string; because: string | null }) {
  return (
    <Banner kind="warning" title={title}>
      {because}
    </Banner>
  );
}
