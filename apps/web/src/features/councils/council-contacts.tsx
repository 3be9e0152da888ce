import { Card, Facts } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';
import { regionName } from './region-name.ts';

export const CouncilContacts_council = graphql(`
  fragment CouncilContacts on Council {
    kind level region address phone email site openedOn
    formingBody { id name { text lang missing } }
  }
`);

/** Who formed a council, where it sits, how it is reached. */
export async function CouncilContacts({ data }: { data: FragmentOf<typeof CouncilContacts_council> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const council = readFragment(CouncilContacts_council, data);
  return (
    <Card>
      <Facts
        facts={[
          { term: t('portal.kind'), value: t(`enums.TenantKind_${council.kind}`) },
          { term: t('portal.level'), value: council.level && t(`enums.CouncilLevel_${council.level}`) },
          { term: t('portal.region'), value: await regionName(council.region) },
          {
            term: t('portal.formingBody'),
            value: council.formingBody && (
              <a href={addresses(locale).body(council.formingBody.id)}>
                <Localized of={council.formingBody.name} />
              </a>
            ),
          },
          { term: t('portal.address'), value: council.address },
          {
            term: t('portal.phone'),
            value: council.phone && <a href={`tel:${council.phone.replace(/[^+\d]/g, '')}`}>{council.phone}</a>,
          },
          { term: t('portal.email'), value: council.email && <a href={`mailto:${council.email}`}>{council.email}</a> },
          {
            term: t('portal.site'),
            value: council.site && (
              <a href={council.site} rel="external nofollow">
                {council.site.replace(/^https?:\/\//, '')}
              </a>
            ),
          },
          { term: t('portal.inKenesSince'), value: <Day on={council.openedOn} /> },
        ]}
      />
    </Card>
  );
}
