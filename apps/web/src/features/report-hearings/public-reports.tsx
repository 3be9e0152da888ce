import { formatDate } from '@kenes/messages';
import { EmptyState, Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import { AssessmentStanding, ReportStanding } from './report-standing.tsx';

/** A report as a line of a public list. */
export const PublicReportParts = graphql(`
  fragment PublicReport on ReportHearing {
    id state heardOn speaker assessment topic { text lang missing } body { name { text } } council { name { text } }
  }
`);

/** Reports as the public reads them: who reported to which council, and how it was assessed. */
export async function PublicReports({ reports }: { reports: readonly FragmentOf<typeof PublicReportParts>[] }) {
  const [t, locale] = await Promise.all([getTranslations('reportHearings'), getLocale()]);
  if (reports.length === 0) return <EmptyState title={t('publicNone')}>{t('publicNoneHelp')}</EmptyState>;
  const to = addresses(locale);
  return (
    <Rows
      label={t('publicTitle')}
      rows={readFragment(PublicReportParts, reports).map((it) => ({
        key: it.id,
        icon: 'scroll' as const,
        title: (
          <a href={to.reportHearing(it.id)}>
            <Localized of={it.topic} />
          </a>
        ),
        note: [
          it.body?.name.text,
          it.council?.name.text,
          it.heardOn && t(it.speaker ? 'heardAt' : 'nobodyAt', { date: formatDate(it.heardOn) }),
        ]
          .filter(Boolean)
          .join(' · '),
        side: it.assessment ? <AssessmentStanding assessment={it.assessment} /> : <ReportStanding state={it.state} />,
      }))}
    />
  );
}
