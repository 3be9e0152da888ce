/**
 * Whose results were published is known to everyone, and so to every role of the council itself: chair and members read what
 * the public reads of a candidate, and not a column more (GEN-PD-01). The table stays closed to them.
 */
export const publishedCandidates = `
create function published_candidates() returns table (tenant_id uuid, id uuid, competition_id uuid, state text, number text, ordinal int,
  seat_kind text, surname text, given_name text, patronymic text, nominator text, nominator_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.tenant_id, a.id, a.competition_id, a.state, a.number, a.ordinal, a.seat_kind, a.surname, a.given_name, a.patronymic,
    a.nominator, a.nominator_name
  from application a where a.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and a.published
$$;
revoke all on function published_candidates from public;
grant execute on function published_candidates to kenes_tenant;
`;
