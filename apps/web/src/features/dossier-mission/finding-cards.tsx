import { formatDate } from '@kenes/messages';
import { Card, Facts, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import dossier from '../dossier-recommendation/dossier.module.css';
import { fileAddress } from '../portal/file-address.ts';
import { type FormWords, formWords } from '../shared/form-words.ts';
import { VerdictParts } from '../shared/verdict.ts';
import { MissionAct } from './mission-act.tsx';
import css from './mission-dossier.module.css';
import { findingSpecs, rowSpec } from './mission-specs.ts';

export const FindingCardParts = graphql(
  `
  fragment FindingCardParts on Finding {
    id version missionId ordinal state statement observedOn severity causes conditions remedyText remediedOn withdrawnBecause
    recordedBy onBehalfOf
    norm { text url }
    body { id name { text } }
    evidence { id version fileId kind stage caption published file { name picture } }
    disputes { id version state text disputedOn decisionReason body { name { text } } }
    viewerMay { confirm { ...VerdictParts } describe { ...VerdictParts } remedy { ...VerdictParts } withdraw { ...VerdictParts } }
  }
`,
  [VerdictParts],
);

type Finding = ResultOf<typeof FindingCardParts>;
const tones = { DRAFT: 'draft', CONFIRMED: 'dueSoon', WITHDRAWN: 'closed', REMEDIED: 'executed' } as const;

/** Findings of a mission as the lead works on them: describe, confirm, withdraw, remedy; photos shown or withheld. */
export async function FindingCards({
  tenant,
  data,
}: {
  tenant: string;
  missionId: string;
  data: readonly FragmentOf<typeof FindingCardParts>[];
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  if (data.length === 0) return <p className={dossier.soft}>{t('cabinetMissions.findingsNone')}</p>;
  return readFragment(FindingCardParts, data).map((finding) => (
    <Card key={finding.id}>
      <FindingBody tenant={tenant} finding={finding} words={words} />
    </Card>
  ));
}

async function FindingBody({ tenant, finding, words }: { tenant: string; finding: Finding; words: FormWords }) {
  const t = await getTranslations();
  const specs = findingSpecs(t, finding);
  const may = finding.viewerMay;
  const acts = may
    ? ([
        ['confirmFinding', may.confirm],
        ['describeFinding', may.describe],
        ['remedyFinding', may.remedy],
        ['withdrawFinding', may.withdraw],
      ] as const)
    : [];
  return (
    <>
      <p className={css.head}>
        <strong>№ {finding.ordinal}</strong>
        <StateBadge tone={tones[finding.state]}>{t(`enums.FindingState_${finding.state}`)}</StateBadge>
        {finding.severity && <span>{t(`enums.Severity_${finding.severity}`)}</span>}
        <span className={dossier.soft}>
          {[formatDate(finding.observedOn), finding.onBehalfOf ?? finding.recordedBy].filter(Boolean).join(' · ')}
        </span>
      </p>
      {finding.statement && <p className={dossier.reasoning}>{finding.statement}</p>}
      <Facts
        facts={[
          {
            term: t('cabinetMissions.norm'),
            value:
              finding.norm &&
              (finding.norm.url ? <a href={finding.norm.url}>{finding.norm.text}</a> : finding.norm.text),
          },
          { term: t('cabinetMissions.causes'), value: finding.causes },
          { term: t('cabinetMissions.conditions'), value: finding.conditions },
          { term: t('cabinetMissions.responsible'), value: finding.body?.name.text },
          {
            term: t('cabinetMissions.remedyText'),
            value: finding.remediedOn && `${formatDate(finding.remediedOn)}. ${finding.remedyText ?? ''}`,
          },
          { term: t('cabinetMissions.reason'), value: finding.withdrawnBecause },
        ]}
      />
      {finding.evidence.length > 0 && (
        <ul className={css.photos}>
          {finding.evidence.map((piece) => (
            <li key={piece.id}>
              <a href={`${fileAddress.picture(piece.fileId)}?acting=tenant:${tenant}`}>
                {piece.file?.picture ? (
                  // biome-ignore lint/performance/noImgElement: a picture behind the viewer's own right, not an asset of the site
                  <img
                    src={`${fileAddress.thumbnail(piece.fileId)}?acting=tenant:${tenant}`}
                    alt={piece.caption ?? t(`enums.EvidenceStage_${piece.stage}`)}
                    loading="lazy"
                  />
                ) : (
                  piece.file?.name
                )}
              </a>
              <span>
                {t(`enums.EvidenceStage_${piece.stage}`)} ·{' '}
                {piece.published ? t('cabinetMissions.photoPublic') : t('cabinetMissions.photoPrivate')}
              </span>
              {piece.published ? (
                <MissionAct
                  act="hideEvidence"
                  size="small"
                  kind="quiet"
                  words={words}
                  spec={rowSpec(t('cabinetMissions.hidePhoto'), piece, [
                    { kind: 'area', name: 'reason', label: t('cabinetMissions.reason'), required: true, rows: 2 },
                  ])}
                />
              ) : (
                <MissionAct
                  act="publishEvidence"
                  size="small"
                  kind="quiet"
                  words={words}
                  spec={rowSpec(t('cabinetMissions.publishPhoto'), piece)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {finding.disputes.map((dispute) => (
        <div key={dispute.id} className={dossier.notes}>
          <strong>
            {t('cabinetMissions.dispute')}: {dispute.body?.name.text}, {formatDate(dispute.disputedOn)}
          </strong>
          <p>{dispute.text}</p>
          {dispute.state === 'OPEN' ? (
            <MissionAct
              act="decideDispute"
              size="small"
              kind="secondary"
              words={words}
              spec={rowSpec(t('cabinetMissions.actDecide'), dispute, [
                {
                  kind: 'one',
                  name: 'decision',
                  label: t('cabinetMissions.decisionOnDispute'),
                  value: 'UPHELD',
                  choices: [
                    { value: 'UPHELD', label: t('cabinetMissions.upheld') },
                    { value: 'WITHDRAWN', label: t('cabinetMissions.withdrawn') },
                  ],
                },
                { kind: 'area', name: 'reason', label: t('cabinetMissions.reason'), required: true, rows: 2 },
              ])}
            />
          ) : (
            <p>
              {t(`enums.FindingDisputeState_${dispute.state}`)}. {dispute.decisionReason}
            </p>
          )}
        </div>
      ))}
      <div className={css.actions}>
        {acts
          .filter(([, verdict]) => verdict.outcome !== 'REFUSED')
          .map(([act]) => (
            <MissionAct key={act} act={act} spec={specs[act]} words={words} size="small" kind="secondary" />
          ))}
      </div>
    </>
  );
}
