import { formatDate } from '@kenes/messages';
import { EmptyState, Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import { DraftActDue, DraftActDueParts, DraftActStanding, OpinionStanding } from './draft-act-standing.tsx';

/** A draft act as a line of a public list. */
export const PublicDraftActParts = graphql(
  `fragment PublicDraftAct on DraftAct {
    id number kind state receivedOn opinionPosition
    title { text lang missing } from { name { text } } council { name { text } }
    ...DraftActDueParts
  }`,
  [DraftActDueParts],
);

/** Draft acts as the public reads them: from whom, to which council, what it said. */
export async function PublicDraftActs({
  drafts,
  ownCouncil = false,
}: {
  drafts: readonly FragmentOf<typeof PublicDraftActParts>[];
  /** The page is the council’s own: its name is not said again. */
  ownCouncil?: boolean;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  if (drafts.length === 0)
    return <EmptyState title={t('draftActs.publicNone')}>{t('draftActs.publicNoneHelp')}</EmptyState>;
  const to = addresses(locale);
  return (
    <Rows
      label={t('draftActs.publicTitle')}
      rows={readFragment(PublicDraftActParts, drafts).map((it) => ({
        key: it.id,
        icon: 'scroll' as const,
        title: (
          <a href={to.draftAct(it.id)}>
            <Localized of={it.title} />
          </a>
        ),
        note: [
          t(`enums.DraftActKind_${it.kind}`),
          it.from?.name.text,
          !ownCouncil && it.council?.name.text,
          t('draftActs.receivedAt', { date: formatDate(it.receivedOn) }),
        ]
          .filter(Boolean)
          .join(' · '),
        side: it.opinionPosition ? (
          <OpinionStanding position={it.opinionPosition} />
        ) : (
          <>
            <DraftActStanding state={it.state} />
            <DraftActDue data={it} />
          </>
        ),
      }))}
    />
  );
}
