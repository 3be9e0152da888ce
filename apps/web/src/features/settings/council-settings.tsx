import { formatDate, translateCode } from '@kenes/messages';
import { Card, type Column, DataTable, Facts, Section, StateBadge, Unverified } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { wordingFields } from '../dossier-recommendation/recommendation-specs.ts';
import css from '../register-recommendations/track-register.module.css';
import { citationText } from '../shared/citation.ts';
import { formWords } from '../shared/form-words.ts';
import { localeOf } from '../shell/locale.ts';
import { SettingsAct } from './settings-act.tsx';

/** The council's card and the numbers of law that work for it. */
export const SettingsParts = graphql(`
  fragment SettingsParts on Query {
    council(slug: $slug) {
      version address phone email site region
      name { text }
      about { authentic kk ru en text }
      shortName { authentic kk ru en text }
    }
    parameters {
      ruleId key value lawValue unit law confidence unverified overridden notRegulated corridorMin corridorMax
      basis { act article url }
      overrides { id state value reason effectiveFrom }
    }
  }
`);

type Parameter = ResultOf<typeof SettingsParts>['parameters'][number];

/** What the council may change itself: its card at once, a number of law only within the corridor and with approval. */
export async function CouncilSettings({ data }: { data: FragmentOf<typeof SettingsParts> }) {
  const { council, parameters } = readFragment(SettingsParts, data);
  const [t, words, locale] = await Promise.all([getTranslations(), formWords(), getLocale()]);
  const number = (parameter: Parameter, value: number | null) => {
    if (value === null) return parameter.notRegulated ? t('states.notRegulated') : '—';
    if (parameter.unit === 'WORKING_DAYS') return t('states.workingDays', { days: value });
    if (parameter.unit === 'CALENDAR_DAYS') return t('states.calendarDays', { days: value });
    return `${value} ${t(`cabinet.unit_${parameter.unit}`)}`;
  };
  const columns: Column<Parameter>[] = [
    {
      key: 'rule',
      header: t('common.whyRule'),
      primary: true,
      cell: (row) => (
        <>
          {translateCode(localeOf({ locale }), 'cabinet', `param_${row.key}`) ?? row.key}
          <span className={css.under}>
            {row.ruleId}
            {row.basis.length > 0 && '. '}
            {row.basis.map((cited) => citationText(localeOf({ locale }), cited)).join('; ')}
          </span>
        </>
      ),
    },
    {
      key: 'value',
      header: t('cabinet.worksNow'),
      cell: (row) => (
        <>
          {number(row, row.value)}{' '}
          {row.unverified && <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>}
          {row.overridden && <span className={css.under}>{t('states.setByCouncil')}</span>}
        </>
      ),
    },
    { key: 'law', header: t('cabinet.byLaw'), cell: (row) => number(row, row.lawValue) },
    {
      key: 'corridor',
      header: t('cabinet.corridor'),
      nowrap: true,
      cell: (row) =>
        row.corridorMin === null && row.corridorMax === null
          ? null
          : `${row.corridorMin ?? '…'}–${row.corridorMax ?? '…'}`,
    },
    {
      key: 'proposals',
      header: t('cabinet.proposals'),
      cell: (row) =>
        row.overrides.map((override) => (
          <span key={override.id} className={css.line}>
            {number(row, override.value)}, {formatDate(override.effectiveFrom)}{' '}
            <StateBadge tone={override.state === 'APPROVED' ? 'executed' : 'waiting'} plain>
              {t(`enums.OverrideState_${override.state}`)}
            </StateBadge>
          </span>
        )),
    },
    {
      key: 'act',
      header: t('cabinet.colActs'),
      cell: (row) =>
        (row.corridorMin !== null || row.corridorMax !== null) && (
          <SettingsAct
            act="proposeParameter"
            spec={{
              label: t('cabinet.actPropose'),
              lead: t('cabinet.actProposeLead'),
              hidden: { ruleId: row.ruleId, parameter: row.key },
              fields: [
                {
                  kind: 'number',
                  name: 'value',
                  label: t('cabinet.newValue'),
                  hint: `${row.corridorMin ?? '…'}–${row.corridorMax ?? '…'}`,
                  required: true,
                  value: row.value,
                },
                { kind: 'date', name: 'effectiveFrom', label: t('cabinet.validFrom'), hint: t('cabinet.todayUnless') },
                { kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 },
              ],
            }}
            words={words}
            size="small"
            kind="quiet"
          />
        ),
    },
  ];
  return (
    <>
      {council && (
        <Section
          title={t('cabinet.councilCard')}
          more={
            <SettingsAct
              act="amendCouncilCard"
              spec={{
                label: t('common.edit'),
                title: t('cabinet.councilCard'),
                submit: t('common.save'),
                hidden: { expectedVersion: council.version },
                fields: [
                  ...wordingFields(t, 'shortName', council.shortName ?? undefined, t('cabinet.shortName'), {
                    mayBeEmpty: true,
                  }),
                  ...wordingFields(t, 'about', council.about ?? undefined, t('cabinet.aboutCouncil'), {
                    mayBeEmpty: true,
                  }),
                  { kind: 'text', name: 'address', label: t('cabinet.siteAddress'), value: council.address },
                  { kind: 'text', name: 'phone', label: t('cabinet.phone'), type: 'tel', value: council.phone },
                  { kind: 'text', name: 'email', label: t('cabinet.email'), type: 'email', value: council.email },
                  { kind: 'text', name: 'site', label: t('cabinet.webSite'), type: 'url', value: council.site },
                ],
              }}
              words={words}
              size="small"
            />
          }
        >
          <Card>
            <Facts
              facts={[
                { term: t('cabinet.councilName'), value: council.name.text },
                { term: t('cabinet.shortName'), value: council.shortName?.text },
                { term: t('cabinet.aboutCouncil'), value: council.about?.text },
                { term: t('cabinet.siteAddress'), value: council.address },
                { term: t('cabinet.phone'), value: council.phone },
                { term: t('cabinet.email'), value: council.email },
                { term: t('cabinet.webSite'), value: council.site && <a href={council.site}>{council.site}</a> },
              ]}
            />
          </Card>
        </Section>
      )}
      <Section title={t('cabinet.parameters')} id="parameters">
        <DataTable
          caption={t('cabinet.parameters')}
          columns={columns}
          rows={parameters}
          rowKey={({ ruleId, key, law }) => `${ruleId} ${key} ${law ?? ''}`}
        />
      </Section>
    </>
  );
}
