import { parent, tenantTable } from '../ddl.ts';

/** What was told of the days around a sitting (its protocol) and a report hearing, and when: each kind once for each due day. */
export const meetingNotices = [
  tenantTable('meeting_notice', {
    columns: `
  meeting_id uuid,
  report_hearing_id uuid,
  clock text not null,
  kind text not null,
  due_on date not null,
  sent_on date not null,
  ${parent('meeting_id', 'meeting')},
  ${parent('report_hearing_id', 'report_hearing')},
  check (num_nonnulls(meeting_id, report_hearing_id) = 1)`,
    tenant: 'select, insert',
    after: `
create unique index meeting_notice_once on meeting_notice (tenant_id, coalesce(meeting_id, report_hearing_id), clock, kind, due_on);
create index meeting_notice_meeting on meeting_notice (tenant_id, meeting_id) where meeting_id is not null;
create index meeting_notice_report on meeting_notice (tenant_id, report_hearing_id) where report_hearing_id is not null;`,
  }),
].join('\n');
