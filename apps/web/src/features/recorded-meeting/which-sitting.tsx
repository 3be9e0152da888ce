import { formatDate } from '@kenes/messages';
import { Button, DateInput, Select } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { meetingKindWords } from '../meetings/meeting-name.tsx';
import { type MeetingForm, type MeetingKind, meetingForms, meetingKinds } from '../meetings/states.ts';
import type { Choice } from '../shared/field-spec.ts';
import css from './which-sitting.module.css';

/** Which sitting is entered: its day, whose and which. Once settled it folds to a line. */
export async function WhichSitting({
  action,
  today,
  chosen,
  commissions,
  settled,
}: {
  action: string;
  today: string;
  chosen: { on: string | null; kind: MeetingKind; form: MeetingForm; commissionId: string | null };
  commissions: readonly Choice[];
  settled: boolean;
}) {
  const t = await getTranslations();
  const form = (
    <form method="get" action={action} className={css.form}>
      <DateInput name="on" label={t('record.on')} max={today} defaultValue={chosen.on ?? ''} required />
      <Select name="kind" label={t('record.kind')} defaultValue={chosen.kind}>
        {meetingKinds.map((value) => (
          <option key={value} value={value}>
            {t(`enums.MeetingKind_${value}`)}
          </option>
        ))}
      </Select>
      <Select name="form" label={t('record.form')} defaultValue={chosen.form}>
        {meetingForms.map((value) => (
          <option key={value} value={value}>
            {t(`enums.MeetingForm_${value}`)}
          </option>
        ))}
      </Select>
      {commissions.length > 0 && (
        <Select
          name="commission"
          label={t('record.commission')}
          optional={t('common.optional')}
          defaultValue={chosen.commissionId ?? ''}
        >
          <option value="">{t('record.chooseCommission')}</option>
          {commissions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
      <Button type="submit" kind={settled ? 'secondary' : 'primary'}>
        {t('record.next')}
      </Button>
    </form>
  );
  if (!settled)
    return (
      <section className={css.which} aria-label={t('record.which')}>
        {form}
      </section>
    );
  const commission = commissions.find(({ value }) => value === chosen.commissionId)?.label;
  return (
    <details className={css.which}>
      <summary>
        <strong>
          {[meetingKindWords(t, chosen), commission, chosen.on && formatDate(chosen.on)].filter(Boolean).join(' · ')}
        </strong>
        <span className={css.other}>{t('record.another')}</span>
      </summary>
      {form}
    </details>
  );
}
