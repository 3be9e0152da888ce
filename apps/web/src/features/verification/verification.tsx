import { Banner, Columns, Facts, Icon, LinkButton, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { fileAddress } from '../portal/file-address.ts';
import { Localized } from '../portal/localized.tsx';
import { CompareFile } from './compare-file.tsx';
import { Signature, Signature_signature } from './signature.tsx';
import css from './verification.module.css';

export const Verification_protocol = graphql(
  `fragment Verification on Protocol {
    number code edition language sha256 publicSha256 publicIsCopy signedOn registeredOn publishedOn superseded correctionBecause
    council { slug name { text lang missing } }
    meeting { id plannedOn }
    supersededBy { code } supersedes { edition code }
    publicFile { id }
    signatures { id ...SignatureShown }
    translations { id language translator sha256 file { id } }
  }`,
  [Signature_signature],
);

interface Props {
  readonly data: FragmentOf<typeof Verification_protocol>;
  readonly locale: 'kk' | 'ru' | 'en';
}

/** A published protocol as its page of verification shows it. */
export async function Verification({ data, locale }: Props) {
  const protocol = readFragment(Verification_protocol, data);
  const t = await getTranslations('verification');
  const { council, supersededBy, supersedes, publicFile } = protocol;
  const known = [
    { sha256: protocol.sha256, says: t('isSigned') },
    ...(protocol.publicIsCopy ? [{ sha256: protocol.publicSha256, says: t('isCopy') }] : []),
    ...protocol.translations.map(({ sha256 }) => ({ sha256, says: t('isTranslation') })),
  ].flatMap(({ sha256, says }) => (sha256 ? [{ sha256, says }] : []));
  return (
    <>
      {!protocol.superseded && (
        <div className={css.answer}>
          <Icon name="checkCircle" size={24} />
          <div>
            <h2>{t('inForceNow')}</h2>
            <p>{t('inForceNowHelp')}</p>
          </div>
        </div>
      )}
      {protocol.superseded && (
        <Banner kind="warning" title={t('superseded')}>
          {supersededBy && <a href={`/${locale}/v/${supersededBy.code}`}>{t('inForce')}</a>}
        </Banner>
      )}
      <Columns>
        <div>
          <Facts
            facts={[
              {
                term: t('council'),
                value: council && (
                  <a href={addresses(locale).council(council.slug)}>
                    <Localized of={council.name} />
                  </a>
                ),
              },
              {
                term: t('meetingOn'),
                value: protocol.meeting && (
                  <a href={addresses(locale).meeting(protocol.meeting.id)}>
                    <Day on={protocol.meeting.plannedOn} />
                  </a>
                ),
              },
              { term: t('edition'), value: String(protocol.edition) },
              { term: t('language'), value: t(protocol.language === 'kk' ? 'languageKk' : 'languageRu') },
              { term: t('signedOn'), value: protocol.signedOn && <Day on={protocol.signedOn} /> },
              { term: t('registeredOn'), value: protocol.registeredOn && <Day on={protocol.registeredOn} /> },
              { term: t('publishedOn'), value: protocol.publishedOn && <Day on={protocol.publishedOn} /> },
              { term: t('code'), value: protocol.code },
              { term: t('signedFile'), value: <Hash of={protocol.sha256} /> },
              ...(protocol.publicIsCopy ? [{ term: t('publicFile'), value: <Hash of={protocol.publicSha256} /> }] : []),
            ]}
          />
          {supersedes && (
            <p>{t('replaces', { edition: supersedes.edition, because: protocol.correctionBecause ?? '' })}</p>
          )}
          {protocol.publicIsCopy && <p>{t('copyNote')}</p>}
          {publicFile && (
            <p className={css.files}>
              <LinkButton icon="download" href={fileAddress.download(publicFile.id)}>
                {t('download')}
              </LinkButton>
            </p>
          )}
          {protocol.translations.map(
            ({ id, file, language }) =>
              file && (
                <p key={id}>
                  <a href={fileAddress.download(file.id)}>
                    {t('translation')}: {t(language === 'kk' ? 'languageKk' : 'languageRu')}
                  </a>
                </p>
              ),
          )}
        </div>
        <div>
          <Section title={t('signatures')}>
            <div className={css.signatures}>
              {protocol.signatures.map((signature) => (
                <Signature key={signature.id} data={signature} />
              ))}
            </div>
          </Section>
          <Section title={t('compareTitle')}>
            <CompareFile
              known={known}
              words={{
                how: t('compareHow'),
                choose: t('choose'),
                other: t('isOther'),
                counted: t.raw('counted') as string,
              }}
            />
          </Section>
        </div>
      </Columns>
    </>
  );
}

/** A hash breaks anywhere: it must not push a telephone's page aside. */
function Hash({ of }: { of: string | null }) {
  return of && <code className={css.hash}>{of}</code>;
}
