import { formatDate, formatInstant } from '@kenes/messages';
import { Page, PageHead, Rows, Section, StateBadge } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { InviteOfficer } from '../../../../../features/desk/invite-officer.tsx';
import { OfficerAct } from '../../../../../features/desk/officer-act.tsx';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asBody } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';
import { viewer } from '../../../../../session/viewer.ts';

type Params = Promise<{ locale: string; body: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('officersTitle') };
}

const OfficersQuery = graphql(`
  query Officers {
    officers(first: 100) { nodes { id accountId name position chief since version } }
    invitations(first: 50) { nodes { id email position state expiresAt version } }
  }
`);

/** Who acts for the body; its chief invites and dismisses. */
export default async function OfficersPage({ params }: { params: Params }) {
  const given = await params;
  setRequestLocale(localeOf(given));
  const [t, person, words, { officers, invitations }] = await Promise.all([
    getTranslations(),
    viewer(),
    formWords(),
    query(OfficersQuery, {}, { acting: asBody(given.body) }),
  ]);
  const chief = person?.bodies.find(({ id }) => id === given.body)?.chief ?? false;
  const open = invitations.nodes.filter(({ state }) => state === 'OPEN' || state === 'EXPIRED');
  return (
    <Page width="narrow">
      <PageHead title={t('desk.officersTitle')} lead={t('desk.officersLead')} />
      <Rows
        label={t('desk.officersTitle')}
        rows={officers.nodes.map(({ id, accountId, name, position, chief: manages, since, version }) => ({
          key: id,
          icon: 'user' as const,
          title: name,
          note: [position, t('desk.since', { date: formatDate(since) }), manages && t('desk.chief')]
            .filter(Boolean)
            .join(' · '),
          side: chief && accountId !== person?.id && (
            <OfficerAct
              act="dismiss"
              id={id}
              version={version}
              words={{ form: words, press: t('desk.dismiss'), confirm: t('desk.dismissConfirm') }}
            />
          ),
        }))}
      />
      {chief && (
        <>
          <Section title={t('desk.invite')}>
            <InviteOfficer
              words={{
                form: words,
                email: t('desk.inviteEmail'),
                position: t('desk.invitePosition'),
                chief: t('desk.inviteChief'),
                send: t('desk.inviteSend'),
                sent: t('desk.inviteSent'),
              }}
            />
          </Section>
          {open.length > 0 && (
            <Section title={t('desk.invitations')}>
              <Rows
                rows={open.map(({ id, email, position, state, expiresAt, version }) => ({
                  key: id,
                  icon: 'send' as const,
                  title: email,
                  note: [position, t('desk.invitedTill', { date: formatInstant(expiresAt) })]
                    .filter(Boolean)
                    .join(' · '),
                  side:
                    state === 'OPEN' ? (
                      <OfficerAct
                        act="revoke"
                        id={id}
                        version={version}
                        words={{ form: words, press: t('desk.revoke'), confirm: null }}
                      />
                    ) : (
                      <StateBadge tone="closed">{t(`enums.InvitationState_${state}`)}</StateBadge>
                    ),
                }))}
              />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
