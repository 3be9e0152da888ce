import { parent, tenantTable } from '../ddl.ts';

/** What was told of the days of a competition and of its group, and when: each kind once for each due day. */
export const competitionNotices = [
  tenantTable('competition_notice', {
    columns: `
  competition_id uuid,
  group_id uuid,
  clock text not null,
  kind text not null,
  due_on date not null,
  sent_on date not null,
  ${parent('competition_id', 'competition')},
  ${parent('group_id', 'working_group')},
  check (num_nonnulls(competition_id, group_id) = 1)`,
    tenant: 'select, insert',
    after: `
create unique index competition_notice_once on competition_notice (tenant_id, coalesce(competition_id, group_id), clock, kind, due_on);
create index competition_notice_competition on competition_notice (tenant_id, competition_id) where competition_id is not null;
create index competition_notice_group on competition_notice (tenant_id, group_id) where group_id is not null;`,
  }),
].join('\n');
