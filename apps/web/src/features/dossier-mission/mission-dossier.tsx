import { formatDate, translateCode } from '@kenes/messages';
import { Card, Facts, LinkButton, Section, StateBadge, Timeline } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from '../dossier-recommendation/dossier.module.css';
import { RecommendationAct } from '../dossier-recommendation/recommendation-act.tsx';
import { outcomeSpec, publicationSpec } from '../dossier-recommendation/recommendation-specs.ts';
import { eventWord } from '../missions/event-word.ts';
import { OutcomeCards, OutcomeParts, PublicationParts } from '../outcomes/outcome-cards.tsx';
import { missionTones } from '../register-missions/mission-tones.ts';
import type { Choice } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { localeOf } from '../shell/locale.ts';
import { FinalDocumentParts, FinalDocuments } from './final-documents.tsx';
import { FindingList, FindingListParts } from './finding-list.tsx';
import { MissionAct } from './mission-act.tsx';
import { type MissionActName, MissionActParts, missionSpecs } from './mission-specs.ts';
import { MissionTeam, MissionTeamParts } from './mission-team.tsx';
import { VisitList, VisitListParts } from './visit-list.tsx';

/** Everything that a mission's dossier shows. */
export const MissionDossierParts = graphql(
  `
  fragment MissionDossierParts on Mission {
    id state form legalBasis number openedOn startedOn completedOn closedOn plannedFrom plannedTo decisionNumber decisionDate
    councilDecision { id }
    decisionFileId methods siteName siteAddress permanent published cancelledBecause cancelledOn
    councilsMandate { council number issuedOn validFrom validTo }
    expertise { id }
    title { ...SaidParts }
    aim { ...SaidParts }
    questions { ...SaidParts }
    recommendations { id number state wording { ...SaidParts } }
    timeline { on kind label detail planned text { text } body { name { text } } }
    outcomes { ...OutcomeParts }
    publications { ...PublicationParts }
    viewerMay {
      amend { ...VerdictParts } cancel { ...VerdictParts } changeObjects { ...VerdictParts } changeTeam { ...VerdictParts }
      close { ...VerdictParts } complete { ...VerdictParts } publish { ...VerdictParts } recordDecision { ...VerdictParts }
      repeat { ...VerdictParts } start { ...VerdictParts } unpublish { ...VerdictParts }
    }
    ...MissionActParts
    ...MissionTeamParts
    ...VisitListParts
    ...FindingListParts
    ...FinalDocumentParts
  }
`,
  [
    SaidParts,
    VerdictParts,
    MissionActParts,
    MissionTeamParts,
    VisitListParts,
    FindingListParts,
    FinalDocumentParts,
    OutcomeParts,
    PublicationParts,
  ],
);

type Verdict = ResultOf<typeof VerdictParts>;
/** What an expertise does itself, with its experts and its conclusion: its control action goes along. */
const ofItsExpertise: ReadonlySet<MissionActName> = new Set([
  'startMission',
  'completeMission',
  'recordDecision',
  'amendMission',
  'repeatMission',
  'correctMissionDate',
  'closeMission',
  'cancelMission',
]);
const allowed: Verdict = { outcome: 'ALLOWED', points: [] };

