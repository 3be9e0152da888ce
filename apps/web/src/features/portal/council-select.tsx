import { SelectFilter } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';

export const CouncilSelect_councils = graphql(`
  fragment CouncilSelect on CouncilConnection { nodes { id slug name { text } } }
`);

/** A filter by council. Where there are more than a list can hold, the council's own page leads here with it chosen. */
export async function CouncilSelect({
  data,
  chosen,
}: {
  data: FragmentOf<typeof CouncilSelect_councils>;
  chosen: string | undefined;
}) {
  const t = await getTranslations();
  const listed = readFragment(CouncilSelect_councils, data).nodes.map(({ slug, name }) => ({
    value: slug,
    label: name.text,
  }));
  const unlisted = chosen && !listed.some(({ value }) => value === chosen) ? [{ value: chosen, label: chosen }] : [];
  return (
    <SelectFilter
      name="council"
      label={t('portal.council')}
      all={t('common.all')}
      chosen={chosen}
      options={[...unlisted, ...listed]}
    />
  );
}
