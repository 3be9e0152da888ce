import { Card, LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../portal/day.tsx';
import { fileAddress } from '../portal/file-address.ts';
import css from './protocols.module.css';

/** A published protocol as the public page of its sitting shows it. */
export const PublicProtocolParts = graphql(`
  fragment PublicProtocolParts on Protocol {
    id number edition code signedOn publishedOn superseded language
    publicFile { id }
    translations { id language file { id } }
  }
`);

/** The published protocol: its file, and the page where its signatures are verified. Earlier editions stand below it. */
export async function PublicProtocols({
  locale,
  data,
}: {
  locale: string;
  data: readonly FragmentOf<typeof PublicProtocolParts>[];
}) {
  const all = readFragment(PublicProtocolParts, data);
  if (all.length === 0) return null;
  const t = await getTranslations();
  const old = all.filter(({ superseded }) => superseded);
  return (
    <Card>
      <h2>{t('protocols.publicTitle')}</h2>
      {all
        .filter(({ superseded }) => !superseded)
        .map((it) => (
          <div key={it.id} className={css.public}>
            <p>
              <strong>{t('protocols.numbered', { number: it.number ?? '' })}</strong>
              {it.signedOn && (
                <>
                  <br />
                  <span className={css.soft}>
                    {t('protocols.stepSIGNED')} <Day on={it.signedOn} />
                    {it.publishedOn && (
                      <>
                        {' · '}
                        {t('protocols.stepPUBLISHED')} <Day on={it.publishedOn} />
                      </>
                    )}
                  </span>
                </>
              )}
            </p>
            <p className={css.soft}>{t('protocols.publicHelp')}</p>
            <p className={css.files}>
              {it.publicFile && (
                <LinkButton size="small" icon="download" href={fileAddress.download(it.publicFile.id)}>
                  {`PDF, ${t(it.language === 'kk' ? 'protocols.inKk' : 'protocols.inRu')}`}
                </LinkButton>
              )}
              <LinkButton size="small" kind="secondary" icon="checkCircle" href={`/${locale}/v/${it.code}`}>
                {t('protocols.verify')}
              </LinkButton>
            </p>
            {it.translations.map(
              ({ id, language, file }) =>
                file && (
                  <p key={id}>
                    <a href={fileAddress.download(file.id)}>
                      {t('verification.translation')}: PDF, {t(language === 'kk' ? 'protocols.inKk' : 'protocols.inRu')}
                    </a>
                  </p>
                ),
            )}
          </div>
        ))}
      {old.map((it) => (
        <p key={it.id} className={css.soft}>
          <a href={`/${locale}/v/${it.code}`}>
            {t('protocols.editionOf', { edition: it.edition })}: {t('protocols.isSuperseded')}
          </a>
        </p>
      ))}
    </Card>
  );
}
