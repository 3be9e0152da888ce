import { Select } from '@kenes/ui';
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
  const { nodes } = readFragment(CouncilSelect_councils, data);
  const unlisted = chosen && !nodes.some(({ slug }) => slug === chosen);
  return (
    <Select name="council" label={t('portal.council')} defaultValue={chosen ?? ''}>
      <option value="">{t('common.all')}</option>
      {unlisted && <option value={chosen}>{chosen}</option>}
      {nodes.map(({ id, slug, name }) => (
        <option key={id} value={slug}>
          {name.text}
        </option>
      ))}
    </Select>
  );
}
