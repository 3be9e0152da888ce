import { Banner, EmptyState, Page } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LetterView, LetterViewParts } from '../../../../features/desk/letter-view.tsx';
import { LinkOpened } from '../../../../features/desk/link-opened.tsx';
import { localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { asLink, readActing } from '../../../../session/acting.ts';
import { ApiFailure, queryOrFail } from '../../../../session/api.ts';

type Params = Promise<{ locale: string; token: string }>;

/** The address is a key: it is told to nobody, neither to a search engine nor to a site that is gone to from here. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('letterOver'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

const LinkedLetterQuery = graphql(`query LinkedLetter { linkedLetter { id ...LetterView } }`, [LetterViewParts]);

/** One letter by its link, without an account. Reading changes nothing; answering is a POST. */
export default async function LinkedLetterPage({ params }: { params: Params }) {
  const given = await params;
  setRequestLocale(localeOf(given));
  const acting = asLink(given.token);
  const [t, letter] = await Promise.all([getTranslations('desk'), readLetter(given.token)]);
  if (!letter) {
    return (
      <Page width="narrow">
        <EmptyState level={1} title={t('linkRevokedTitle')}>
          {t('linkRevokedHelp')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <LinkOpened />
      <LetterView data={letter} upload={{}} files={encodeURIComponent(acting)} />
      <Banner>{t('linkNote')}</Banner>
    </Page>
  );
}

/** The letter; null for a link that is unknown, revoked or replaced: the three look the same. */
async function readLetter(token: string) {
  const acting = readActing(asLink(token));
  if (!acting) return null;
  try {
    return (await queryOrFail(LinkedLetterQuery, {}, { acting })).linkedLetter;
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.code !== 'API_AWAY' && failure.code !== 'UNEXPECTED') return null;
    throw failure;
  }
}
