import { formatDate } from '@kenes/messages';
import { Card } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { RecommendationAct } from '../dossier-recommendation/recommendation-act.tsx';
import { formWords } from '../shared/form-words.ts';
import css from './outcome-cards.module.css';

/** What came of something. */
export const OutcomeParts = graphql(`
  fragment OutcomeParts on Outcome { id kinds recordedOn programme text { text lang } }
`);
/** Where something was voiced. */
export const PublicationParts = graphql(`
  fragment PublicationParts on PublicationRecord { id channel title url publishedOn }
`);

/** What came of a mission, an event or a recommendation, and where it was voiced; what was entered in error is taken back. */
export async function OutcomeCards({
  outcomes,
  publications,
}: {
  outcomes: readonly FragmentOf<typeof OutcomeParts>[];
  publications: readonly FragmentOf<typeof PublicationParts>[];
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  return (
    <>
      {outcomes.length > 0 && (
        <Card>
          <h2>{t('cabinet.outcomes')}</h2>
          <ul className={css.list}>
            {outcomes.map((data) => {
              const { id, kinds, recordedOn, text, programme } = readFragment(OutcomeParts, data);
              return (
                <li key={id}>
                  <time className={css.date} dateTime={recordedOn}>
                    {formatDate(recordedOn)}
                  </time>
                  <strong>{kinds.map((kind) => t(`enums.OutcomeKind_${kind}`)).join('; ')}</strong>
                  {text && <p lang={text.lang}>{text.text}</p>}
                  {programme && <p>{programme}</p>}
                </li>
              );
            })}
          </ul>
        </Card>
      )}
      {publications.length > 0 && (
        <Card>
          <h2>{t('cabinet.publications')}</h2>
          <ul className={css.list}>
            {publications.map((data) => {
              const { id, channel, title, url, publishedOn } = readFragment(PublicationParts, data);
              return (
                <li key={id}>
                  <time className={css.date} dateTime={publishedOn}>
                    {formatDate(publishedOn)}
                  </time>
                  <strong>{t(`enums.PublicationChannel_${channel}`)}</strong>
                  {url ? <a href={url}>{title ?? url}</a> : title && <p>{title}</p>}
                  <RecommendationAct
                    act="withdrawPublication"
                    spec={{
                      label: t('cabinet.actWithdrawPublication'),
                      lead: t('cabinet.actWithdrawPublicationLead'),
                      hidden: { id },
                      fields: [{ kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 }],
                    }}
                    words={words}
                    size="small"
                    kind="quiet"
                  />
                </li>
              );
            })}
          </ul>
        </Card>
      )}
    </>
  );
}
