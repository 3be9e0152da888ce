import { Breadcrumbs, EmptyState, LinkButton, Page, PageHead } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { hours, longDay } from '../meetings/when.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import type { FieldSpec } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { localeOf } from '../shell/locale.ts';
import { type StrangerAct, StrangerForm, type StrangerWords } from './stranger-form.tsx';

/** What a stranger's form must know of a hearing. */
export const StrangerHearingParts = graphql(`
  fragment StrangerHearing on PublicHearing {
    id registrationOpen places registered consentVersion consentText topic { text lang missing }
    meeting { startsAt endsAt place { text } }
    council { name { text } }
  }
`);

/** One thing at a time: registering, proposing or taking back, each a page of its own with the hearing named above. */
export async function StrangerPage({
  act,
  data,
  token,
}: {
  act: StrangerAct;
  data: FragmentOf<typeof StrangerHearingParts>;
  token?: string;
}) {
  const hearing = readFragment(StrangerHearingParts, data);
  const [t, form, code] = await Promise.all([getTranslations('hearings'), formWords(), getLocale()]);
  const locale = localeOf({ locale: code });
  const to = addresses(locale);
  const back = { href: to.hearing(hearing.id), label: t('backToHearing') };
  const full = hearing.places !== null && hearing.registered >= hearing.places;
  const person: FieldSpec[] = [
    { kind: 'text', name: 'name', label: t('name'), required: true },
    { kind: 'text', name: 'contact', label: t('contact'), hint: t('contactHint'), required: true },
  ];
  const told: Record<StrangerAct, { title: string; lead: string; fields: FieldSpec[]; words: StrangerWords }> = {
    register: {
      title: t('registerTitle'),
      lead: t('registerLead'),
      fields: [
        ...person,
        { kind: 'text', name: 'organisationName', label: t('organisation'), hint: t('organisationHint') },
        { kind: 'check', name: 'wantsFloor', label: t('wantsFloor'), hint: t('wantsFloorHint') },
        { kind: 'check', name: 'remote', label: t('remote') },
      ],
      words: {
        form,
        submit: t('registerSubmit'),
        done: t('receipt'),
        number: t('receiptNumber'),
        help: t('receiptHelp'),
        link: t('withdrawLink'),
        copy: t('copyLink'),
        copied: t('copied'),
        next: { href: `${to.hearing(hearing.id)}/propose`, label: t('proposeToo') },
        back,
      },
    },
    propose: {
      title: t('proposeTitle'),
      lead: t('proposeLead'),
      fields: [
        { kind: 'area', name: 'text', label: t('text'), hint: t('textHint'), rows: 7, required: true },
        ...person,
        { kind: 'check', name: 'showName', label: t('showName') },
      ],
      words: {
        form,
        submit: t('proposeSubmit'),
        done: t('proposed'),
        number: t('proposedNumber'),
        help: t('proposedHelp'),
        again: t('another'),
        back,
      },
    },
    withdraw: {
      title: t('withdrawTitle'),
      lead: t('withdrawLead'),
      fields: [],
      words: { form, submit: t('withdrawSubmit'), done: t('withdrawn'), help: t('withdrawnHelp'), back },
    },
  };
  const { title, lead, fields, words } = told[act];
  const closed = act !== 'withdraw' && (!hearing.registrationOpen || (act === 'register' && full));
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('breadcrumbs')}
            trail={[
              { href: to.hearings, label: t('publicTitle') },
              { href: back.href, label: hearing.topic.text },
            ]}
          />
        }
        over={hearing.council?.name.text}
        title={title}
        lead={closed ? undefined : lead}
      />
      <p>
        <strong>
          <Localized of={hearing.topic} />
        </strong>
        {hearing.meeting && (
          <>
            <br />
            {[
              `${longDay(locale, hearing.meeting.startsAt, true)}, ${hours(hearing.meeting)}`,
              hearing.meeting.place?.text,
            ]
              .filter(Boolean)
              .join(' · ')}
          </>
        )}
      </p>
      {closed ? (
        <EmptyState
          level={2}
          title={act === 'register' && full ? t('noPlaces') : t('registerNot')}
          action={
            <LinkButton kind="secondary" href={back.href}>
              {back.label}
            </LinkButton>
          }
        >
          {t('registerNotHelp')}
        </EmptyState>
      ) : (
        <StrangerForm
          act={act}
          hearingId={hearing.id}
          fields={fields}
          words={words}
          {...(token !== undefined && { token })}
          {...(act !== 'withdraw' && {
            consent: {
              version: hearing.consentVersion,
              text: hearing.consentText,
              title: t('consent'),
              give: t('consentGive'),
            },
          })}
        />
      )}
    </Page>
  );
}
