import { formatDate } from '@kenes/messages';
import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { graphql, type ResultOf } from '../../graphql.ts';
import css from '../register-recommendations/track-register.module.css';
import { formWords } from '../shared/form-words.ts';
import { overrideTones } from './override-tones.ts';
import { parameterWords } from './parameter-value.ts';
import { SettingsAct } from './settings-act.tsx';

/** A council's own value of a number as its council sees it. */
export const CouncilProposalParts = graphql(`
  fragment CouncilProposalParts on ParameterOverride @_unmask {
    id version state value reason effectiveFrom decidedOn declinedBecause
  }
`);

type Proposal = ResultOf<typeof CouncilProposalParts>;
type Counted = Parameters<Awaited<ReturnType<typeof parameterWords>>['value']>[0];

/** What the council proposed for one number, the newest first: where each stands, why it was declined; one that waits may be withdrawn. */
export async function CouncilProposals({
  of,
  proposals,
  enters,
}: {
  of: Counted;
  proposals: readonly Proposal[];
  /** Whether the viewer proposes for the council. */
  enters: boolean;
}) {
  const [t, words, forms] = await Promise.all([getTranslations(), parameterWords(), formWords()]);
  const decided = ({ state, decidedOn, declinedBecause }: Proposal) => {
    if (!decidedOn) return null;
    const date = formatDate(decidedOn);
    if (state === 'APPROVED') return t('cabinet.proposalApproved', { date });
    return state === 'DECLINED' ? t('cabinet.proposalDeclined', { date, reason: declinedBecause ?? '—' }) : null;
  };
  return proposals.map((proposal) => (
    <div key={proposal.id} className={css.line}>
      {words.value(of, proposal.value)}, {formatDate(proposal.effectiveFrom)}{' '}
      <StateBadge tone={overrideTones[proposal.state]} plain>
        {t(`enums.OverrideState_${proposal.state}`)}
      </StateBadge>
      <span className={css.under}>{proposal.reason}</span>
      {decided(proposal) && <span className={css.under}>{decided(proposal)}</span>}
      {enters && proposal.state === 'PROPOSED' && (
        <SettingsAct
          act="withdrawParameter"
          spec={{
            label: t('cabinet.actWithdrawProposal'),
            lead: t('cabinet.actWithdrawProposalLead'),
            hidden: { id: proposal.id, expectedVersion: proposal.version },
            fields: [],
          }}
          words={forms}
          size="small"
          kind="quiet"
        />
      )}
    </div>
  ));
}
