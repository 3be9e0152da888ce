import { relation } from '../../kernel/level-loader.ts';
import { sql } from '../../kernel/sql.ts';

/**
 * Whether members of groups stand as candidates to the council that their group forms: by an application to one of its
 * competitions, or on a civil seat already. Null where the member's IIN is not known and neither is found.
 */
export const candidaciesOfMembers = relation(
  'candidacies of group members',
  (
    keys,
  ) => sql`select m.id as key, case when s.stands then true when p.iin_digest is null then null else false end as stands
    from group_member m
    join working_group g on g.tenant_id = m.tenant_id and g.id = m.group_id
    join council_person p on p.tenant_id = m.tenant_id and p.id = m.person_id
    cross join lateral (select exists (select from application a join competition c on c.tenant_id = a.tenant_id and c.id = a.competition_id
        where a.tenant_id = m.tenant_id and c.convocation_id = g.convocation_id and c.kind <> 'WORKING_GROUP'
          and a.state not in ('DRAFT', 'WITHDRAWN', 'REJECTED') and (a.iin_digest = p.iin_digest or a.person_id = m.person_id))
      or exists (select from membership b join seat t on t.tenant_id = b.tenant_id and t.id = b.seat_id
        where b.tenant_id = m.tenant_id and b.convocation_id = g.convocation_id and b.person_id = m.person_id and b.state = 'ELECTED'
          and t.kind in ('NPO', 'CITIZEN')) as stands) s
    where m.tenant_id = any(${keys.tenants}::uuid[]) and m.id = any(${keys.ids}::uuid[])`,
);
