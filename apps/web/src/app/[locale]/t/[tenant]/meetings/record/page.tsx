import { messagesFor } from '@kenes/messages';
import { Banner, Breadcrumbs, EmptyState, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { todayInAlmaty } from '../../../../../../features/desk/today.ts';
import { MeetingName, MeetingNameParts } from '../../../../../../features/meetings/meeting-name.tsx';
import { MeetingStanding } from '../../../../../../features/meetings/meeting-standing.tsx';
import { meetingForms, meetingKinds } from '../../../../../../features/meetings/states.ts';
import { recordEnums } from '../../../../../../features/recorded-meeting/record-enums.ts';
import { RecordForm } from '../../../../../../features/recorded-meeting/record-form.tsx';
import { WhichSitting } from '../../../../../../features/recorded-meeting/which-sitting.tsx';
import { one, oneOf, type Search } from '../../../../../../features/shared/address.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';
import { viewer } from '../../../../../../session/viewer.ts';

const NotesQuery = graphql(
  `
  query NotesOfSitting($slug: String!, $on: Date!, $kind: MeetingKind!, $form: MeetingForm!, $commissionId: ID) {
    council(slug: $slug) { id powers { id name } commissions { id state name { text } } }
    meetings(first: 5, from: $on, until: $on, kind: $kind, commissionId: $commissionId) {
      nodes { id state ...MeetingNameParts }
    }
    rollOfDay(on: $on, kind: $kind, form: $form, commissionId: $commissionId) {
      convocationId convocationNumber presiding keeper
      members { personId name voice }
      quorum { needed members }
      rules { chairBreaksTie remoteCounts }
      absentee { outcome points { message } }
    }
  }
`,
  [MeetingNameParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('record');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** A session held before today, written down from its notes: first which one, then all of it. */
export default async function RecordMeetingPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const search = await searchParams;
  const today = todayInAlmaty();
  const asked = /^20\d\d-[01]\d-[0-3]\d$/.exec(one(search, 'on') ?? '')?.[0] ?? null;
  const kind = oneOf(search, 'kind', meetingKinds) ?? 'COUNCIL_SESSION';
  const form = oneOf(search, 'form', meetingForms) ?? 'ORDINARY';
  const commissionId = kind === 'COMMISSION_SESSION' ? one(search, 'commission') : null;
  const [t, words, person, { council, meetings, rollOfDay }] = await Promise.all([
    getTranslations(),
    formWords(),
    viewer(),
    query(NotesQuery, { slug: tenant, on: asked ?? today, kind, form, commissionId }, { acting: asTenant(tenant) }),
  ]);
  const roles = person?.tenants.find(({ slug }) => slug === tenant)?.roles ?? [];
  if (!council || !roles.some((role) => role === 'SECRETARIAT' || role === 'CHAIR')) notFound();
  const here = `/${locale}/t/${tenant}/meetings`;
  const commissions = council.commissions.flatMap(({ id, state, name }) =>
    state === 'ACTIVE' ? [{ value: id, label: name.text }] : [],
  );
  const ahead = asked !== null && asked > today;
  const needsCommission = kind === 'COMMISSION_SESSION' && !commissions.some(({ value }) => value === commissionId);
  const absenteeRefused = form === 'ABSENTEE' && rollOfDay?.absentee.outcome === 'REFUSED';
  const ready = asked !== null && !ahead && !needsCommission && rollOfDay !== null && !absenteeRefused;
  const thatDay = asked === null || ahead ? [] : meetings.nodes.filter(({ state }) => state !== 'CANCELLED');
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('meetings.title') }]} />
        }
        title={t('record.title')}
        lead={t('record.lead')}
      />
      <WhichSitting
        action={`${here}/record`}
        today={today}
        chosen={{ on: asked, kind, form, commissionId }}
        commissions={commissions}
        settled={ready && rollOfDay.members.length > 0}
      />
      {ahead && <Banner kind="warning">{t('record.inFuture')}</Banner>}
      {asked && !ahead && !rollOfDay && <Banner kind="warning">{t('record.noConvocation')}</Banner>}
      {absenteeRefused && (
        <Banner kind="warning" title={t('record.absenteeNot')}>
          <p>{rollOfDay?.absentee.points.map(({ message }) => message).join(' ')}</p>
          <a href={`/${locale}/t/${tenant}/settings`}>{t('record.absenteeToSettings')}</a>
        </Banner>
      )}
      {thatDay.length > 0 && (
        <Banner title={t('record.thatDay')}>
          <p>{t('record.thatDayHelp')}</p>
          <ul>
            {thatDay.map((one) => (
              <li key={one.id}>
                <a href={`${here}/${one.id}`}>
                  <MeetingName data={one} />
                </a>{' '}
                <MeetingStanding state={one.state} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {ready && form === 'ABSENTEE' && <Banner>{t('record.absenteeHelp')}</Banner>}
      {ready && rollOfDay.members.length === 0 && (
        <EmptyState
          level={2}
          title={t('record.noRoll')}
          action={<a href={`/${locale}/t/${tenant}/composition`}>{t('composition.title')}</a>}
        />
      )}
      {ready && rollOfDay.members.length > 0 && (
        <NextIntlClientProvider
          locale={locale}
          messages={{ ...messagesFor(locale, ['record']), enums: recordEnums(locale) }}
          timeZone="Asia/Almaty"
        >
          <RecordForm
            key={`${asked} ${kind} ${form} ${commissionId}`}
            draft={[tenant, asked, kind, form, commissionId].filter(Boolean).join(':')}
            sitting={{
              on: asked,
              kind,
              form,
              commissionId,
              convocationId: rollOfDay.convocationId,
              presiding: rollOfDay.presiding,
              remoteCounts: rollOfDay.rules.remoteCounts,
              roll: rollOfDay.members.map(({ personId, name, voice }) => ({
                key: personId ?? name,
                personId,
                name,
                advisory: voice === 'ADVISORY',
              })),
            }}
            quorum={rollOfDay.quorum}
            chairBreaksTie={rollOfDay.rules.chairBreaksTie}
            keeper={rollOfDay.keeper}
            powers={council.powers.map(({ id, name }) => ({ value: id, label: name }))}
            words={words}
            locale={locale}
            goTo={`${here}/`}
          />
        </NextIntlClientProvider>
      )}
    </Page>
  );
}
