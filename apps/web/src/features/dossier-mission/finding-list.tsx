import { formatDate } from '@kenes/messages';
import { Card, Facts, PhotoGrid, Section, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from '../dossier-recommendation/dossier.module.css';
import { formWords } from '../shared/form-words.ts';
import { NextActs } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { EvidenceActs, EvidenceParts } from './evidence-acts.tsx';
import { captureSpec, correctDateSpec, findingSpecs } from './field-specs.ts';
import { FieldAct } from './mission-act.tsx';

/** A mission's findings, each with its evidence, disputes and what may be done to it. */
export const FindingListParts = graphql(
  `
  fragment FindingListParts on Mission {
    id
    visits { id visitedOn place state }
    objects { bodyId body { name { text } } }
    findings {
      id version missionId ordinal state statement severity observedOn causes conditions bodyId recordedBy onBehalfOf
      confirmedOn remediedOn remedyText withdrawnBecause
      norm { text url }
      evidence { id version kind caption file { id picture } ...EvidenceParts }
      disputes { id version state text disputedOn onBehalfOf decidedOn decisionReason body { name { text } } }
      viewerMay {
        confirm { ...VerdictParts } describe { ...VerdictParts } remedy { ...VerdictParts } withdraw { ...VerdictParts }
      }
    }
  }
`,
  [VerdictParts, EvidenceParts],
);

type Finding = ResultOf<typeof FindingListParts>['findings'][number];

const tones = { DRAFT: 'draft', CONFIRMED: 'answered', WITHDRAWN: 'closed', REMEDIED: 'executed' } as const;

/** Findings in order; drafts wait for the lead. */
export async function FindingList({ tenant, data }: { tenant: string; data: FragmentOf<typeof FindingListParts> }) {
  const { id, findings, objects, visits } = readFragment(FindingListParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const made = visits.flatMap(({ id: visit, visitedOn, place }) =>
    visitedOn ? [{ value: visit, label: [formatDate(visitedOn), place].filter(Boolean).join(', ') }] : [],
  );
  const bodies = objects.map(({ bodyId, body }) => ({ value: bodyId, label: body?.name.text ?? bodyId }));
  return (
    <Section
      title={t('cabinet.findingsOf')}
      id="findings"
      more={<FieldAct act="captureFinding" spec={captureSpec(t, id, made)} words={words} size="small" icon="plus" />}
    >
      {findings.length === 0 && <p className={css.soft}>{t('cabinet.noFindings')}</p>}
      {findings.map((finding) => (
        <FindingCard key={finding.id} tenant={tenant} finding={finding} bodies={bodies} />
      ))}
    </Section>
  );
}

async function FindingCard({
  tenant,
  finding,
  bodies,
}: {
  tenant: string;
  finding: Finding;
  bodies: readonly { value: string; label: string }[];
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = findingSpecs(t, finding, bodies);
  const may = finding.viewerMay;
  const open = finding.state === 'DRAFT' || finding.state === 'CONFIRMED';
  const pictures = finding.evidence.filter(({ file }) => file?.picture);
  const offered = [
    ...(finding.state === 'DRAFT' && may ? [['confirmFinding', may.confirm] as const] : []),
    ...(open && may ? [['describeFinding', may.describe] as const] : []),
    ...(finding.state === 'CONFIRMED' && may ? [['remedyFinding', may.remedy] as const] : []),
    ...(open && may ? [['withdrawFinding', may.withdraw] as const] : []),
  ];
  return (
    <Card>
      <div className={css.answerHead}>
        <strong>{finding.ordinal}.</strong>
        <StateBadge tone={tones[finding.state]}>{t(`enums.FindingState_${finding.state}`)}</StateBadge>
        {finding.severity && (
          <StateBadge tone="draft" plain>
            {t(`enums.Severity_${finding.severity}`)}
          </StateBadge>
        )}
        <span className={css.soft}>{formatDate(finding.observedOn)}</span>
      </div>
      <p className={css.reasoning}>{finding.statement ?? t('cabinet.photoOnly')}</p>
      {pictures.length > 0 && (
        <PhotoGrid
          label={t('cabinet.photos')}
          photos={pictures.flatMap(({ id, version, caption, file }) =>
            file
              ? [
                  {
                    key: id,
                    src: `/api/files/${file.id}/thumbnail?acting=tenant:${tenant}&v=${version}`,
                    href: `/api/files/${file.id}/derivative?acting=tenant:${tenant}&v=${version}`,
                    alt: caption ?? finding.statement ?? t('enums.EvidenceKind_PHOTO'),
                    caption,
                  },
                ]
              : [],
          )}
        />
      )}
      {finding.evidence.map((evidence) => (
        <EvidenceActs key={evidence.id} tenant={tenant} data={evidence} />
      ))}
      <Facts
        facts={[
          {
            term: t('cabinet.norm'),
            value:
              finding.norm &&
              (finding.norm.url ? <a href={finding.norm.url}>{finding.norm.text}</a> : finding.norm.text),
          },
          { term: t('cabinet.causes'), value: finding.causes },
          { term: t('cabinet.conditions'), value: finding.conditions },
          { term: t('cabinet.answersFor'), value: bodies.find(({ value }) => value === finding.bodyId)?.label },
          {
            term: t('cabinet.remediedOn'),
            value: finding.remediedOn && `${formatDate(finding.remediedOn)}. ${finding.remedyText ?? ''}`,
          },
          { term: t('enums.FindingState_WITHDRAWN'), value: finding.withdrawnBecause },
          {
            term: t('cabinet.entered'),
            value: [finding.recordedBy, finding.onBehalfOf && t('cabinet.onBehalf', { name: finding.onBehalfOf })]
              .filter(Boolean)
              .join(', '),
          },
        ]}
      />
      {finding.disputes.map((dispute) => (
        <div key={dispute.id} className={css.notes}>
          <StateBadge tone="disputed">{t(`enums.FindingDisputeState_${dispute.state}`)}</StateBadge>
          <p>
            {dispute.body?.name.text}, {formatDate(dispute.disputedOn)}: {dispute.text}
          </p>
          {dispute.decisionReason && <p>{dispute.decisionReason}</p>}
          {dispute.state === 'OPEN' && dispute.version !== null && (
            <FieldAct
              act="decideDispute"
              spec={{
                label: t('cabinet.actDecideDispute'),
                hidden: { id: dispute.id, expectedVersion: dispute.version },
                fields: [
                  {
                    kind: 'one',
                    name: 'decision',
                    label: t('cabinet.disputeDecision'),
                    required: true,
                    choices: (['UPHELD', 'WITHDRAWN'] as const).map((value) => ({
                      value,
                      label: t(`enums.FindingDisputeState_${value}`),
                    })),
                  },
                  { kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 },
                ],
              }}
              words={words}
              size="small"
            />
          )}
        </div>
      ))}
      {open && (
        <div className={css.files}>
          <FieldAct
            act="correctFindingDate"
            spec={correctDateSpec(t, finding)}
            words={words}
            size="small"
            kind="quiet"
          />
        </div>
      )}
      {offered.length > 0 && (
        <NextActs
          about={`${t('cabinet.findingsOf')}, ${finding.ordinal}`}
          acts={offered.map(([act, verdict], place) => ({
            key: act,
            label: specs[act].label,
            verdict,
            form: (
              <FieldAct
                act={act}
                spec={specs[act]}
                words={words}
                size="small"
                kind={place === 0 && act === 'confirmFinding' ? 'primary' : 'secondary'}
              />
            ),
          }))}
        />
      )}
    </Card>
  );
}
