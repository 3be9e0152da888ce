import { formatDate } from '@kenes/messages';
import { Card, StateBadge, Track, type TrackStep } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { daysBetween } from '../candidacy/days-to-closing.ts';
import { todayInAlmaty } from '../desk/today.ts';
import meeting from '../meetings/meetings.module.css';
import { WhyDate, WhyDateParts } from '../shared/why-date.tsx';
import { assessmentLooks, type assessments, type ReportState, reportLooks } from './states.ts';

/** Where the hearing of a report stands: colour, icon, word. */
export async function ReportStanding({ state }: { state: ReportState }) {
  const t = await getTranslations('enums');
  const [tone, icon] = reportLooks[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`ReportHearingState_${state}`)}
    </StateBadge>
  );
}

/** How the council assessed a report. */
export async function AssessmentStanding({ assessment }: { assessment: (typeof assessments)[number] }) {
  const t = await getTranslations('enums');
  const [tone, icon] = assessmentLooks[assessment];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`ReportAssessment_${assessment}`)}
    </StateBadge>
  );
}

/** The days before the session: invitation and written report (PC-REP-02). */
export const ReportDaysParts = graphql(
  `
  fragment ReportDays on ReportHearing { days { what due doneOn late why { ...WhyDateParts } } }
`,
  [WhyDateParts],
);

/** How a day stands today: done, late, or how long is left. */
async function ReportDayStanding({ day }: { day: { due: string | null; doneOn: string | null; late: boolean } }) {
  const t = await getTranslations('reportHearings');
  const { due, doneOn, late } = day;
  if (doneOn)
    return (
      <StateBadge tone={late ? 'dueSoon' : 'executed'}>
        {t(late ? 'dayDoneLate' : 'dayDone', { date: formatDate(doneOn) })}
      </StateBadge>
    );
  if (!due) return <span className={meeting.soft}>{t('daysNotSet')}</span>;
  if (late) return <StateBadge tone="overdue">{t('dayLate')}</StateBadge>;
  const left = daysBetween(todayInAlmaty(), due);
  return <StateBadge tone={left <= 3 ? 'dueSoon' : 'onTime'}>{t('dayLeft', { days: left })}</StateBadge>;
}

/** The days of law with their state, each with «почему эта дата?»; in a list without it. */
export async function ReportDays({
  data,
  brief = false,
}: {
  data: FragmentOf<typeof ReportDaysParts>;
  brief?: boolean;
}) {
  const { days } = readFragment(ReportDaysParts, data);
  const t = await getTranslations();
  if (brief)
    return days.map((day) => (
      <span key={day.what} className={meeting.day}>
        <span className={meeting.soft}>{t(`enums.ReportDayKind_${day.what}`)}</span>
        <ReportDayStanding day={day} />
      </span>
    ));
  return (
    <Card>
      <h2>{t('reportHearings.days')}</h2>
      {days.length === 0 ? (
        <p className={meeting.soft}>{t('reportHearings.daysNone')}</p>
      ) : (
        <ol className={meeting.days}>
          {days.map((day) => (
            <li key={day.what} className={meeting.day}>
              <p className={meeting.dayHead}>
                <strong>{t(`enums.ReportDayKind_${day.what}`)}</strong>
                {day.due && <span className="tabular">{t('reportHearings.dayBy', { date: formatDate(day.due) })}</span>}
              </p>
              <ReportDayStanding day={day} />
              {day.why && <WhyDate why={day.why} />}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

/** The steps of a report. */
export const ReportWayParts = graphql(`
  fragment ReportWay on ReportHearing { state invitedOn reportOn heardOn assessedOn sessionOn speaker body { name { text } } }
`);

/** The way of a report: invited, written report, heard or nobody came, assessed. */
export async function ReportWay({ data }: { data: FragmentOf<typeof ReportWayParts> }) {
  const it = readFragment(ReportWayParts, data);
  const t = await getTranslations('reportHearings');
  const words = await getTranslations('hearings');
  if (it.state === 'CANCELLED') return null;
  const nobody = it.heardOn !== null && it.speaker === null;
  const days: readonly (readonly [string, string | null, string | null])[] = [
    ...(it.invitedOn || !it.heardOn ? ([[t('stepInvited'), it.invitedOn, null]] as const) : []),
    ...(it.reportOn || !it.heardOn ? ([[t('stepReport'), it.reportOn, null]] as const) : []),
    [t(nobody ? 'stepNobody' : 'stepHeard'), it.heardOn, it.sessionOn],
    [t('stepAssessed'), it.assessedOn, null],
  ];
  const next = days.findIndex(([, on]) => on === null);
  const steps: TrackStep[] = days.map(([word, on, planned], place) => ({
    key: word,
    word,
    date: on ? formatDate(on) : planned && formatDate(planned),
    dateTime: on ?? planned,
    status: on
      ? nobody && word === t('stepNobody')
        ? 'late'
        : place === days.length - 1
          ? 'good'
          : 'done'
      : place === next
        ? 'current'
        : 'todo',
    statusWord: words(on ? 'done' : place === next ? 'now' : 'todo'),
  }));
  return (
    <Track
      addressee={it.body?.name.text ?? t('way')}
      label={t('way')}
      steps={steps}
      state={<ReportStanding state={it.state} />}
    />
  );
}
