import { formatInstant } from '@kenes/messages';
import { Banner, Card, Facts, ProgressBar, Section, Tabs } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { MeetingDays, MeetingDaysParts } from '../meetings/meeting-days.tsx';
import { Day } from '../shared/day.tsx';
import { formWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { HearingAct } from './hearing-act.tsx';
import { HearingOutcome, HearingOutcomeParts } from './hearing-outcome.tsx';
import { HearingActParts, hearingSpecs, proposalSpecs } from './hearing-specs.ts';
import css from './hearings.module.css';
import { ParticipantList, ParticipantParts } from './participant-list.tsx';
import { ProposalList, ProposalParts } from './proposal-list.tsx';
import { isComing } from './states.ts';

/** A hearing's dossier. */
export const HearingDossierParts = graphql(
  `
  fragment HearingDossierParts on PublicHearing {
    id state announcedOn media places registered registrationUntil heldOn
    howToRegister { ...SaidParts }
    participants(first: 100) { totalCount nodes { id came ...ParticipantParts } }
    proposals(first: 100) { totalCount nodes { id disposition ...ProposalParts } }
    meeting { id ...MeetingDaysParts agenda { materials { id title file { id } } } }
    mission { id number decisionNumber decisionDate objects { id body { name { text } } } }
    viewerMay { enter { outcome } dispose { outcome } }
    ...HearingOutcomeParts ...HearingActParts
  }
`,
  [SaidParts, ParticipantParts, ProposalParts, MeetingDaysParts, HearingOutcomeParts, HearingActParts],
);

type Props = { base: string; tenant: string; data: FragmentOf<typeof HearingDossierParts>; only: 'floor' | null };

/** Proposals with their fate, what came of it, who registered. */
export async function HearingWork({ base, tenant, data, only }: Props) {
  const it = readFragment(HearingDossierParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = hearingSpecs(t, it);
  const enters = it.viewerMay?.enter.outcome === 'ALLOWED';
  const disposes = it.viewerMay?.dispose.outcome === 'ALLOWED';
  const all = it.proposals.nodes;
  const done = all.filter(({ disposition }) => disposition !== null).length;
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
      <Section title={t('hearings.proposals')} id="proposals" more={all.length > 0 && addProposal}>
        {it.state === 'HELD' && all.length > 0 && (
          <ProgressBar
            label={
              done === all.length
                ? t('hearings.allDisposed')
                : t('hearings.leftToDispose', { count: all.length - done })
            }
            value={done}
            max={all.length}
            words={t('hearings.disposedOf', { done, all: all.length })}
          />
        )}
        <ProposalList
          data={all}
          inside
          fates={!isComing(it.state)}
          empty={{
            title: t('hearings.noProposals'),
            help: t(isComing(it.state) ? 'hearings.proposalsHelp' : 'hearings.noProposalsOver'),
            action: addProposal || undefined,
          }}
          actsOf={(proposal) => {
            const own = proposalSpecs(t, proposal);
            const acts = [
              ...(disposes && !proposal.disposition ? (['disposeHearingProposal'] as const) : []),
              ...(it.viewerMay && !proposal.published ? (['showHearingProposal'] as const) : []),
              ...(it.viewerMay && !proposal.hiddenBecause ? (['hideHearingProposal'] as const) : []),
            ];
            return (
              (enters || disposes) &&
              acts.length > 0 && (
                <span className={css.acts}>
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
      </Section>
      {!isComing(it.state) && it.state !== 'CANCELLED' && (
        <Section title={t('hearings.resolution')} id="resolution">
          <HearingOutcome data={it} fileHref={file} recommendationHref={(id) => `${base}/recommendations/${id}`} />
        </Section>
      )}
      <Section title={t('hearings.participants')} id="participants" more={addParticipant}>
        <p className={css.soft}>
          {t('hearings.participantsLead', {
            registered: it.registered,
            came: it.participants.nodes.filter(({ came }) => came).length,
          })}
          {'. '}
          {t('hearings.participantsOf')}
        </p>
        {it.participants.nodes.length > 0 && (
          <Tabs
            label={t('hearings.participants')}
            tabs={[
              { href: `${here}#participants`, label: t('hearings.all'), current: only === null },
              { href: `${here}?who=floor#participants`, label: t('hearings.onlyFloor'), current: only === 'floor' },
            ]}
          />
        )}
        <ParticipantList
          data={it.participants.nodes}
          marks={enters}
          meetingId={isComing(it.state) ? (it.meeting?.id ?? null) : null}
          only={only}
        />
      </Section>
    </div>
  );
}

/** The facts at the side: days of law, announcement, decision, papers. */
export async function HearingSide({ base, tenant, data }: Omit<Props, 'only'>) {
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
