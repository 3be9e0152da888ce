import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';

export const Citations_citation = graphql(`
  fragment Citations on Citation { act article source url }
`);

const laws = ['LAW_383_V', 'LAW_30_VIII'] as const;

/** Provisions as a reader looks them up: the act, its article, the place where it can be read. */
export async function Citations({ data }: { data: readonly FragmentOf<typeof Citations_citation>[] }) {
  const t = await getTranslations();
  return readFragment(Citations_citation, data).map(({ act, article, source, url }, place) => {
    const law = laws.find((one) => one === act);
    const words = [law ? t(`enums.LegalBasis_${law}`) : act, article && t('portal.article', { article })]
      .filter(Boolean)
      .join(', ');
    return (
      <span key={`${act} ${article} ${source}`}>
        {place > 0 && '; '}
        {url ? (
          <a href={url} rel="external">
            {words}
          </a>
        ) : (
          words
        )}
      </span>
    );
  });
}
