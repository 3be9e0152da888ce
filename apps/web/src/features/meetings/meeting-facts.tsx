import { formatDate, formatInstant } from '@kenes/messages';
import { Banner, Card, Facts } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { roman } from '../composition/roman.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { localeOf } from '../shell/locale.ts';
import { MeetingNameParts, meetingKindWords } from './meeting-name.tsx';
import { hours, longDay } from './when.ts';

/** The facts of a sitting. */
export const MeetingFactsParts = graphql(
  `
  fragment MeetingFactsParts on Meeting {
    kind form state startsAt endsAt remoteUrl streamUrl initiative initiatedBy initiatedCount jointWith
    openedAt closedAt openedByName chairName secretaryName recorded rescheduledToId cancelledOn cancelledBecause
    place { ...SaidParts }
    paperFile { id }
    convocation { id number }
    ...MeetingNameParts
  }
`,
  [SaidParts, MeetingNameParts],
);

/** When, where, at whose request, who presides; banners for what is out of the ordinary stand above (`MeetingBanners`). */
export async function MeetingFacts({ tenant, data }: { tenant: string; data: FragmentOf<typeof MeetingFactsParts> }) {
  const it = readFragment(MeetingFactsParts, data);
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const link = (href: string) => (
    <a href={href} rel="noreferrer">
      {href.replace(/^https?:\/\//, '')}
    </a>
  );
  return (
    <Card>
      <h2>{t('meetings.facts')}</h2>
      <Facts
        facts={[
          { term: t('meetings.colKind'), value: meetingKindWords(t, it) },
          { term: t('meetings.jointWith'), value: it.jointWith.join('; ') || null },
          { term: t('meetings.when'), value: `${longDay(localeOf({ locale: code }), it.startsAt)}, ${hours(it)}` },
          { term: t('meetings.where'), value: it.place && <Said text={it.place} /> },
          { term: t('meetings.video'), value: it.remoteUrl && link(it.remoteUrl) },
          { term: t('meetings.stream'), value: it.streamUrl && link(it.streamUrl) },
          {
            term: t('meetings.convocation'),
            value: it.convocation && (
              <a href={`/${code}/t/${tenant}/composition?convocation=${it.convocation.number}`}>
                {t('composition.convocation', { number: roman(it.convocation.number) })}
              </a>
            ),
          },
          {
            term: t('meetings.initiative'),
            value:
              it.initiative &&
              [
                t(`enums.MeetingInitiative_${it.initiative}`),
                it.initiatedCount !== null && t('meetings.initiatedCount', { count: it.initiatedCount }),
                it.initiatedBy,
              ]
                .filter(Boolean)
                .join(', '),
          },
          { term: t('meetings.chair'), value: it.chairName },
          { term: t('meetings.keeper'), value: it.secretaryName },
          { term: t('meetings.openedBy'), value: it.openedByName },
          { term: t('meetings.openedAt'), value: it.openedAt && formatInstant(it.openedAt) },
          { term: t('meetings.closedAt'), value: it.closedAt && formatInstant(it.closedAt) },
          {
            term: t('meetings.paper'),
            value: it.paperFile && (
              <a
                href={`/api/files/${encodeURIComponent(it.paperFile.id)}/original?acting=tenant:${encodeURIComponent(tenant)}`}
              >
                {t('composition.openFile')}
              </a>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** What is out of the ordinary, above everything else: moved, cancelled, entered later. */
export async function MeetingBanners({ base, data }: { base: string; data: FragmentOf<typeof MeetingFactsParts> }) {
  const it = readFragment(MeetingFactsParts, data);
  const t = await getTranslations('meetings');
  return (
    <>
      {it.recorded && <Banner title={t('recordedTitle')}>{t('recordedHelp')}</Banner>}
      {it.rescheduledToId && (
        <Banner kind="warning" title={t('movedTo')}>
          {it.cancelledBecause && <p>{it.cancelledBecause}</p>}
          <a href={`${base}/${it.rescheduledToId}`}>{t('movedToLink')}</a>
        </Banner>
      )}
      {it.state === 'CANCELLED' && it.cancelledOn && (
        <Banner kind="warning" title={t('cancelledOn', { date: formatDate(it.cancelledOn) })}>
          {it.cancelledBecause}
        </Banner>
      )}
      {it.state === 'NO_QUORUM' && <Banner kind="warning">{t('noQuorumTitle')}</Banner>}
    </>
  );
}
