import { formatInstant } from '@kenes/messages';
import { Banner, EmptyState, Facts, LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { AcceptInvitation } from '../../../../features/invitation/accept-invitation.tsx';
import { formWords } from '../../../../features/shared/form-words.ts';
import { Said, SaidParts } from '../../../../features/shared/said.tsx';
import { localeOf } from '../../../../features/shell/locale.ts';
import { Shell } from '../../../../features/shell/shell.tsx';
import css from '../../../../features/signin/sign-in.module.css';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';
import { viewer } from '../../../../session/viewer.ts';

type Params = Promise<{ locale: string; token: string }>;

/** The address is a key: it is told to nobody. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signin');
  return { title: t('invitationTitle'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

const InvitationQuery = graphql(
  `query Invitation($token: String!) {
    invitation(token: $token) {
      email state expiresAt accountExists forMandate position roles
      tenantName { ...SaidParts }
      bodyName { ...SaidParts }
    }
  }`,
  [SaidParts],
);

/** Who invites whom, where and to what; then an account is made, or the one there is says yes. */
export default async function InvitationPage({ params }: { params: Params }) {
  const given = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, person, words, { invitation }] = await Promise.all([
    getTranslations(),
    viewer().catch(() => null),
    formWords(),
    query(InvitationQuery, { token: given.token }),
  ]);
  const gone = invitation ? (invitation.state === 'OPEN' ? null : invitation.state) : 'UNKNOWN';
  if (!invitation || gone) {
    const state = gone ?? 'UNKNOWN';
    return (
      <Shell>
        <Page width="narrow">
          <EmptyState
            level={1}
            title={t(`signin.invitation_${state}`)}
            action={
              <LinkButton href={`/${locale}/sign-in`} icon="user">
                {t('common.signIn')}
              </LinkButton>
            }
          >
            {t(`signin.invitationHelp_${state}`)}
          </EmptyState>
        </Page>
      </Shell>
    );
  }
  const { email, accountExists, tenantName, bodyName, roles, position, forMandate, expiresAt } = invitation;
  const where = tenantName ?? bodyName;
  const offered = forMandate
    ? t('signin.offeredMandate')
    : roles?.length
      ? roles.map((role) => t(`enums.TenantRole_${role}`)).join(', ')
      : (position ?? t('signin.offeredOfficer'));
  const another = person && person.email !== email;
  return (
    <Shell>
      <Page width="narrow">
        <PageHead
          over={t('signin.invitationTitle')}
          title={where ? <Said text={where} /> : t('signin.invitationTitle')}
        />
        <Facts
          facts={[
            { term: t('signin.invitationRole'), value: offered },
            { term: t('signin.invitationFor'), value: email },
            { term: t('signin.invitationUntil'), value: formatInstant(expiresAt) },
          ]}
        />
        {another ? (
          <Banner kind="warning" title={t('signin.invitationForAnother', { email })}>
            {t('signin.invitationForAnotherHelp', { name: person.name })}
          </Banner>
        ) : (
          <div className={css.ways}>
            <AcceptInvitation
              token={given.token}
              email={email}
              locale={locale}
              mode={person ? 'signedIn' : accountExists ? 'known' : 'new'}
              words={{
                form: words,
                newLead: t('signin.invitationLead'),
                knownLead: t('signin.invitationKnown'),
                signedInLead: t('signin.invitationSignedIn', { name: person?.name ?? '' }),
                surname: t('signin.surname'),
                givenName: t('signin.name'),
                patronymic: t('signin.patronymic'),
                password: t(accountExists ? 'signin.password' : 'signin.newPassword'),
                passwordHint: accountExists ? null : t('signin.passwordHint'),
                show: t('signin.showPassword'),
                language: t('common.language'),
                kk: t('common.languageKk'),
                ru: t('common.languageRu'),
                en: t('common.languageEn'),
                accept: t('signin.invitationAccept'),
              }}
            />
          </div>
        )}
      </Page>
    </Shell>
  );
}
