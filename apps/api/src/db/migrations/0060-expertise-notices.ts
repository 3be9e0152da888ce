import { parent, tenantTable } from '../ddl.ts';

/**
 * What was told of an expertise's days (the experts' work, the sending of the conclusion), and when: each kind once for each
 * due day; the addresses of the experts who still write, whom alone an account's address is read for. With it the day since which its recommendations are on control.
 */
export const expertiseNotices = [
  tenantTable('expertise_notice', {
    columns: `
  expertise_id uuid not null,
  clock text not null,
  kind text not null,
  due_on date not null,
  sent_on date not null,
  ${parent('expertise_id', 'expertise')}`,
    tenant: 'select, insert',
    after: `
create unique index expertise_notice_once on expertise_notice (tenant_id, expertise_id, clock, kind, due_on);`,
  }),
  `create function expert_addresses(expertises uuid[]) returns table (expertise_id uuid, email text, locale text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select x.expertise_id, a.email, a.locale
  from expertise_expert x join account a on a.id = x.account_id and a.state = 'ACTIVE'
  where x.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and x.expertise_id = any(expertises)
    and x.state in ('APPOINTED', 'WORKING')
$$;
revoke all on function expert_addresses from public;
grant execute on function expert_addresses to kenes_tenant;`,
  'alter table expertise add column on_control_on date;',
  'grant select (on_control_on) on expertise to kenes_public;',
].join('\n');
