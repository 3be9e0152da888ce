import { Rows, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { standsInForm } from '../candidacy/paper-list.tsx';
import { Said, SaidParts } from '../shared/said.tsx';

/** The package of an application beside what was announced. */
export const PackageListParts = graphql(
  `
  fragment PackageListParts on Application {
    nominator
    owes { code }
    returnedMissing { code words }
    competition { documents { code part required title { ...SaidParts } } }
  }
`,
  [SaidParts],
);

type It = ResultOf<typeof PackageListParts>;
type Paper = NonNullable<It['competition']>['documents'][number];

/** Every announced document: there, missing, or not asked of this candidate. */
export async function PackageList({ data }: { data: FragmentOf<typeof PackageListParts> }) {
  const it = readFragment(PackageListParts, data);
  const t = await getTranslations('competitions');
  const missing = new Set(it.owes.map(({ code }) => code));
  const side = (paper: Paper) => {
    if (missing.has(paper.code))
      return (
        <StateBadge tone="dueSoon" icon="alert" plain>
          {t('packageMissing')}
        </StateBadge>
      );
    if (paper.part && standsInForm.has(paper.part)) return t('packageForm');
    if (!paper.required) return t('packageMaybe');
    if (paper.part === 'PROPOSAL' && it.nominator === 'SELF') return t('packageNotOwed');
    return (
      <StateBadge tone="executed" icon="check" plain>
        {t('packageHave')}
      </StateBadge>
    );
  };
  return (
    <Rows
      label={t('package')}
      rows={(it.competition?.documents ?? []).map((paper) => ({
        key: paper.code,
        icon: 'document',
        title: <Said text={paper.title} />,
        note: it.returnedMissing.find(({ code }) => code === paper.code)?.words ?? undefined,
        side: side(paper),
      }))}
    />
  );
}
