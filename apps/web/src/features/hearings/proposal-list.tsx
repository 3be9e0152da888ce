import { formatDate, formatInstant } from '@kenes/messages';
import { EmptyState, Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { ProposalFate } from './hearing-standing.tsx';
import css from './hearings.module.css';

/** A numbered proposal with what became of it. */
export const ProposalParts = graphql(`
  fragment ProposalParts on HearingProposal {
    id version ordinal text language made madeAt publicName authorName authorContact disposition dispositionBecause disposedOn
    published hiddenBecause
  }
`);

/** A proposal as its forms know it. */
export type ProposalView = ResultOf<typeof ProposalParts>;

/** Proposals by number, each with its fate and why; inside with its author and what may be done to it. */
export async function ProposalList({
  data,
  fates,
  inside = false,
  empty,
  actsOf,
}: {
  data: readonly FragmentOf<typeof ProposalParts>[];
  /** Whether a fate is already told: the hearing was held. */
  fates: boolean;
  inside?: boolean;
  empty: { title: string; help: string; action?: ReactNode };
  actsOf?: (proposal: ProposalView) => ReactNode;
}) {
  const t = await getTranslations();
  const all = readFragment(ProposalParts, data);
  if (all.length === 0)
    return (
      <EmptyState title={empty.title} action={empty.action}>
        {empty.help}
      </EmptyState>
    );
  return (
    <ol className={css.proposals}>
      {all.map((one) => (
        <li
          key={one.id}
          id={`proposal-${one.ordinal}`}
          className={css.proposal}
          data-waits={(inside && !one.published) || undefined}
        >
          <span className={css.ordinal}>{t('hearings.proposalNumber', { number: one.ordinal })}</span>
          <div className={css.said}>
            <blockquote lang={one.language}>{one.text}</blockquote>
            <p className={css.meta}>
              <span>{(inside ? one.authorName : one.publicName) ?? t('hearings.anonymous')}</span>
              {inside && one.authorContact && <span>{one.authorContact}</span>}
              <span>{t(`enums.ProposalMade_${one.made}`)}</span>
              <time dateTime={one.madeAt}>{formatInstant(one.madeAt)}</time>
            </p>
            {inside && !one.published && (
              <p className={css.meta}>
                <Icon name="eye" size={16} />
                {one.hiddenBecause
                  ? t('hearings.hiddenBecause', { reason: one.hiddenBecause })
                  : t('hearings.waitsLook')}
              </p>
            )}
            {(fates || one.disposition) && (
              <div className={css.fate}>
                <ProposalFate disposition={one.disposition} />
                {one.disposedOn && <span className={css.soft}>{formatDate(one.disposedOn)}</span>}
              </div>
            )}
            {one.dispositionBecause && <p>{t('hearings.fateReason', { reason: one.dispositionBecause })}</p>}
            {actsOf?.(one)}
          </div>
        </li>
      ))}
    </ol>
  );
}
