import { formatDate } from '@kenes/messages';
import { Card, Icon, LinkButton, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { AskAgain } from '../shared/ask-again.tsx';
import { cabinetFile } from '../shared/cabinet-file.ts';
import type { FormWords } from '../shared/form-words.ts';
import { ProtocolAct } from './protocol-act.tsx';
import { isSigned } from './protocol-states.ts';
import css from './protocols.module.css';

/** A protocol in its other language. */
export const ProtocolTranslationsParts = graphql(`
  fragment ProtocolTranslationsParts on Protocol {
    state edition language
    translations { id version language translator ready madeOn publishedOn published file { id } }
    viewerMay { translate { outcome } }
  }
`);

/** The translation, or the way to it; before the protocol is signed there is nothing to translate. */
export async function ProtocolTranslations({
  tenant,
  here,
  data,
  words,
}: {
  tenant: string;
  /** The page’s address, without the edition. */
  here: string;
  data: FragmentOf<typeof ProtocolTranslationsParts>;
  words: FormWords;
}) {
  const it = readFragment(ProtocolTranslationsParts, data);
  if (!isSigned(it.state)) return null;
  const t = await getTranslations('protocols');
  const other = it.language === 'kk' ? 'ru' : 'kk';
  const may = it.viewerMay.translate.outcome === 'ALLOWED';
  const published = it.translations.some((one) => one.published);
  return (
    <Card>
      <h2>{t('translations')}</h2>
      {it.translations.length === 0 && <p className={css.soft}>{t('translationNone')}</p>}
      <ul className={css.lines}>
        {it.translations.map((one) => (
          <li key={one.id}>
            <p className={css.marks}>
              <strong>{t(one.language === 'kk' ? 'inKk' : 'inRu')}</strong>
              <span className={css.soft}>{[one.translator, formatDate(one.madeOn)].filter(Boolean).join(', ')}</span>
              {one.published && one.publishedOn && (
                <StateBadge tone="executed" icon="globe">
                  {t('stepPUBLISHED')} {formatDate(one.publishedOn)}
                </StateBadge>
              )}
            </p>
            {one.file ? (
              <a href={cabinetFile(tenant, one.file.id)}>
                <Icon name="download" size={16} /> PDF
              </a>
            ) : (
              <p className={css.soft} role="status">
                <AskAgain /> {t('translationMaking')}
              </p>
            )}
            {may && one.ready && !one.published && it.state === 'PUBLISHED' && (
              <ProtocolAct
                act="publishProtocolTranslation"
                spec={{
                  label: t('actPublishTranslation'),
                  hidden: { id: one.id, expectedVersion: one.version },
                  fields: [],
                }}
                words={words}
                size="small"
              />
            )}
          </li>
        ))}
      </ul>
      {may && !published && (
        <div>
          <LinkButton kind="secondary" size="small" icon="globe" href={`${here}/translate?edition=${it.edition}`}>
            {t(it.translations.length > 0 ? 'translateAgain' : `actTranslate_${other}`)}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
