import { BeforeAfter, Card, EmptyState, Facts, PhotoGrid, StateBadge, type StateTone } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';
import css from './mission-findings.module.css';
import { Photo_evidence, photosOf } from './photos.ts';

export const MissionFindings_finding = graphql(
  `fragment MissionFindings on Finding {
    id ordinal state statement observedOn severity causes conditions remedyText remediedOn
    norm { text url }
    body { id name { text lang missing } }
    evidence { id ...Photo }
    disputes { id state text disputedOn decidedOn decisionReason body { id name { text lang missing } } }
  }`,
  [Photo_evidence],
);

type Finding = ResultOf<typeof MissionFindings_finding>;

const tones = {
  DRAFT: 'draft',
  CONFIRMED: 'dueSoon',
  WITHDRAWN: 'closed',
  REMEDIED: 'executed',
} as const satisfies Record<Finding['state'], StateTone>;

/** Findings by number: what, how bad, which norm, why; pictures before and after; what the object objects. */
export async function MissionFindings({ data }: { data: readonly FragmentOf<typeof MissionFindings_finding>[] }) {
  const t = await getTranslations();
  if (data.length === 0) return <EmptyState title={t('portal.noFindings')}>{t('portal.noFindingsHelp')}</EmptyState>;
  return (
    <ol className={css.list}>
      {readFragment(MissionFindings_finding, data).map((finding) => (
        <li key={finding.id} id={`finding-${finding.ordinal}`}>
          <Card>
            <FindingHead finding={finding} />
            {finding.statement && <p className={css.statement}>{finding.statement}</p>}
            <FindingPhotos finding={finding} />
            <FindingFacts finding={finding} />
            {finding.remedyText && (
              <p className={css.remedy}>
                {finding.remedyText}
                {finding.remediedOn && <Day on={finding.remediedOn} />}
              </p>
            )}
            <FindingDisputes finding={finding} />
          </Card>
        </li>
      ))}
    </ol>
  );
}

async function FindingHead({ finding }: { finding: Finding }) {
  const t = await getTranslations();
  const disputed = finding.disputes.some(({ state }) => state === 'OPEN');
  return (
    <p className={css.head}>
      <span className={css.number}>№ {finding.ordinal}</span>
      <StateBadge tone={tones[finding.state]} icon={finding.state === 'CONFIRMED' ? 'eye' : undefined}>
        {t(`enums.FindingState_${finding.state}`)}
      </StateBadge>
      {disputed && <StateBadge tone="disputed">{t('enums.FindingDisputeState_OPEN')}</StateBadge>}
      {finding.severity && (
        <span>
          {t('portal.severity')}: {t(`enums.Severity_${finding.severity}`).toLocaleLowerCase()}
        </span>
      )}
      <Day on={finding.observedOn} />
    </p>
  );
}

async function FindingPhotos({ finding }: { finding: Finding }) {
  const t = await getTranslations();
  const photos = photosOf(finding.evidence, t('portal.photoOfFinding', { number: String(finding.ordinal) }), {
    BEFORE: t('enums.EvidenceStage_BEFORE'),
    AFTER: t('enums.EvidenceStage_AFTER'),
    REMEDY: t('enums.EvidenceStage_AFTER'),
  });
  const before = photos.find(({ stage }) => stage === 'BEFORE');
  const after = photos.find(({ stage }) => stage === 'AFTER' || stage === 'REMEDY');
  const paired = before && after;
  const others = paired ? photos.filter((photo) => photo !== before && photo !== after) : photos;
  return (
    <>
      {paired && (
        <div className={css.photos}>
          <BeforeAfter
            before={before}
            after={after}
            caption={[before.caption, after.caption].filter(Boolean).join(' → ')}
          />
        </div>
      )}
      {others.length > 0 && <PhotoGrid photos={others} label={t('portal.photos')} />}
    </>
  );
}

async function FindingFacts({ finding }: { finding: Finding }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('portal')]);
  const { norm, causes, conditions, body } = finding;
  if (!norm && !causes && !conditions && !body) return null;
  return (
    <Facts
      facts={[
        {
          term: t('norm'),
          value:
            norm &&
            (norm.url ? (
              <a href={norm.url} rel="external nofollow">
                {norm.text}
              </a>
            ) : (
              norm.text
            )),
        },
        { term: t('causes'), value: causes },
        { term: t('conditions'), value: conditions },
        {
          term: t('responsible'),
          value: body && (
            <a href={addresses(locale).body(body.id)}>
              <Localized of={body.name} />
            </a>
          ),
        },
      ]}
    />
  );
}

async function FindingDisputes({ finding }: { finding: Finding }) {
  const t = await getTranslations();
  return finding.disputes.map(({ id, state, text, disputedOn, decidedOn, decisionReason, body }) => (
    <div key={id} className={css.dispute}>
      <small>
        {t('portal.disputedBy')} {body && <Localized of={body.name} />}, <Day on={disputedOn} />
      </small>
      <p>{text}</p>
      {state !== 'OPEN' && (
        <p>
          <strong>{t(`enums.FindingDisputeState_${state}`)}</strong>
          {decidedOn && (
            <>
              , <Day on={decidedOn} />
            </>
          )}
          {decisionReason && `: ${decisionReason}`}
        </p>
      )}
    </div>
  ));
}
