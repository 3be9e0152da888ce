import { LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

/** The way to one's own calendars' addresses. */
export async function ToOwnCalendar({ locale }: { locale: string }) {
  const t = await getTranslations('feeds');
  return (
    <LinkButton kind="secondary" icon="calendar" href={`/${locale}/account#calendars`}>
      {t('toOwn')}
    </LinkButton>
  );
}
