import { Rows } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from './day.tsx';
import { Localized } from './localized.tsx';

export const MadePublic_publication = graphql(`
  fragment MadePublic on PublicationRecord { id channel title url language publishedOn }
`);

/** Where results were voiced: site, television, a hearing; «-» where nowhere. */
export async function MadePublic({ data }: { data: readonly FragmentOf<typeof MadePublic_publication>[] }) {
  const t = await getTranslations();
  if (data.length === 0) return <p>{t('portal.notMadePublic')}</p>;
  return (
    <Rows
      label={t('portal.madePublic')}
      rows={readFragment(MadePublic_publication, data).map(({ id, channel, title, url, language, publishedOn }) => ({
        key: id,
        icon: url ? ('link' as const) : undefined,
        title: url ? (
          <a href={url} rel="external nofollow" {...(language && { hrefLang: language })}>
            {title || t(`enums.PublicationChannel_${channel}`)}
          </a>
        ) : (
          title || t(`enums.PublicationChannel_${channel}`)
        ),
        note: (
          <>
            {title && `${t(`enums.PublicationChannel_${channel}`)} · `}
            <Day on={publishedOn} />
          </>
        ),
      }))}
    />
  );
}

export const CameOfIt_outcome = graphql(`
  fragment CameOfIt on Outcome {
    id kinds programme recordedOn
    text { text lang missing }
    byBody { id name { text lang missing } }
  }
`);

/** What came of it, in the words of the official table (PC-REC-05). */
export async function CameOfIt({ data }: { data: readonly FragmentOf<typeof CameOfIt_outcome>[] }) {
  const t = await getTranslations();
  if (data.length === 0) return <p>{t('portal.noOutcomes')}</p>;
  return (
    <Rows
      label={t('portal.outcomes')}
      rows={readFragment(CameOfIt_outcome, data).map(({ id, kinds, programme, recordedOn, text, byBody }) => ({
        key: id,
        icon: 'flag' as const,
        title: kinds.map((kind) => t(`enums.OutcomeKind_${kind}`)).join('; ') || (text && <Localized of={text} />),
        note: (
          <>
            {kinds.length > 0 && text && (
              <>
                <Localized of={text} />
                {' · '}
              </>
            )}
            {programme && `${programme} · `}
            {byBody && (
              <>
                <Localized of={byBody.name} />
                {' · '}
              </>
            )}
            <Day on={recordedOn} />
          </>
        ),
      }))}
    />
  );
}