/** A mission: what may be done next, its facts and team, visits, findings, final documents, recommendations, and how it went. */
export async function MissionDossier({
  tenant,
  data,
  people,
}: {
  tenant: string;
  data: FragmentOf<typeof MissionDossierParts>;
  people: readonly Choice[];
}) {
  const it = readFragment(MissionDossierParts, data);
  const [t, locale, words] = await Promise.all([getTranslations(), getLocale(), formWords()]);
  const base = `/${locale}/t/${tenant}`;
  const deciding = [it.decisionNumber && `№ ${it.decisionNumber}`, it.decisionDate && formatDate(it.decisionDate)]
    .filter(Boolean)
    .join(', ');
  // What a detail says is a code of the kind of its event: a channel, an answer, outcomes.
  const said = (kind: string, detail: string | null) => {
    const code = {
      MADE_PUBLIC: 'PublicationChannel',
      ANSWERED: 'AnswerKind',
      OUTCOME: 'OutcomeKind',
      EVENT_HELD: 'CivicEventKind',
    }[kind];
    if (!detail || !code) return detail;
    const word = (value: string) => translateCode(localeOf({ locale }), 'enums', `${code}_${value}`) ?? value;
    return detail.split(' ').map(word).join('; ');
  };
  const specs = missionSpecs(t, it, people);
  const may = it.viewerMay;
  const offered: readonly (readonly [MissionActName, Verdict, boolean])[] = [
    ['startMission', may?.start ?? allowed, !it.startedOn],
    ['completeMission', may?.complete ?? allowed, it.startedOn !== null && !it.completedOn],
    ['recordDecision', may?.recordDecision ?? allowed, it.legalBasis === 'LAW_383_V'],
    ['addObject', may?.changeObjects ?? allowed, true],
    ['addParticipant', may?.changeTeam ?? allowed, true],
    ['issueMandate', may?.changeTeam ?? allowed, !it.closedOn],
    ['publishMission', may?.publish ?? allowed, !it.published],
    ['unpublishMission', may?.unpublish ?? allowed, it.published],
    ['amendMission', may?.amend ?? allowed, true],
    ['repeatMission', may?.repeat ?? allowed, true],
    ['correctMissionDate', allowed, true],
    ['closeMission', may?.close ?? allowed, it.completedOn !== null],
    ['cancelMission', may?.cancel ?? allowed, !it.completedOn],
  ];
  const acts: OfferedAct[] = [
    ...offered
      .filter(([act, , fits]) => fits && !(it.expertise && ofItsExpertise.has(act)))
      .map(([act, verdict], place) => ({
        key: act,
        label: specs[act].label,
        verdict,
        form: (
          <MissionAct
            act={act}
            spec={specs[act]}
            words={words}
            size="small"
            kind={place === 0 ? 'primary' : 'secondary'}
            {...(act === 'repeatMission' && { goTo: `${base}/missions/` })}
          />
        ),
      })),
    ...(['recordOutcome', 'recordPublication'] as const).map((act) => {
      const spec = (act === 'recordOutcome' ? outcomeSpec : publicationSpec)(t, { missionId: it.id });
      return {
        key: act,
        label: spec.label,
        verdict: allowed,
        form: <RecommendationAct act={act} spec={spec} words={words} size="small" />,
      };
    }),
  ];
  return (
    <>
      <NextActs acts={acts} />
      <div className={css.layout}>
        <div className={css.stack}>
          <Card>
            <h2>{t('cabinet.facts')}</h2>
            <Facts
              facts={[
                {
                  term: t('cabinet.colState'),
                  value: <StateBadge tone={missionTones[it.state]}>{t(`enums.MissionState_${it.state}`)}</StateBadge>,
                },
                { term: t('cabinet.form'), value: t(`enums.ControlForm_${it.form}`) },
                { term: t('cabinet.basis'), value: t(`enums.LegalBasis_${it.legalBasis}`) },
                {
                  term: t('expertises.one'),
                  value: it.expertise && (
                    <a href={`${base}/expertises/${it.expertise.id}`}>{t('expertises.openDossier')}</a>
                  ),
                },
                { term: t('cabinet.mandateGiven'), value: it.councilsMandate && mandateWords(it.councilsMandate) },
                { term: t('cabinet.aim'), value: <Said text={it.aim} /> },
                {
                  term: t('cabinet.decisionOf'),
                  value:
                    deciding && it.councilDecision ? (
                      <a href={`${base}/decisions/${it.councilDecision.id}`}>{deciding}</a>
                    ) : (
                      deciding
                    ),
                },
                {
                  term: t('cabinet.decisionFile'),
                  value: it.decisionFileId && (
                    <a href={`/api/files/${it.decisionFileId}/original?acting=tenant:${tenant}`}>
                      {t('common.download')}
                    </a>
                  ),
                },
                { term: t('cabinet.siteName'), value: [it.siteName, it.siteAddress].filter(Boolean).join(', ') },
                {
                  term: t('cabinet.methods'),
                  value: it.methods.map((method) => t(`enums.MonitoringMethod_${method}`)).join(', '),
                },
                { term: t('cabinet.openedOn'), value: formatDate(it.openedOn) },
                { term: t('cabinet.startedOn'), value: it.startedOn && formatDate(it.startedOn) },
                { term: t('cabinet.completedOn'), value: it.completedOn && formatDate(it.completedOn) },
                { term: t('cabinet.closedOn'), value: it.closedOn && formatDate(it.closedOn) },
                { term: t('cabinet.permanent'), value: it.permanent ? t('common.yes') : null },
                {
                  term: t('cabinet.isPublic'),
                  value: t(it.published ? 'cabinet.publishedYes' : 'cabinet.publishedNo'),
                },
                {
                  term: t('cabinet.cancelledOn'),
                  value: it.cancelledOn && `${formatDate(it.cancelledOn)}. ${it.cancelledBecause ?? ''}`,
                },
              ]}
            />
          </Card>
          {it.questions.length > 0 && (
            <Card>
              <h2>{t('cabinet.questions')}</h2>
              <ol>
                {it.questions.map((question, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: questions have no ids and are not reordered on the page
                  <li key={place}>
                    <Said text={question} quiet />
                  </li>
                ))}
              </ol>
            </Card>
          )}
          <MissionTeam data={it} />
          <OutcomeCards outcomes={it.outcomes} publications={it.publications} />
        </div>
        <div className={css.stack}>
          {it.expertise ? (
            <Section title={t('expertises.conclusion')} id="document">
              <p className={css.soft}>{t('expertises.ofMission')}</p>
              <p>
                <LinkButton kind="secondary" icon="scroll" href={`${base}/expertises/${it.expertise.id}`}>
                  {t('expertises.openExpertise')}
                </LinkButton>
              </p>
            </Section>
          ) : (
            <>
              <VisitList data={it} />
              <FindingList tenant={tenant} data={it} />
              <FinalDocuments tenant={tenant} data={it} />
            </>
          )}
          <Section
            title={t('cabinet.navRecommendations')}
            id="recommendations"
            more={
              <LinkButton
                size="small"
                kind="secondary"
                icon="plus"
                href={`${base}/recommendations/new?mission=${it.id}`}
              >
                {t('cabinet.newRecommendation')}
              </LinkButton>
            }
          >
            {it.recommendations.length === 0 && <p className={css.soft}>{t('cabinet.noMissionRecommendations')}</p>}
            {it.recommendations.map((recommendation) => (
              <Card key={recommendation.id}>
                <div className={css.answerHead}>
                  <a href={`${base}/recommendations/${recommendation.id}`}>№ {recommendation.number}</a>
                  <StateBadge tone="draft" plain>
                    {t(`enums.RecommendationState_${recommendation.state}`)}
                  </StateBadge>
                </div>
                <p>
                  <Said text={recommendation.wording} quiet />
                </p>
              </Card>
            ))}
          </Section>
          <Section title={t('cabinet.chain')} id="chain">
            <Timeline
              label={t('cabinet.chain')}
              items={it.timeline.map((event, place) => ({
                key: `${event.on} ${event.kind} ${place}`,
                date: formatDate(event.on),
                dateTime: event.on,
                title: eventWord(t, it.form, event.kind),
                tone: event.planned ? 'todo' : 'done',
                detail: [event.label, event.body?.name.text, event.text?.text, said(event.kind, event.detail)]
                  .filter(Boolean)
                  .join('. '),
              }))}
            />
          </Section>
        </div>
      </div>
    </>
  );
}

/** The council's mandate on which an NGO's own control stands: whose, its number and day, and the days it covers. */
function mandateWords(mandate: NonNullable<ResultOf<typeof MissionDossierParts>['councilsMandate']>): string {
  const { council, number, issuedOn, validFrom, validTo } = mandate;
  const paper = [number && `№ ${number}`, formatDate(issuedOn)].filter(Boolean).join(', ');
  return `${council}: ${paper} (${formatDate(validFrom)}–${formatDate(validTo)})`;
}
