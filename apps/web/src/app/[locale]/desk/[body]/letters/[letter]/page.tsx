import { Breadcrumbs, Page } from '@kenes/ui';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LetterView, LetterViewParts } from '../../../../../../features/desk/letter-view.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asBody } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

type Params = Promise<{ locale: string; body: string; letter: string }>;

const DeskLetterQuery = graphql(`query DeskLetter($id: ID!) { letter(id: $id) { id ...LetterView } }`, [
  LetterViewParts,
]);

/** One letter at the desk: read, then answered. */
export default async function DeskLetterPage({ params }: { params: Params }) {
  const given = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const acting = asBody(given.body);
  const [t, { letter }] = await Promise.all([
    getTranslations(),
    query(DeskLetterQuery, { id: decodeURIComponent(given.letter) }, { acting }),
  ]);
  if (!letter) notFound();
  return (
    <Page>
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        trail={[{ href: `/${locale}/desk/${given.body}`, label: t('desk.inboxTitle') }]}
      />
      <LetterView data={letter} upload={{ letterId: letter.id }} files={encodeURIComponent(acting)} />
    </Page>
  );
}
