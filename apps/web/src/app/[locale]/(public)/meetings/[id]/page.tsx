import { Banner, Breadcrumbs, Card, Columns, Facts, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { CouncilContacts, CouncilContacts_council } from '../../../../../features/councils/council-contacts.tsx';
import { AgendaItemParts, AgendaList } from '../../../../../features/meetings/agenda-list.tsx';
import { MeetingName, MeetingNameParts, meetingKindWords } from '../../../../../features/meetings/meeting-name.tsx';
import { MeetingStanding } from '../../../../../features/meetings/meeting-standing.tsx';
import { aheadStates } from '../../../../../features/meetings/states.ts';
import { hours, longDay } from '../../../../../features/meetings/when.ts';
import { addresses } from '../../../../../features/portal/addresses.ts';
import { fileAddress } from '../../../../../features/portal/file-address.ts';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import { OpinionParts, Opinions } from '../../../../../features/protocols/protocol-opinions.tsx';
import { PublicProtocolParts, PublicProtocols } from '../../../../../features/protocols/public-protocols.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const MeetingQuery = graphql(
  `query PublicMeeting($id: ID!) {
    meeting(id: $id) {
      id kind form state startsAt endsAt streamUrl cancelledBecause jointWith rescheduledToId
      title { text }
      place { text lang missing }
      council { slug name { text lang missing } ...CouncilContacts }
      agenda { id ordinal title { text } ...AgendaItemParts }
      opinions { id ...OpinionParts }
      protocols { id ...PublicProtocolParts }
      publicHearing { id registrationOpen }
      ...MeetingNameParts
    }
  }`,
  [CouncilContacts_council, AgendaItemParts, OpinionParts, PublicProtocolParts, MeetingNameParts],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(async (id: string) => query(MeetingQuery, { id: decodeURIComponent(id) }));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { id, locale: code } = await params;
  const { meeting } = await read(id);
  if (!meeting) return {};
  const locale = localeOf({ locale: code });
  const t = await getTranslations({ locale });
  const when = `${longDay(locale, meeting.startsAt)}, ${hours(meeting)}`;
  return preview(code, `/meetings/${id}`, {
    title: `${meeting.title?.text ?? meetingKindWords(t, meeting)}, ${when}`,
    description: [meeting.council?.name.text, meeting.place?.text].filter(Boolean).join('. '),
  });
}

const ahead: ReadonlySet<string> = new Set(aheadStates);

/** A sitting as anyone reads it: when, where, what it considers, how to come; afterwards, how it voted. */
export default async function MeetingPage({ params }: { params: Params }) {
  const { id, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, { meeting }] = await Promise.all([getTranslations(), read(id)]);
  if (!meeting) notFound();
  const moved = meeting.rescheduledToId ? (await read(meeting.rescheduledToId)).meeting : null;
  const to = addresses(locale);
  const { council } = meeting;
  const toCome = ahead.has(meeting.state);
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.meetings, label: t('meetings.publicTitle') },
              ...(council ? [{ href: to.council(council.slug), label: council.name.text }] : []),
            ]}
          />
        }
        over={meetingKindWords(t, meeting)}
        title={<MeetingName data={meeting} />}
        meta={
          <>
            <MeetingStanding state={meeting.state} />
            <time dateTime={meeting.startsAt}>
              {longDay(locale, meeting.startsAt, true)}, {hours(meeting)}
            </time>
            {meeting.jointWith.length > 0 && (
              <span>{t('meetings.togetherWith', { councils: meeting.jointWith.join('; ') })}</span>
            )}
          </>
        }
        actions={
          meeting.publicHearing && (
            <LinkButton
              kind={meeting.publicHearing.registrationOpen ? 'primary' : 'secondary'}
              iconAfter="arrowRight"
              href={to.hearing(meeting.publicHearing.id)}
            >
              {t(meeting.publicHearing.registrationOpen ? 'hearings.registerOrPropose' : 'hearings.toHearing')}
            </LinkButton>
          )
        }
      />
      {(meeting.cancelledBecause || meeting.state === 'NO_QUORUM') && (
        <Banner kind="warning" title={t(`enums.MeetingState_${meeting.state}`)}>
          {meeting.cancelledBecause && <p>{meeting.cancelledBecause}</p>}
          {meeting.state === 'NO_QUORUM' && <p>{t('meetings.noQuorumPublic')}</p>}
          {meeting.state === 'RESCHEDULED' &&
            (moved ? (
              <a href={to.meeting(moved.id)}>
                {t('meetings.movedToLink')}: {longDay(locale, moved.startsAt)}, {hours(moved)}
              </a>
            ) : (
              <p>{t('meetings.newDayLater')}</p>
            ))}
        </Banner>
      )}
      <Columns>
        <div>
          <Section title={t('meetings.agenda')} id="agenda">
            <AgendaList
              items={meeting.agenda}
              fileHref={fileAddress.download}
              links={{ mission: to.missionById, recommendation: to.recommendationById }}
            />
            {meeting.protocols.length === 0 && (meeting.state === 'HELD' || meeting.state === 'PROTOCOLLED') && (
              <p>{t(meeting.state === 'PROTOCOLLED' ? 'meetings.protocolNotPublic' : 'meetings.resultsAwait')}</p>
            )}
          </Section>
          {meeting.opinions.length > 0 && (
            <Section title={t('protocols.opinions')} id="opinions">
              <Opinions
                data={meeting.opinions}
                titles={
                  new Map(meeting.agenda.map(({ id: item, ordinal, title }) => [item, `${ordinal}. ${title.text}`]))
                }
                fileHref={fileAddress.download}
              />
            </Section>
          )}
        </div>
        <div>
          <PublicProtocols locale={locale} data={meeting.protocols} />
          <Card>
            <h2>{t(toCome ? 'meetings.howToCome' : 'meetings.facts')}</h2>
            <Facts
              facts={[
                {
                  term: t('meetings.when'),
                  value: `${longDay(locale, meeting.startsAt)}, ${hours(meeting)} (${t('meetings.inAlmaty')})`,
                },
                { term: t('meetings.where'), value: meeting.place && <Localized of={meeting.place} /> },
                {
                  term: t('meetings.stream'),
                  value: meeting.streamUrl && (
                    <a href={meeting.streamUrl} rel="nofollow noreferrer">
                      {t('meetings.watch')}
                    </a>
                  ),
                },
                {
                  term: t('portal.council'),
                  value: council && (
                    <a href={to.council(council.slug)}>
                      <Localized of={council.name} />
                    </a>
                  ),
                },
                { term: t('meetings.jointWith'), value: meeting.jointWith.join('; ') || null },
              ]}
            />
            {toCome && <p>{t('meetings.openToAll')}</p>}
          </Card>
          {council && toCome && (
            <Section title={t('meetings.askCouncil')} id="contacts">
              <CouncilContacts data={council} />
            </Section>
          )}
        </div>
      </Columns>
    </Page>
  );
}
