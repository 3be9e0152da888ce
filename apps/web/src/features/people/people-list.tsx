import { formatDate, formatInstant } from '@kenes/messages';
import { type Column, DataTable, EmptyState, Section, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { MissionAct } from '../dossier-mission/mission-act.tsx';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { PersonAct } from './people-act.tsx';

/** Who works in the tenant, who was invited, and the mandates of NGOs. */
export const PeopleParts = graphql(`
  fragment PeopleParts on Query {
    tenantPeople(first: 100) { nodes { id version name position roles since until } }
    invitations(first: 50) { nodes { id version email position roles state issuedAt expiresAt } }
    mandates(first: 50) {
      nodes { id version number scope state validFrom validTo monitorName email missionId npo { name { text } } viewerMay { revoke { outcome } } }
    }
  }
`);

type People = ResultOf<typeof PeopleParts>;
type Person = People['tenantPeople']['nodes'][number];
type Invitation = People['invitations']['nodes'][number];
type Mandate = People['mandates']['nodes'][number];

/** The roles that a person may have in a tenant, each said in words. */
export function rolesField(t: Words, value: readonly string[] = []): FieldSpec {
  return {
    kind: 'many',
    name: 'roles',
    label: t('cabinet.roles'),
    required: true,
    value,
    choices: choices(['SECRETARIAT', 'CHAIR', 'LEAD', 'MEMBER', 'MONITOR', 'WORKING_GROUP', 'OBSERVER'], (role) =>
      t(`enums.TenantRole_${role}`),
    ),
  };
}

/** People with their roles, open invitations, mandates: each may be changed or ended here. */
export async function PeopleList({ tenant, data }: { tenant: string; data: FragmentOf<typeof PeopleParts> }) {
  const { tenantPeople, invitations, mandates } = readFragment(PeopleParts, data);
  const [t, words, locale] = await Promise.all([getTranslations(), formWords(), getLocale()]);
  const object = (row: { id: string; version: number }) => ({ id: row.id, expectedVersion: row.version });
  const roles = (list: readonly NonNullable<Person['roles']>[number][] | null) =>
    (list ?? []).map((role) => t(`enums.TenantRole_${role}`)).join(', ');
  const people: Column<Person>[] = [
    { key: 'name', header: t('cabinet.personName'), primary: true, cell: (row) => row.name },
    { key: 'roles', header: t('cabinet.roles'), cell: (row) => roles(row.roles) },
    { key: 'position', header: t('cabinet.position'), cell: (row) => row.position },
    { key: 'since', header: t('cabinet.since'), nowrap: true, cell: (row) => formatDate(row.since) },
    {
      key: 'acts',
      header: t('cabinet.colActs'),
      nowrap: true,
      cell: (row) => {
        const change: ActSpec = {
          label: t('cabinet.actChangeRoles'),
          hidden: object(row),
          fields: [
            rolesField(t, row.roles),
            { kind: 'text', name: 'position', label: t('cabinet.position'), value: row.position },
          ],
        };
        const end: ActSpec = {
          label: t('cabinet.actEndRole'),
          title: row.name,
          final: t('cabinet.actEndRoleFinal'),
          hidden: object(row),
          fields: [],
        };
        return (
          <>
            <PersonAct act="changeRoles" spec={change} words={words} size="small" kind="quiet" />
            <PersonAct act="endRole" spec={end} words={words} size="small" kind="quiet" />
          </>
        );
      },
    },
  ];
  const invited: Column<Invitation>[] = [
    { key: 'email', header: t('cabinet.email'), primary: true, cell: (row) => row.email },
    { key: 'roles', header: t('cabinet.roles'), cell: (row) => roles(row.roles) },
    { key: 'issued', header: t('cabinet.invitedAt'), nowrap: true, cell: (row) => formatInstant(row.issuedAt) },
    { key: 'until', header: t('cabinet.validUntil'), nowrap: true, cell: (row) => formatInstant(row.expiresAt) },
    {
      key: 'state',
      header: t('cabinet.colState'),
      cell: (row) => (
        <StateBadge tone={row.state === 'ACCEPTED' ? 'executed' : row.state === 'OPEN' ? 'waiting' : 'closed'}>
          {t(`enums.InvitationState_${row.state}`)}
        </StateBadge>
      ),
    },
    {
      key: 'acts',
      header: t('cabinet.colActs'),
      cell: (row) =>
        row.state === 'OPEN' && (
          <PersonAct
            act="revokeInvitation"
            spec={{ label: t('cabinet.actRevoke'), title: row.email, hidden: object(row), fields: [] }}
            words={words}
            size="small"
            kind="quiet"
          />
        ),
    },
  ];
  const issued: Column<Mandate>[] = [
    { key: 'npo', header: t('cabinet.npo'), primary: true, cell: (row) => row.npo?.name.text },
    { key: 'who', header: t('cabinet.monitorOfNpo'), cell: (row) => row.monitorName ?? row.email },
    { key: 'scope', header: t('cabinet.mandateScope'), width: '28%', cell: (row) => row.scope },
    {
      key: 'term',
      header: t('cabinet.term'),
      nowrap: true,
      cell: (row) => `${formatDate(row.validFrom)}–${formatDate(row.validTo)}`,
    },
    {
      key: 'mission',
      header: t('cabinet.mission'),
      cell: (row) => <a href={`/${locale}/t/${tenant}/missions/${row.missionId}`}>{t('common.open')}</a>,
    },
    {
      key: 'state',
      header: t('cabinet.colState'),
      cell: (row) => (
        <StateBadge tone={row.state === 'ACCEPTED' ? 'executed' : row.state === 'ISSUED' ? 'waiting' : 'closed'}>
          {t(`enums.MandateState_${row.state}`)}
        </StateBadge>
      ),
    },
    {
      key: 'acts',
      header: t('cabinet.colActs'),
      cell: (row) =>
        row.viewerMay.revoke.outcome !== 'REFUSED' && (
          <MissionAct
            act="revokeMandate"
            spec={{
              label: t('cabinet.actRevoke'),
              hidden: object(row),
              fields: [{ kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 }],
            }}
            words={words}
            size="small"
            kind="quiet"
          />
        ),
    },
  ];
  return (
    <>
      <DataTable caption={t('cabinet.navPeople')} columns={people} rows={tenantPeople.nodes} rowKey={({ id }) => id} />
      {invitations.nodes.length > 0 && (
        <Section title={t('cabinet.invitations')}>
          <DataTable
            caption={t('cabinet.invitations')}
            columns={invited}
            rows={invitations.nodes}
            rowKey={({ id }) => id}
          />
        </Section>
      )}
      <Section title={t('cabinet.mandates')} id="mandates">
        {mandates.nodes.length === 0 ? (
          <EmptyState title={t('cabinet.noMandates')}>{t('cabinet.noMandatesHelp')}</EmptyState>
        ) : (
          <DataTable caption={t('cabinet.mandates')} columns={issued} rows={mandates.nodes} rowKey={({ id }) => id} />
        )}
      </Section>
    </>
  );
}
