import { Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { InviteAct } from '../../../../../features/people/people-act.tsx';
import { PeopleList, PeopleParts, rolesField } from '../../../../../features/people/people-list.tsx';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const PeopleQuery = graphql(`query People { ...PeopleParts }`, [PeopleParts]);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navPeople'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Who works in the council, who was invited, which NGOs have its mandates. */
export default async function PeoplePage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, people] = await Promise.all([
    getTranslations(),
    formWords(),
    query(PeopleQuery, {}, { acting: asTenant(tenant) }),
  ]);
  return (
    <Page width="full">
      <PageHead
        title={t('cabinet.navPeople')}
        actions={
          <InviteAct
            spec={{
              label: t('cabinet.actInvite'),
              lead: t('cabinet.actInviteLead'),
              fields: [
                { kind: 'text', name: 'email', label: t('cabinet.email'), type: 'email', required: true },
                rolesField(t),
                { kind: 'text', name: 'position', label: t('cabinet.position') },
              ],
            }}
            words={words}
            icon="plus"
            kind="primary"
            shown={t('cabinet.inviteLink')}
            copy={t('cabinet.copy')}
          />
        }
      />
      <PeopleList tenant={tenant} data={people} />
    </Page>
  );
}
