/** The same two questions in each server's language: the nested read of a council's missions, and a page of the register. */

export const kenesNested = /* GraphQL */ `query Nested {
  missions(first: 10, orderBy: NEWEST) { nodes { id number title { text } openedOn findings { id ordinal statement observedOn } recommendations { id number wording { text } adoptedOn } } }
}`;

export const kenesRegister = /* GraphQL */ `query Register {
  tracks(first: 50) { nodes { id recommendationNumber state dueOn sentOn wording { text } body { id name { text } } } }
}`;

export const peerNested = /* GraphQL */ `query Nested {
  allMissions(first: 10, orderBy: [OPENED_ON_DESC, ROW_ID_ASC]) { nodes { rowId number title openedOn
    findingsByTenantIdAndMissionId(orderBy: ORDINAL_ASC) { nodes { rowId ordinal statement observedOn } }
    recommendationsByTenantIdAndMissionId(orderBy: ADOPTED_ON_DESC) { nodes { rowId number wording adoptedOn } } } }
}`;

export const peerRegister = /* GraphQL */ `query Register {
  allTracks(first: 50, orderBy: [DUE_ON_ASC, ROW_ID_ASC]) { nodes { rowId recommendationNumber state dueOn sentOn wording organisationByBodyId { rowId name } } }
}`;

export const nestedSql = `select coalesce(json_agg(row), '[]')::text as json from (
  select m.id, m.number, m.title, m.opened_on as "openedOn",
    (select coalesce(json_agg(f), '[]') from (select id, ordinal, statement, observed_on as "observedOn" from finding f
      where f.tenant_id = m.tenant_id and f.mission_id = m.id order by ordinal limit 100) f) as findings,
    (select coalesce(json_agg(r), '[]') from (select id, number, wording, adopted_on as "adoptedOn" from recommendation r
      where r.tenant_id = m.tenant_id and r.mission_id = m.id order by adopted_on desc limit 100) r) as recommendations
  from mission m where m.tenant_id = $1 order by m.opened_on desc, m.id limit 10) row`;

export const registerSql = `select coalesce(json_agg(row), '[]')::text as json from (
  select t.id, t.recommendation_number as "recommendationNumber", t.state, t.due_on as "dueOn", t.sent_on as "sentOn", t.wording,
    json_build_object('id', o.id, 'name', o.name) as body
  from track t join organisation o on o.id = t.body_id where t.tenant_id = $1 order by t.due_on, t.id limit 50) row`;
