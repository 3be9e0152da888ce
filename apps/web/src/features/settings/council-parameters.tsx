import { type Column, DataTable, Section, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from '../register-recommendations/track-register.module.css';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { CouncilProposalParts, CouncilProposals } from './council-proposals.tsx';
import { ParameterName } from './parameter-name.tsx';
import { ParameterParts, parameterWords } from './parameter-value.ts';
import { SettingsAct } from './settings-act.tsx';

/** The numbers of law that work for a council, with its own. */
export const CouncilParametersParts = graphql(
  `
  fragment CouncilParametersParts on Query {
    parameters {
      law value unverified overridden
      ...ParameterParts
      overrides { ...CouncilProposalParts }
    }
  }
`,
  [ParameterParts, CouncilProposalParts],
);

type Parameter = ResultOf<typeof CouncilParametersParts>['parameters'][number];

/** Every number of law that works for the council; within the corridor its secretariat proposes another. */
export async function CouncilParameters({
  data,
  enters,
}: {
  data: FragmentOf<typeof CouncilParametersParts>;
  /** Whether the viewer proposes for the council. */
  enters: boolean;
}) {
  const { parameters } = readFragment(CouncilParametersParts, data);
  const [t, words, forms] = await Promise.all([getTranslations(), parameterWords(), formWords()]);
  const corridor = ({ key, corridorMin, corridorMax }: Parameter) => {
    const choices = words.choices(key).map(({ label }) => label);
    return choices.length > 0 ? choices.join(' / ') : `${corridorMin ?? '…'}–${corridorMax ?? '…'}`;
  };
  const ownMay = ({ corridorMin, corridorMax }: Parameter) => corridorMin !== null || corridorMax !== null;
  const waits = ({ overrides }: Parameter) => overrides.some(({ state }) => state === 'PROPOSED');
  const proposing = (row: Parameter): ActSpec => {
    const choices = words.choices(row.key);
    const common = { name: 'value', label: t('cabinet.newValue'), required: true };
    const value: FieldSpec =
      choices.length > 0
        ? { ...common, kind: 'one', choices, value: row.value === null ? null : String(row.value) }
        : { ...common, kind: 'number', hint: corridor(row), value: row.value };
    return {
      label: t('cabinet.actPropose'),
      title: words.name(row.key),
      lead: t('cabinet.actProposeLead'),
      submit: t('cabinet.actPropose'),
      hidden: { ruleId: row.ruleId, parameter: row.key },
      fields: [
        value,
        { kind: 'date', name: 'effectiveFrom', label: t('cabinet.validFrom'), hint: t('cabinet.todayUnless') },
        { kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 },
      ],
    };
  };
  const columns: Column<Parameter>[] = [
    { key: 'rule', header: t('common.whyRule'), primary: true, cell: (row) => <ParameterName of={row} /> },
    {
      key: 'value',
      header: t('cabinet.worksNow'),
      cell: (row) => (
        <>
          {words.value(row, row.value)}{' '}
          {row.unverified && <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>}
          {row.overridden && <span className={css.under}>{t('states.setByCouncil')}</span>}
        </>
      ),
    },
    { key: 'law', header: t('cabinet.byLaw'), cell: (row) => words.value(row, row.lawValue) },
    { key: 'corridor', header: t('cabinet.corridor'), cell: (row) => (ownMay(row) ? corridor(row) : null) },
    {
      key: 'proposals',
      header: t('cabinet.proposals'),
      cell: (row) => <CouncilProposals of={row} proposals={row.overrides} enters={enters} />,
    },
    {
      key: 'act',
      header: t('cabinet.colActs'),
      cell: (row) =>
        enters &&
        ownMay(row) &&
        !waits(row) && (
          <SettingsAct act="proposeParameter" spec={proposing(row)} words={forms} size="small" kind="quiet" />
        ),
    },
  ];
  return (
    <Section title={t('cabinet.parameters')} id="parameters">
      <DataTable
        caption={t('cabinet.parameters')}
        columns={columns}
        rows={parameters}
        rowKey={({ ruleId, key, law }) => `${ruleId} ${key} ${law ?? ''}`}
      />
    </Section>
  );
}
