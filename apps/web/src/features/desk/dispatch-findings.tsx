import { formatDate } from '@kenes/messages';
import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import css from './desk.module.css';
import { DisputeFinding } from './dispute-finding.tsx';

export const DispatchFindingsParts = graphql(`
  fragment DispatchFindings on FinalDocumentDispatch {
    findings { findingId ordinal statement severity norm observedOn }
    disputes { id findingId disputedOn text state decisionReason decidedOn }
  }
`);

const severities = { MINOR: 'MINOR', SERIOUS: 'SERIOUS', CRITICAL: 'CRITICAL' } as const;
const isSeverity = (text: string | null): text is keyof typeof severities => text !== null && text in severities;

/** The findings as they were sent, each with the body's objections and a way to object. */
export async function DispatchFindings({ data }: { data: FragmentOf<typeof DispatchFindingsParts> }) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const { findings, disputes } = readFragment(DispatchFindingsParts, data);
  return (
    <ol className={css.findings}>
      {(findings ?? []).map(({ findingId, ordinal, statement, severity, norm, observedOn }) => {
        const own = disputes.filter((dispute) => dispute.findingId === findingId);
        return (
          <li key={findingId} className={css.answer}>
            <p>
              <strong>
                {ordinal}. {statement}
              </strong>
            </p>
            <p className={css.quiet}>
              {formatDate(observedOn)}
              {isSeverity(severity) && ` · ${t(`enums.Severity_${severity}`)}`}
              {norm && ` · ${t('desk.norm')}: ${norm}`}
            </p>
            {own.map((dispute) => (
              <div key={dispute.id} className={css.answer}>
                <p className={css.line}>
                  <StateBadge tone={dispute.state === 'OPEN' ? 'disputed' : 'closed'}>
                    {t(`enums.FindingDisputeState_${dispute.state}`)}
                  </StateBadge>
                  <span className={css.quiet}>
                    {t('desk.disputedOn', { date: formatDate(dispute.disputedOn) })}
                    {dispute.decidedOn && ` · ${formatDate(dispute.decidedOn)}`}
                  </span>
                </p>
                <p className={css.text}>{dispute.text}</p>
                {dispute.decisionReason && (
                  <p className={css.text}>
                    <strong>{t('desk.councilDecided')}</strong> {dispute.decisionReason}
                  </p>
                )}
              </div>
            ))}
            {own.every(({ state }) => state !== 'OPEN') && (
              <div>
                <DisputeFinding
                  findingId={findingId}
                  words={{
                    form: words,
                    open: t('desk.dispute'),
                    title: t('desk.disputeTitle'),
                    text: t('desk.disputeText'),
                    hint: t('desk.disputeHint'),
                    send: t('desk.disputeSend'),
                  }}
                />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
