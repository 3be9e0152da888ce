import { formatDate, formatInstant } from '@kenes/messages';
import { Banner, Breadcrumbs, Card, Columns, Facts, LinkButton, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { CouncilContacts, CouncilContacts_council } from '../../../../../features/councils/council-contacts.tsx';
import { hearingLists, ProposalFilters } from '../../../../../features/hearings/hearing-filters.tsx';
import { HearingOutcome, HearingOutcomeParts } from '../../../../../features/hearings/hearing-outcome.tsx';
import { HearingStanding } from '../../../../../features/hearings/hearing-standing.tsx';
import { HearingWay, HearingWayParts } from '../../../../../features/hearings/hearing-way.tsx';
import css from '../../../../../features/hearings/hearings.module.css';
import { ProposalList, ProposalParts } from '../../../../../features/hearings/proposal-list.tsx';
import { type Disposition, isComing } from '../../../../../features/hearings/states.ts';
import { hours, longDay } from '../../../../../features/meetings/when.ts';
import { addresses } from '../../../../../features/portal/addresses.ts';
import { fileAddress } from '../../../../../features/portal/file-address.ts';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import { one, type Search } from '../../../../../features/shared/address.ts';
import { ListPages } from '../../../../../features/shared/list-pages.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const HearingQuery = graphql(
  `query PublicHearing($id: ID!, $after: String, $said: String, $fate: ProposalDisposition) {
    publicHearing(id: $id) {
      id state announcedOn media places registered registrationOpen registrationUntil cancelledBecause resolutionOn
      topic { text lang missing } howToRegister { text lang missing }
      council { slug name { text lang missing } ...CouncilContacts }
      meeting {
        id startsAt endsAt streamUrl place { text lang missing }
        agenda { materials { id title file { id } } }
      }
      mission { number council { slug } }
      proposals(first: 50, after: $after, search: $said, disposition: $fate) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id ...ProposalParts }
      }
      everything: proposals(first: 1) { totalCount }
      included: proposals(first: 1, disposition: INCLUDED) { totalCount }
      partly: proposals(first: 1, disposition: PARTLY_INCLUDED) { totalCount }
      notIncluded: proposals(first: 1, disposition: NOT_INCLUDED) { totalCount }
      ...HearingWay ...HearingOutcomeParts
    }
  }`,
  [CouncilContacts_council, ProposalParts, HearingWayParts, HearingOutcomeParts],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(
  async (id: string, after: string | null, said: string | null, fate: Disposition | null) =>
    (await query(HearingQuery, { id: decodeURIComponent(id), after, said, fate })).publicHearing,
);

type Given = { params: Params; searchParams: Promise<Search> };

async function asked({ params, searchParams }: Given) {
  const [{ id, locale }, search] = await Promise.all([params, searchParams]);
  const { after, said, fate } = hearingLists(search);
  return { id, locale, search, hearing: await read(id, after, said, fate) };
}

export async function generateMetadata(given: Given): Promise<Metadata> {
  const { id, locale: code, hearing } = await asked(given);
  if (!hearing) return {};
  const locale = localeOf({ locale: code });
  const { meeting } = hearing;
  return preview(code, `/hearings/${id}`, {
    title: hearing.topic.text,
    description: [
      meeting && `${longDay(locale, meeting.startsAt, true)}, ${hours(meeting)}`,
      meeting?.place?.text,
      hearing.council?.name.text,
    ]
      .filter(Boolean)
      .join('. '),
  });
}

/** A hearing as anyone reads it: what is discussed, how to come and propose; afterwards, what became of each proposal. */
export default async function HearingPage(given: Given) {
  const locale = localeOf(await given.params);
  setRequestLocale(locale);
  const [t, { search, hearing }] = await Promise.all([getTranslations(), asked(given)]);
  if (!hearing) notFound();
  const to = addresses(locale);
  const { council, meeting, places, registered, registrationOpen } = hearing;
  const coming = isComing(hearing.state);
  const full = places !== null && registered >= places;
  const papers = meeting?.agenda.flatMap(({ materials }) => materials) ?? [];
  const all = hearing.everything.totalCount ?? 0;
  const included = hearing.included.totalCount ?? 0;
  const partly = hearing.partly.totalCount ?? 0;
  const notIncluded = hearing.notIncluded.totalCount ?? 0;
  const told = included + partly + notIncluded > 0;
  const found = one(search, 'q') !== null || one(search, 'fate') !== null;
  const calls = registrationOpen && (
    <div className={css.calls}>
      {!full && (
        <LinkButton size="large" iconAfter="arrowRight" href={`${to.hearing(hearing.id)}/register`}>
          {t('hearings.register')}
        </LinkButton>
      )}
      <LinkButton
        size="large"
        kind={full ? 'primary' : 'secondary'}
        icon="pencil"
        href={`${to.hearing(hearing.id)}/propose`}
      >
        {t('hearings.propose')}
      </LinkButton>
    </div>
  );
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.hearings, label: t('hearings.publicTitle') },
              ...(council ? [{ href: to.council(council.slug), label: council.name.text }] : []),
            ]}
          />
        }
        over={t('hearings.one')}
        title={<Localized of={hearing.topic} />}
        meta={
          <>
            <HearingStanding state={hearing.state} />
            {meeting && (
              <time dateTime={meeting.startsAt}>
                {longDay(locale, meeting.startsAt, true)}, {hours(meeting)}
              </time>
            )}
          </>
        }
      />
      {hearing.cancelledBecause && (
        <Banner kind="warning" title={t('enums.PublicHearingState_CANCELLED')}>
          {hearing.cancelledBecause}
        </Banner>
      )}
      {calls}
      {!coming && <HearingWay data={hearing} />}
      <Columns>
        <div>
          {hearing.resolutionOn && (
            <Section title={t('hearings.resolution')} id="resolution">
              <HearingOutcome
                data={hearing}
                fileHref={fileAddress.download}
                recommendationHref={to.recommendationById}
              />
            </Section>
          )}
          {(coming || papers.length > 0) && (
            <Section title={t('hearings.drafts')} id="drafts">
              {papers.length > 0 ? (
                <Rows
                  label={t('hearings.drafts')}
                  rows={papers.map(({ id: key, title, file }) => ({
                    key,
                    icon: 'file' as const,
                    title: file ? <a href={fileAddress.download(file.id)}>{title}</a> : title,
                  }))}
                />
              ) : (
                <p>{t('hearings.noDrafts')}</p>
              )}
            </Section>
          )}
          {coming && hearing.howToRegister && (
            <Section title={t('hearings.howTo')} id="how">
              <p className={css.text}>
                <Localized of={hearing.howToRegister} />
              </p>
            </Section>
          )}
          {hearing.state !== 'CANCELLED' && (
            <Section title={t(told ? 'hearings.fates' : 'hearings.proposals')} id="proposals">
              {told ? (
                <p>{t('hearings.fatesOf', { all, included, partly })}</p>
              ) : (
                all > 0 && <p className={css.soft}>{t('hearings.proposalsHelp')}</p>
              )}
              {all > 0 && (
                <ProposalFilters
                  here={to.hearing(hearing.id)}
                  search={search}
                  searchable={all > 10}
                  counts={{ INCLUDED: included, PARTLY_INCLUDED: partly, NOT_INCLUDED: notIncluded }}
                />
              )}
              <ProposalList
                data={hearing.proposals.nodes}
                fates={!coming}
                empty={
                  found
                    ? { title: t('hearings.noProposalFound'), help: t('hearings.noneFoundHelp') }
                    : {
                        title: t('hearings.noProposals'),
                        help: t(
                          registrationOpen
                            ? 'hearings.noProposalsOpen'
                            : coming
                              ? 'hearings.proposalsHelp'
                              : 'hearings.noProposalsOver',
                        ),
                        ...(registrationOpen && {
                          action: (
                            <LinkButton kind="secondary" href={`${to.hearing(hearing.id)}/propose`}>
                              {t('hearings.propose')}
                            </LinkButton>
                          ),
                        }),
                      }
                }
              />
              {(hearing.proposals.totalCount ?? 0) > hearing.proposals.nodes.length && (
                <ListPages
                  search={search}
                  shown={hearing.proposals.nodes.length}
                  total={hearing.proposals.totalCount}
                  page={hearing.proposals.pageInfo}
                  anchor="#proposals"
                />
              )}
            </Section>
          )}
        </div>
        <div>
          <Card>
            <h2>{t(coming ? 'meetings.howToCome' : 'hearings.facts')}</h2>
            <Facts
              facts={[
                {
                  term: t('meetings.when'),
                  value:
                    meeting &&
                    `${longDay(locale, meeting.startsAt, true)}, ${hours(meeting)} (${t('meetings.inAlmaty')})`,
                },
                { term: t('meetings.where'), value: meeting?.place && <Localized of={meeting.place} /> },
                {
                  term: t('meetings.stream'),
                  value: meeting?.streamUrl && (
                    <a href={meeting.streamUrl} rel="nofollow noreferrer">
                      {t('hearings.watch')}
                    </a>
                  ),
                },
                {
                  term: t('hearings.registrationTill'),
                  value: !coming
                    ? null
                    : registrationOpen && hearing.registrationUntil
                      ? t('hearings.registrationUntil', { moment: formatInstant(hearing.registrationUntil) })
                      : t('hearings.registrationOver'),
                },
                {
                  term: t('hearings.places'),
                  value:
                    coming && places !== null
                      ? full
                        ? t('hearings.noPlaces')
                        : t('hearings.placesLeft', { left: places - registered, places })
                      : null,
                },
                {
                  term: t('hearings.registered'),
                  value: registered > 0 ? t('hearings.registeredCount', { count: registered }) : null,
                },
                {
                  term: t('hearings.announced'),
                  value:
                    hearing.announcedOn &&
                    (hearing.media
                      ? t('hearings.announcedIn', { date: formatDate(hearing.announcedOn), media: hearing.media })
                      : formatDate(hearing.announcedOn)),
                },
                {
                  term: t('portal.council'),
                  value: council && (
                    <a href={to.council(council.slug)}>
                      <Localized of={council.name} />
                    </a>
                  ),
                },
                {
                  term: t('hearings.toMeeting'),
                  value: meeting && !coming ? <a href={to.meeting(meeting.id)}>{t('hearings.openMeeting')}</a> : null,
                },
                {
                  term: t('hearings.toMission'),
                  value: hearing.mission?.council && (
                    <a href={to.mission(hearing.mission.council.slug, hearing.mission.number)}>
                      № {hearing.mission.number}
                    </a>
                  ),
                },
              ]}
            />
            {coming && <p>{t('hearings.howComes')}</p>}
          </Card>
          {council && coming && (
            <Section title={t('meetings.askCouncil')} id="contacts">
              <CouncilContacts data={council} />
            </Section>
          )}
        </div>
      </Columns>
    </Page>
  );
}
