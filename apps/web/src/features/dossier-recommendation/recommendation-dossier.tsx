import { formatDate } from '@kenes/messages';
import { Card, Facts, MissingText, Section, StateBadge, Wording } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { JournalChain, JournalChainParts } from '../journal/journal-chain.tsx';
import { OutcomeCards, OutcomeParts, PublicationParts } from '../outcomes/outcome-cards.tsx';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import css from './dossier.module.css';
import { RecommendationAct } from './recommendation-act.tsx';
import { type RecommendationActName, RecommendationActParts, recommendationSpecs } from './recommendation-specs.ts';
import { TrackCard, TrackCardParts } from './track-card.tsx';

/** Everything that a recommendation's dossier shows. */
export const RecommendationDossierParts = graphql(
  `
  fragment RecommendationDossierParts on Recommendation {
    id state number legalBasis draftedOn adoptedOn decisionNumber decisionDate decisionFileId executeBy closedOn closedBecause
    published missionId eventId findingIds
    wording { authentic kk ru en text lang missing }
    reissueOf { id number }
    tracks { id ...TrackCardParts }
    outcomes { ...OutcomeParts }
    publications { ...PublicationParts }
    viewerMay {
      addAddressee { ...VerdictParts } adopt { ...VerdictParts } amend { ...VerdictParts } close { ...VerdictParts }
      reissue { ...VerdictParts } translate { ...VerdictParts } publish { ...VerdictParts } withhold { ...VerdictParts }
    }
    ...RecommendationActParts
  }
`,
  [TrackCardParts, VerdictParts, RecommendationActParts, OutcomeParts, PublicationParts],
);

type Verdict = ResultOf<typeof VerdictParts>;
const allowed: Verdict = { outcome: 'ALLOWED', points: [] };

/** A recommendation: what may be done next, its wording and facts, each addressee's track, and the chain of acts. */
export async function RecommendationDossier({
  tenant,
  data,
  journal,
}: {
  tenant: string;
  data: FragmentOf<typeof RecommendationDossierParts>;
  journal: FragmentOf<typeof JournalChainParts>;
}) {
  const it = readFragment(RecommendationDossierParts, data);
  const [t, locale, words] = await Promise.all([getTranslations(), getLocale(), formWords()]);
  const base = `/${locale}/t/${tenant}`;
  const specs = recommendationSpecs(t, it);
  const may = it.viewerMay;
  const adopted = it.adoptedOn !== null;
  const offered: readonly (readonly [RecommendationActName, Verdict, boolean])[] = [
    ['adoptRecommendation', may.adopt, !adopted],
    ['amendRecommendation', may.amend, !adopted],
    ['addAddressee', may.addAddressee, true],
    ['translateRecommendation', may.translate, adopted],
    ['recordPublication', allowed, adopted],
    ['recordOutcome', allowed, adopted],
    ['reissueRecommendation', may.reissue, adopted],
    ['publishRecommendation', may.publish, adopted && !it.published],
    ['withholdRecommendation', may.withhold, it.published],
    ['closeRecommendation', may.close, true],
  ];
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([act, verdict], place) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <RecommendationAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          kind={place === 0 && !adopted ? 'primary' : 'secondary'}
          {...(act === 'reissueRecommendation' && { goTo: `${base}/recommendations/` })}
        />
      ),
    }));
  const other = (['kk', 'ru', 'en'] as const).filter(
    (language) => language !== it.wording.lang && it.wording[language],
  );
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
                  value: (
                    <StateBadge tone={stateTone(it.state)}>{t(`enums.RecommendationState_${it.state}`)}</StateBadge>
                  ),
                },
                { term: t('cabinet.basis'), value: t(`enums.LegalBasis_${it.legalBasis}`) },
                {
                  term: t('cabinet.decisionOf'),
                  value: [it.decisionNumber && `№ ${it.decisionNumber}`, it.decisionDate && formatDate(it.decisionDate)]
                    .filter(Boolean)
                    .join(', '),
                },
                {
                  term: t('cabinet.decisionFile'),
                  value: it.decisionFileId && (
                    <a href={`/api/files/${it.decisionFileId}/original?acting=tenant:${tenant}`}>
                      {t('common.download')}
                    </a>
                  ),
                },
                { term: t('cabinet.draftedOn'), value: it.draftedOn && formatDate(it.draftedOn) },
                { term: t('cabinet.adoptedOn'), value: it.adoptedOn && formatDate(it.adoptedOn) },
                { term: t('cabinet.executeBy'), value: it.executeBy && formatDate(it.executeBy) },
                {
                  term: t('cabinet.mission'),
                  value: it.missionId && <a href={`${base}/missions/${it.missionId}`}>{t('common.open')}</a>,
                },
                {
                  term: t('cabinet.reissueOf'),
                  value: it.reissueOf && (
                    <a href={`${base}/recommendations/${it.reissueOf.id}`}>№ {it.reissueOf.number}</a>
                  ),
                },
                {
                  term: t('cabinet.isPublic'),
                  value: t(it.published ? 'cabinet.publishedYes' : 'cabinet.publishedNo'),
                },
                {
                  term: t('enums.RecommendationState_CLOSED'),
                  value: it.closedOn && `${formatDate(it.closedOn)}. ${it.closedBecause ?? ''}`,
                },
              ]}
            />
          </Card>
          <OutcomeCards outcomes={it.outcomes} publications={it.publications} />
        </div>
        <div className={css.stack}>
          <Wording lang={it.wording.lang}>{it.wording.text}</Wording>
          {it.wording.missing && (
            <div>
              <MissingText>{t('common.notTranslated')}</MissingText>
            </div>
          )}
          {other.map((language) => (
            <details key={language}>
              <summary>
                {{ kk: t('common.languageKk'), ru: t('common.languageRu'), en: t('common.languageEn') }[language]}
              </summary>
              <Wording lang={language}>{it.wording[language]}</Wording>
            </details>
          ))}
          <Section title={t('cabinet.tracks')} id="tracks">
            {it.tracks.map((track) => (
              <TrackCard key={track.id} tenant={tenant} data={track} />
            ))}
          </Section>
          <JournalChain base={base} data={journal} />
        </div>
      </div>
    </>
  );
}

function stateTone(state: 'DRAFT' | 'ADOPTED' | 'ISSUED' | 'CLOSED') {
  return ({ DRAFT: 'draft', ADOPTED: 'onTime', ISSUED: 'waiting', CLOSED: 'closed' } as const)[state];
}
