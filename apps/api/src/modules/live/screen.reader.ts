import { relation } from '../../kernel/level-loader.ts';
import { code, sql } from '../../kernel/sql.ts';

const columns = code(
  `gid(s.tenant_id, s.id) as id, s.version, s.name, s.issued_at as "issuedAt", s.last_day as "lastDay", s.revoked_at as "revokedAt"`,
);

/** Screens' links by their ids. */
export const screensByIds = relation(
  'screens by ids',
  (keys) => sql`select ${columns}, s.id as key from screen_token s
    where s.tenant_id = any(${keys.tenants}::uuid[]) and s.id = any(${keys.ids}::uuid[])`,
);

/** Links of sittings' screens, the latest first, ended ones too; at most 100 each. */
export const screensOfMeetings = relation(
  'screens of meetings',
  (
    keys,
  ) => sql`select * from (select ${columns}, s.meeting_id as key, row_number() over (partition by s.meeting_id order by s.id desc) as place
      from screen_token s where s.tenant_id = any(${keys.tenants}::uuid[]) and s.meeting_id = any(${keys.ids}::uuid[])) q
    where q.place <= 100 order by q.key, q.place`,
);
