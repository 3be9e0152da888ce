import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { FieldMission, FieldMissionParts } from '../../../../../../features/field/field-mission.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';
import { viewer } from '../../../../../../session/viewer.ts';

type Params = Promise<{ locale: string; tenant: string; mission: string }>;

const FieldInTenantQuery = graphql(`query FieldInTenant($id: ID!) { mission(id: $id) { ...FieldMission } }`, [
  FieldMissionParts,
]);

/** One mission as a member or monitor of the council works in it. */
export default async function FieldMissionPage({ params }: { params: Params }) {
  const given = await params;
  setRequestLocale(localeOf(given));
  const acting = asTenant(given.tenant);
  const [person, { mission }] = await Promise.all([
    viewer(),
    query(FieldInTenantQuery, { id: decodeURIComponent(given.mission) }, { acting }),
  ]);
  if (!mission || !person) notFound();
  return <FieldMission data={mission} acting={acting} accountId={person.id} />;
}
