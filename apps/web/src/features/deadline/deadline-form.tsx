import { Button, ChoiceGroup, DateInput, FormActions, Select, TextInput } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { addresses } from '../portal/addresses.ts';
import css from './deadline.module.css';
import type { DeadlineAsked } from './deadline-asked.ts';

/** What a deadline is counted from, how long, which way. A form that asks by its address, so that an answer can be sent on. */
export async function DeadlineForm({
  asked,
  today,
  error,
}: {
  asked: DeadlineAsked;
  today: string;
  error: string | null;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('portal')]);
  return (
    <search>
      <form method="get" action={addresses(locale).deadline} className={css.form}>
        <DateInput name="from" label={t('deadlineFrom')} defaultValue={asked.from ?? today} required />
        <div className={css.length}>
          <TextInput
            name="count"
            label={t('deadlineCount')}
            inputMode="numeric"
            pattern="[0-9]{1,4}"
            narrow
            defaultValue={asked.count ?? '10'}
            error={error ?? undefined}
            required
          />
          <Select name="unit" label={t('deadlineUnit')} defaultValue={asked.unit}>
            <option value="workingDays">{t('unitWorkingDays')}</option>
            <option value="calendarDays">{t('unitCalendarDays')}</option>
            <option value="months">{t('unitMonths')}</option>
          </Select>
        </div>
        <ChoiceGroup
          name="direction"
          label={t('deadlineDirection')}
          defaultValue={[asked.direction]}
          options={[
            { value: 'AFTER', label: t('directionAfter'), hint: t('directionAfterHint') },
            { value: 'BEFORE', label: t('directionBefore'), hint: t('directionBeforeHint') },
          ]}
        />
        <FormActions>
          <Button type="submit" icon="calendar">
            {t('compute')}
          </Button>
        </FormActions>
      </form>
    </search>
  );
}
