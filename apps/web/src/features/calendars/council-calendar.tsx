import { Card } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { environment } from '../../environment.ts';
import { addressWords } from './address-words.ts';
import { CalendarAddress } from './calendar-address.tsx';
import css from './calendars.module.css';

/** Where a council's announced sittings and hearings can be subscribed to; for everyone. */
export async function CouncilCalendar({ slug, locale }: { slug: string; locale: string }) {
  const t = await getTranslations('feeds');
  const title = t('councilTitle');
  return (
    <Card>
      <div className={css.calendar}>
        <h2>{title}</h2>
        <p className={css.soft}>{t('councilHelp')}</p>
        <CalendarAddress
          address={`${environment().webUrl}/api/calendar/councils/${slug}.ics?lang=${locale}`}
          words={await addressWords(title)}
        />
      </div>
    </Card>
  );
}
