import { formatDate, formatNumber } from '@kenes/messages';
import { Banner, type Column, DataTable, Grid, StateBadge, type StateTone, StatTile, Unverified } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { citationText } from '../shared/citation.ts';
import { Day } from '../shared/day.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { localeOf } from '../shell/locale.ts';
import css from './composition.module.css';

/** The clock of renewal with every step. */
export const RenewalParts = graphql(
  `
  fragment RenewalParts on Renewal {
    stage startsOn aheadOn endsOn daysLeft latestStartOn feasible slackDays plannedSlackDays noCalendarFor
    verdict { ...VerdictParts }
    steps { step plannedOn expectedOn latestOn doneOn slackDays standing }
    reminders { kind on }
  }
`,
  [VerdictParts],
);

type Renewal = ResultOf<typeof RenewalParts>;
type Step = Renewal['steps'][number];

const tones = { DONE: 'executed', AHEAD: 'waiting', DUE: 'dueSoon', LATE: 'overdue' } as const satisfies Record<
  Step['standing'],
  StateTone
>;
const stageTones = {
  QUIET: 'onTime',
  AHEAD: 'dueSoon',
  DUE: 'overdue',
  OPENED: 'waiting',
  ENDED: 'overdue',
  SUCCEEDED: 'executed',
} as const satisfies Record<Renewal['stage'], StateTone>;

/** From the two-month warning to the approved composition: where the council stands, every step with its days and its slack, red when late. */
export async function RenewalClock({ data }: { data: FragmentOf<typeof RenewalParts> }) {
  const it = readFragment(RenewalParts, data);
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  const slack = (days: number | null) =>
    days === null ? null : days < 0 ? (
      <StateBadge tone="overdue" plain>
        {t('composition.slackShort', { days: -days })}
      </StateBadge>
    ) : (
      t('composition.slackDays', { days })
    );
  const columns: Column<Step>[] = [
    {
      key: 'step',
      header: t('composition.colStep'),
      primary: true,
      cell: ({ step }) => t(`enums.RenewalStep_${step}`),
    },
    {
      key: 'state',
      header: t('composition.colState'),
      cell: ({ standing }) => (
        <StateBadge tone={tones[standing]} icon={standing === 'AHEAD' ? 'clock' : undefined} plain>
          {t(`enums.StepStanding_${standing}`)}
        </StateBadge>
      ),
    },
    { key: 'planned', header: t('composition.colPlanned'), nowrap: true, cell: (row) => <Day on={row.plannedOn} /> },
    {
      key: 'expected',
      header: t('composition.colExpected'),
      nowrap: true,
      cell: (row) => row.doneOn === null && row.expectedOn && <Day on={row.expectedOn} />,
    },
    { key: 'latest', header: t('composition.colLatest'), nowrap: true, cell: (row) => <Day on={row.latestOn} /> },
    {
      key: 'done',
      header: t('composition.colDone'),
      nowrap: true,
      cell: (row) => row.doneOn && <Day on={row.doneOn} />,
    },
    {
      key: 'slack',
      header: t('composition.slack'),
      nowrap: true,
      cell: (row) => row.doneOn === null && slack(row.slackDays),
    },
  ];
  return (
    <div className={css.clock}>
      <p>
        <StateBadge tone={stageTones[it.stage]}>{t(`enums.RenewalStage_${it.stage}`)}</StateBadge>
      </p>
      <Grid column="13rem">
        <StatTile
          figure={formatDate(it.endsOn)}
          label={t('composition.renewalEnds')}
          note={
            it.daysLeft >= 0
              ? t('composition.renewalDaysLeft', { days: it.daysLeft })
              : t('composition.renewalDaysOver', { days: -it.daysLeft })
          }
        />
        <StatTile
          figure={formatDate(it.startsOn)}
          label={t('composition.renewalStarts')}
          note={t('composition.renewalStartsNote')}
        />
        {it.slackDays !== null && (
          <StatTile
            figure={
              <span className={it.slackDays < 0 ? css.late : undefined}>{formatNumber(locale, it.slackDays)}</span>
            }
            label={t('composition.slackLabel')}
            note={t('composition.slackNote')}
          />
        )}
        {it.latestStartOn && <StatTile figure={formatDate(it.latestStartOn)} label={t('composition.latestStart')} />}
      </Grid>
      {it.verdict.points.map((point) => (
        <Banner key={point.code} kind={it.stage === 'ENDED' || it.stage === 'DUE' ? 'bad' : 'warning'}>
          <p>{point.message}</p>
          <p className={css.under}>
            {point.basis.map((cited) => citationText(locale, cited)).join('; ')}{' '}
            {point.confidence === 'MEMORY' && (
              <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
            )}
          </p>
        </Banner>
      ))}
      {it.noCalendarFor !== null && <Banner>{t('composition.noCalendar', { year: String(it.noCalendarFor) })}</Banner>}
      <DataTable caption={t('composition.steps')} columns={columns} rows={it.steps} rowKey={({ step }) => step} />
      {it.reminders.length > 0 && (
        <p className={css.under}>
          {t('composition.reminders')}:{' '}
          {it.reminders
            .map(({ kind, on }) => `${t(`enums.RenewalReminderKind_${kind}`)} (${formatDate(on)})`)
            .join(', ')}
        </p>
      )}
    </div>
  );
}
