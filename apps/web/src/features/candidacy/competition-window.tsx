import { formatDate } from '@kenes/messages';
import { DaysLeft } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { todayInAlmaty } from '../desk/today.ts';
import { daysBetween } from './days-to-closing.ts';

/** What the remaining days of a window are counted from. */
export const CompetitionWindowParts = graphql(`
  fragment CompetitionWindowParts on Competition { takesApplications closesOn }
`);

/** How long applications are still taken, in calendar days of Almaty; the last day it was, once that is over. */
export async function CompetitionWindow({ data }: { data: FragmentOf<typeof CompetitionWindowParts> }) {
  const t = await getTranslations('candidate');
  const { takesApplications, closesOn } = readFragment(CompetitionWindowParts, data);
  if (!closesOn) return null;
  if (!takesApplications) return <span>{t('closedOn', { date: formatDate(closesOn) })}</span>;
  const days = daysBetween(todayInAlmaty(), closesOn);
  return (
    <DaysLeft days={days} overdue={false}>
      {t('daysLeft', { days })}
    </DaysLeft>
  );
}
