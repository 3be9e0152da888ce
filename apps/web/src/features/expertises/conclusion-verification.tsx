import { Banner, Columns, Facts, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { fileAddress } from '../portal/file-address.ts';
import { Localized } from '../portal/localized.tsx';
import { CompareFile } from '../verification/compare-file.tsx';
import { ConclusionSignatures, ConclusionSignaturesParts } from './conclusion-signatures.tsx';
import css from './expertises.module.css';

/** A published conclusion as its page of verification shows it. */
export const ConclusionVerificationParts = graphql(
  `fragment ConclusionVerification on ExpertiseConclusion {
    number code language sha256 signedOn publishedOn file { id }
    expertise { id topic { text lang missing } council { slug name { text lang missing } } }
    ...ConclusionSignatures
  }`,
  [ConclusionSignaturesParts],
);

/** What the paper is, who signed it, what was verified, and a way to compare one's own file. */
export async function ConclusionVerification({
  data,
  locale,
}: {
  data: FragmentOf<typeof ConclusionVerificationParts>;
  locale: 'kk' | 'ru' | 'en';
}) {
  const it = readFragment(ConclusionVerificationParts, data);
  const t = await getTranslations();
  const to = addresses(locale);
  const { expertise } = it;
  return (
    <Page>
      <PageHead over={t('expertises.verifyTitle')} title={t('expertises.verifyHeading', { number: it.number ?? '' })} />
      <Banner title={t('expertises.verifyGood')}>{t('expertises.verifyHelp')}</Banner>
      <Columns>
        <div>
          <Facts
            facts={[
              {
                term: t('verification.council'),
                value: expertise?.council && (
                  <a href={to.council(expertise.council.slug)}>
                    <Localized of={expertise.council.name} />
                  </a>
                ),
              },
              {
                term: t('expertises.one'),
                value: expertise && (
                  <a href={to.expertise(expertise.id)}>
                    <Localized of={expertise.topic} />
                  </a>
                ),
              },
              {
                term: t('verification.language'),
                value: t(it.language === 'kk' ? 'verification.languageKk' : 'verification.languageRu'),
              },
              { term: t('verification.signedOn'), value: it.signedOn && <Day on={it.signedOn} /> },
              { term: t('verification.publishedOn'), value: it.publishedOn && <Day on={it.publishedOn} /> },
              { term: t('verification.code'), value: it.code },
              { term: t('verification.signedFile'), value: <code className={css.hash}>{it.sha256}</code> },
            ]}
          />
          {it.file && (
            <p>
              <LinkButton icon="download" href={fileAddress.download(it.file.id)}>
                {t('verification.download')}
              </LinkButton>
            </p>
          )}
        </div>
        <div>
          <Section title={t('verification.signatures')}>
            <ConclusionSignatures data={it} />
          </Section>
          <Section title={t('verification.compareTitle')}>
            <CompareFile
              known={it.sha256 ? [{ sha256: it.sha256, says: t('verification.isSigned') }] : []}
              words={{
                how: t('verification.compareHow'),
                choose: t('verification.choose'),
                other: t('verification.isOther'),
                counted: t.raw('verification.counted') as string,
              }}
            />
          </Section>
        </div>
      </Columns>
    </Page>
  );
}
