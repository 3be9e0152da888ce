import { Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import {
  ConclusionVerification,
  ConclusionVerificationParts,
} from '../../../../../features/expertises/conclusion-verification.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { Verification, Verification_protocol } from '../../../../../features/verification/verification.tsx';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const VerificationQuery = graphql(
  `query Verification($code: String!) {
    protocolByCode(code: $code) { number ...Verification }
    conclusionByCode(code: $code) { number ...ConclusionVerification }
  }`,
  [Verification_protocol, ConclusionVerificationParts],
);

type Params = Promise<{ locale: string; code: string }>;

const read = cache((code: string) => query(VerificationQuery, { code: decodeURIComponent(code) }));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { code, locale } = await params;
  const [t, { conclusionByCode }] = await Promise.all([getTranslations(), read(code)]);
  const title = t(conclusionByCode ? 'expertises.verifyTitle' : 'verification.title');
  return preview(locale, `/v/${code}`, { title, hidden: true });
}

/** The page to which the code printed on a protocol or a conclusion leads: what it is, who signed it, what was verified and what was not. */
export default async function VerificationPage({ params }: { params: Params }) {
  const { code, locale } = await params;
  setRequestLocale(localeOf({ locale }));
  const [t, { protocolByCode: protocol, conclusionByCode: conclusion }] = await Promise.all([
    getTranslations('verification'),
    read(code),
  ]);
  if (conclusion) return <ConclusionVerification data={conclusion} locale={localeOf({ locale })} />;
  if (!protocol)
    return (
      <Page>
        <PageHead over={t('title')} title={t('unknownTitle')} />
        <p>{t('unknownText')}</p>
      </Page>
    );
  return (
    <Page>
      <PageHead over={t('title')} title={t('heading', { number: protocol.number ?? '' })} />
      <Verification data={protocol} locale={localeOf({ locale })} />
    </Page>
  );
}
