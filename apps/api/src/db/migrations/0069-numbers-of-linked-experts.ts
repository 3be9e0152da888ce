import { is } from '../ddl.ts';

/**
 * Whether a number's keyed digest is that of the expert who works by the link (GEN-SIG-02): yes, no, or null where none is
 * recorded. The link itself reads no person of the council, and nobody else's number is asked about.
 */
export const numbersOfLinkedExperts = `
create function linked_expert_has(digest bytea) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select p.iin_digest = digest from expertise_expert x join council_person p on p.tenant_id = x.tenant_id and p.id = x.person_id
  where x.${is.tenant} and x.id = nullif(current_setting('app.expert', true), '')::uuid
$$;
revoke all on function linked_expert_has from public;
grant execute on function linked_expert_has to kenes_link;
`;
