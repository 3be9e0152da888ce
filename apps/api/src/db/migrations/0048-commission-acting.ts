import { is, oneOf, parent, tenantTable } from '../ddl.ts';

/** Who stands in for the head or the secretary of a commission on which days, and why (domain §8.6). */
export const commissionActing = tenantTable('commission_acting', {
  columns: `
  version int not null default 1,
  commission_id uuid not null,
  office text not null ${oneOf('office', ['HEAD', 'SECRETARY'])},
  person_id uuid not null,
  starts_on date not null,
  until date not null,
  ground text not null,
  published boolean not null default false,
  ${parent('commission_id', 'commission')},
  ${parent('person_id', 'council_person')},
  check (starts_on <= until),
  exclude using gist (tenant_id with =, commission_id with =, office with =, daterange(starts_on, until, '[]') with &&)`,
  access: {
    public: {
      rows: is.published,
      select: 'version, commission_id, office, person_id, starts_on, until, published',
    },
  },
  after: `
create index commission_acting_person on commission_acting (tenant_id, person_id);`,
});
