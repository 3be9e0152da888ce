import { formatDate } from '@kenes/messages';
import { Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from './protocols.module.css';

/** A dissenting opinion (PC-VOTE-03). */
export const OpinionParts = graphql(`
  fragment OpinionParts on DissentingOpinion { id itemId memberName text givenOn file { id name } }
`);

/** Dissenting opinions, each with its question. */
export async function Opinions({
  data,
  titles,
  fileHref,
}: {
  data: readonly FragmentOf<typeof OpinionParts>[];
  /** Titles of questions by their ids. */
  titles: ReadonlyMap<string, string>;
  fileHref: (id: string) => string;
}) {
  const opinions = readFragment(OpinionParts, data);
  const t = await getTranslations('protocols');
  if (opinions.length === 0) return <p className={css.soft}>{t('opinionsNone')}</p>;
  return (
    <ul className={css.lines}>
      {opinions.map(({ id, itemId, memberName, text, givenOn, file }) => (
        <li key={id}>
          <p>
            <strong>{t('opinionOf', { name: memberName, date: formatDate(givenOn) })}</strong>
          </p>
          <p className={css.soft}>{(itemId && titles.get(itemId)) || t('opinionWhole')}</p>
          <p className={css.text}>{text}</p>
          {file && (
            <a href={fileHref(file.id)}>
              <Icon name="file" size={16} /> {file.name}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
