import { Breadcrumbs, Card, Columns, EmptyState, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { JournalChain, JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import {
  AgendaItemParts,
  type AgendaItemView,
  AgendaList,
  type MaterialView,
} from '../../../../../../features/meetings/agenda-list.tsx';
import { AgendaOrderAct } from '../../../../../../features/meetings/agenda-order-act.tsx';
import {
  addItemSpec,
  itemSpecs,
  proposeItemSpec,
  withdrawPaperSpec,
} from '../../../../../../features/meetings/agenda-specs.ts';
import { GuestList, GuestParts, type GuestView } from '../../../../../../features/meetings/guest-list.tsx';
import { AgendaAct, MeetingAct } from '../../../../../../features/meetings/meeting-act.tsx';
import { MeetingDays, MeetingDaysParts } from '../../../../../../features/meetings/meeting-days.tsx';
import { MeetingBanners, MeetingFacts, MeetingFactsParts } from '../../../../../../features/meetings/meeting-facts.tsx';
import { MeetingName, MeetingNameParts, meetingKindWords } from '../../../../../../features/meetings/meeting-name.tsx';
import { MeetingPanel, MeetingPanelParts, notMine } from '../../../../../../features/meetings/meeting-panel.tsx';
import {
  absenceSpec,
  amendGuestSpec,
  correctAttendanceSpec,
  guestCameSpec,
  inviteSpec,
} from '../../../../../../features/meetings/meeting-specs.ts';
import { MeetingStanding } from '../../../../../../features/meetings/meeting-standing.tsx';
import css from '../../../../../../features/meetings/meetings.module.css';
import { RollList, type RollMember, RollParts, type Stay } from '../../../../../../features/meetings/roll-list.tsx';
import { ScreenLinks, ScreenLinksParts } from '../../../../../../features/meetings/screen-links.tsx';
import { gathers, onAgenda } from '../../../../../../features/meetings/states.ts';
import { WaitingItemParts, WaitingItems } from '../../../../../../features/meetings/waiting-items.tsx';
import { hours, longDay } from '../../../../../../features/meetings/when.ts';
import { addresses } from '../../../../../../features/portal/addresses.ts';
import { ProtocolCard, ProtocolCardParts } from '../../../../../../features/protocols/protocol-card.tsx';
import { SittingPapers, SittingPapersParts } from '../../../../../../features/protocols/protocol-papers.tsx';
import { cabinetFile } from '../../../../../../features/shared/cabinet-file.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { VerdictParts } from '../../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const MeetingQuery = graphql(
  `
  query MeetingDossier($id: ID!, $slug: String!) {
    meeting(id: $id) {
      id kind form state published startsAt endsAt
      viewerMay { formAgenda { ...VerdictParts } propose { ...VerdictParts } correctAttendance { ...VerdictParts } }
      quorum { present members }
      openedAt
      agenda { id state title { text } ...AgendaItemParts }
      waitingItems { id ...WaitingItemParts }
      guests { id ...GuestParts }
      viewerMember { id }
      publicHearing { id }
      ...MeetingNameParts ...MeetingDaysParts ...MeetingFactsParts ...RollParts ...MeetingPanelParts ...ScreenLinksParts
      ...ProtocolCardParts ...SittingPapersParts
    }
    council(slug: $slug) { id powers { id name } }
    journal(first: 50, subjectType: "Meeting", subjectId: $id) { ...JournalChainParts }
  }
`,
  [
    AgendaItemParts,
    WaitingItemParts,
    GuestParts,
    MeetingNameParts,
    MeetingDaysParts,
    MeetingFactsParts,
    RollParts,
    MeetingPanelParts,
    ScreenLinksParts,
    JournalChainParts,
    VerdictParts,
    ProtocolCardParts,
    SittingPapersParts,
  ],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meetings');
  return { title: t('dossier'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A sitting's dossier: what law asks by which day, its agenda, its roll, what was decided. */
export default async function MeetingPage({ params }: { params: Params }) {
  const { tenant, id: coded, ...given } = await params;
  const id = decodeURIComponent(coded);
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { meeting, council, journal }] = await Promise.all([
    getTranslations(),
    query(MeetingQuery, { id, slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!meeting) notFound();
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/meetings`;
  const own = `${here}/${meeting.id}`;
  const words = await formWords();
  const forms = meeting.viewerMay?.formAgenda.outcome === 'ALLOWED';
  const keeps = meeting.viewerMay !== null && !notMine(meeting.viewerMay.formAgenda);
  const gathered = gathers(meeting.state) || meeting.state === 'HELD';
  const guestsOpen = keeps && (forms || gathered);
  const decides = keeps && ['IN_SESSION', 'BREAK', 'HELD'].includes(meeting.state);
  const powers = council?.powers ?? [];
  const on = meeting.agenda.filter(({ state }) => onAgenda(state));
  const { openedAt, viewerMay: may } = meeting;
  const asked = forms ? addItemSpec : may?.propose.outcome === 'ALLOWED' ? proposeItemSpec : null;
  const addItem = asked && (
    <AgendaAct act="addAgendaItem" spec={asked(t, meeting.id, powers)} words={words} size="small" icon="plus" />
  );
  const corrects = openedAt !== null && may?.correctAttendance.outcome === 'ALLOWED';
  const absences = forms || corrects || (keeps && meeting.state === 'NO_QUORUM');
  const uncorrected =
    openedAt !== null && keeps && may?.correctAttendance.outcome === 'REFUSED' ? may.correctAttendance.points : [];
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('meetings.title') }]} />
        }
        over={meetingKindWords(t, meeting)}
        title={<MeetingName data={meeting} />}
        meta={
          <>
            <MeetingStanding state={meeting.state} />
            <time dateTime={meeting.startsAt}>
              {longDay(locale, meeting.startsAt)}, {hours(meeting)}
            </time>
          </>
        }
        actions={
          <>
            {meeting.publicHearing && (
              <LinkButton kind="secondary" icon="users" href={`${base}/hearings/${meeting.publicHearing.id}`}>
                {t('hearings.toHearing')}
              </LinkButton>
            )}
            {gathers(meeting.state) && (
              <LinkButton icon="gavel" href={`${own}/room`}>
                {t('meetings.toRoom')}
              </LinkButton>
            )}
            {gathers(meeting.state) && meeting.viewerMember && (
              <LinkButton kind="secondary" icon="phone" href={`${own}/me`}>
                {t('meetings.toMe')}
              </LinkButton>
            )}
            {meeting.published && (
              <LinkButton kind="secondary" icon="globe" href={addresses(locale).meeting(meeting.id)}>
                {t('meetings.publicPage')}
              </LinkButton>
            )}
          </>
        }
      />
      <MeetingBanners base={here} data={meeting} />
      <MeetingPanel own={own} data={meeting} />
      <Columns>
        <div className={css.stack}>
          <Section
            title={t('meetings.agenda')}
            id="agenda"
            more={
              (forms || addItem) && (
                <span className={css.acts}>
                  {forms && on.length > 1 && (
                    <AgendaOrderAct
                      label={t('meetings.order')}
                      close={t('common.close')}
                      meetingId={meeting.id}
                      items={on.map(({ id: item, title }) => ({ id: item, title: title.text }))}
                      others={meeting.agenda.filter(({ state }) => !onAgenda(state)).map(({ id: item }) => item)}
                      words={{
                        act: words.act,
                        help: t('meetings.orderHelp'),
                        up: t('meetings.up', { what: '§' }),
                        down: t('meetings.down', { what: '§' }),
                        save: t('meetings.orderSave'),
                        cancel: t('common.cancel'),
                      }}
                    />
                  )}
                  {on.length > 0 && addItem}
                </span>
              )
            }
          >
            <AgendaList
              items={meeting.agenda}
              powers={powers}
              empty={
                <EmptyState title={t('meetings.agendaEmpty')} action={addItem || undefined}>
                  {t('meetings.agendaEmptyHelp')}
                </EmptyState>
              }
              base={base}
              {...(forms && {
                paperActsOf: (paper: MaterialView) => (
                  <AgendaAct
                    act="withdrawAgendaMaterial"
                    spec={withdrawPaperSpec(t, paper)}
                    words={words}
                    kind="quiet"
                    size="small"
                  />
                ),
              })}
              {...((forms || decides) && {
                actsOf: (item: AgendaItemView) => {
                  const specs = itemSpecs(t, item, powers);
                  const names = !forms
                    ? []
                    : item.state === 'PROPOSED'
                      ? (['includeAgendaItem', 'amendAgendaItem', 'removeAgendaItem'] as const)
                      : item.state === 'INCLUDED'
                        ? (['addAgendaMaterial', 'amendAgendaItem', 'postponeAgendaItem', 'removeAgendaItem'] as const)
                        : [];
                  const decidable = decides && onAgenda(item.state);
                  return (
                    (names.length > 0 || decidable) && (
                      <span className={css.acts}>
                        {decidable && (
                          <LinkButton
                            kind="quiet"
                            size="small"
                            icon="gavel"
                            href={`${own}/decide?item=${encodeURIComponent(item.id)}`}
                          >
                            {t('decisions.actRecord')}
                          </LinkButton>
                        )}
                        {names.map((act) => (
                          <AgendaAct key={act} act={act} spec={specs[act]} words={words} kind="quiet" size="small" />
                        ))}
                      </span>
                    )
                  );
                },
              })}
              fileHref={(file) => cabinetFile(tenant, file)}
            />
            {forms && <WaitingItems base={here} meetingId={meeting.id} items={meeting.waitingItems} words={words} />}
          </Section>
          <Section
            title={t('meetings.roll')}
            id="roll"
            more={
              meeting.openedAt && (
                <span className={css.soft}>
                  {t('meetings.presentOf', { present: meeting.quorum.present, members: meeting.quorum.members })}
                </span>
              )
            }
          >
            <RollList
              data={meeting}
              {...((forms || corrects || absences) && {
                actsOf: (member: RollMember, stays: readonly Stay[]) => (
                  <span className={css.acts}>
                    {absences && stays.length === 0 && (
                      <MeetingAct
                        act="recordAbsence"
                        spec={absenceSpec(t, member, !forms)}
                        words={words}
                        kind="quiet"
                        size="small"
                      />
                    )}
                    {corrects && (
                      <MeetingAct
                        act="correctAttendance"
                        spec={correctAttendanceSpec(t, member, { openedAt, stays })}
                        words={words}
                        kind="quiet"
                        size="small"
                      />
                    )}
                  </span>
                ),
              })}
            />
            {uncorrected.map(({ code, message }) => (
              <p key={code} className={css.soft}>
                {message}
              </p>
            ))}
          </Section>
          <Section title={t('meetings.protocol')} id="protocol">
            <ProtocolCard
              own={own}
              data={meeting}
              composes={keeps}
              language={locale === 'ru' ? 'ru' : 'kk'}
              words={words}
            />
          </Section>
        </div>
        <div className={css.stack}>
          <MeetingDays data={meeting} />
          <MeetingFacts tenant={tenant} data={meeting} />
          {forms && <ScreenLinks data={meeting} />}
          <Card>
            <h2>{t('meetings.guests')}</h2>
            <GuestList
              guests={meeting.guests}
              {...(guestsOpen && {
                actsOf: (guest: GuestView) => (
                  <span className={css.acts}>
                    {gathered &&
                      ([true, false] as const)
                        .filter((came) => came !== guest.came)
                        .map((came) => (
                          <MeetingAct
                            key={String(came)}
                            act="markGuest"
                            spec={guestCameSpec(t, guest, came)}
                            words={words}
                            kind="quiet"
                            size="small"
                          />
                        ))}
                    <MeetingAct
                      act="amendGuest"
                      spec={amendGuestSpec(t, guest)}
                      words={words}
                      kind="quiet"
                      size="small"
                    />
                  </span>
                ),
              })}
            />
            {forms && (
              <div>
                <MeetingAct act="inviteGuest" spec={inviteSpec(t, meeting.id)} words={words} size="small" icon="plus" />
              </div>
            )}
          </Card>
          <SittingPapers tenant={tenant} data={meeting} />
          <JournalChain base={base} data={journal} />
        </div>
      </Columns>
    </Page>
  );
}
