import { Rows, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { Viewer } from '../../session/viewer.ts';
import { workplaces } from '../shell/workplaces.ts';

/** Where a person may work today. */
export async function WorkplaceList({ person, locale }: { person: Viewer; locale: string }) {
  const t = await getTranslations('account');
  const places = workplaces(person, locale);
  return (
    <Section title={t('workplaces')}>
      {places.length > 0 ? (
        <Rows rows={places.map(({ href, icon, label }) => ({ key: href, icon, title: <a href={href}>{label}</a> }))} />
      ) : (
        <p>{t('noWorkplaces')}</p>
      )}
    </Section>
  );
}
