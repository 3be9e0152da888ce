import { Breadcrumbs, Page } from '@kenes/ui';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { TrackView, TrackViewParts } from '../../../../../../features/desk/track-view.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asBody } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

type Params = Promise<{ locale: string; body: string; track: string }>;

const DeskTrackQuery = graphql(`query DeskTrack($id: ID!) { track(id: $id) { ...TrackView } }`, [TrackViewParts]);

/** One recommendation at the desk that came without a letter: passed on by another body. */
export default async function DeskTrackPage({ params }: { params: Params }) {
  const given = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const acting = asBody(given.body);
  const [t, { track }] = await Promise.all([
    getTranslations(),
    query(DeskTrackQuery, { id: decodeURIComponent(given.track) }, { acting }),
  ]);
  if (!track) notFound();
  return (
    <Page>
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        trail={[{ href: `/${locale}/desk/${given.body}`, label: t('desk.inboxTitle') }]}
      />
      <TrackView data={track} files={encodeURIComponent(acting)} />
    </Page>
  );
}
