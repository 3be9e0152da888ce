import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { oncePossible } from './columns.ts';
import { ColumnsForm } from './columns-form.tsx';

/** A file's columns and what was said of them. */
export const ColumnsStepParts = graphql(`
  fragment ColumnsStepParts on Import {
    id version kind withhold
    columns { column head samples proposed chosen }
    constants { field value }
    same { row withRow personId }
  }
`);

/** The fields that files of a kind may have. */
export const FieldParts = graphql(`
  fragment FieldParts on ImportFieldCard { field name needed instead choices example }
`);

/** The second step: what the columns mean. Before anything was said, what their heads seem to mean is chosen. */
export async function ColumnsStep({
  data,
  fields,
  goTo,
}: {
  data: FragmentOf<typeof ColumnsStepParts>;
  fields: readonly FragmentOf<typeof FieldParts>[];
  goTo: string;
}) {
  const [t, form] = await Promise.all([getTranslations('imports'), formWords()]);
  const { id, version, kind, columns, constants, same, withhold } = readFragment(ColumnsStepParts, data);
  const saidBefore = columns.some(({ chosen }) => chosen !== null);
  const meanings = columns.flatMap(({ column, proposed, chosen }) => {
    const field = saidBefore ? chosen : proposed;
    return field ? [[column, field] as const] : [];
  });
  return (
    <ColumnsForm
      looked={{ id, expectedVersion: version }}
      columns={columns}
      fields={readFragment(FieldParts, fields).map((one) => ({ ...one, oncePossible: oncePossible(one.field) }))}
      said={{
        meanings: new Map(meanings),
        constants: new Map(constants.map(({ field, value }) => [field, value])),
        withhold,
      }}
      mayWithhold={kind === 'RECOMMENDATIONS'}
      same={same}
      form={form}
      goTo={goTo}
      words={{
        columns: t('columns'),
        column: t('colColumn'),
        samples: t('colSamples'),
        meaning: t('colMeaning'),
        meaningOf: t('meaningOf', { letter: '§', head: '§' }),
        noHead: t('noHead'),
        noValues: t('noValues'),
        leftOut: t('leftOut'),
        takenBy: t('takenBy', { field: '§', letter: '§' }),
        takenCount: t('takenCount', { count: '§', all: '§' }),
        constants: t('constants'),
        constantsLead: t('constantsLead'),
        addConstant: t('addConstant'),
        chooseField: t('chooseField'),
        forExample: t('forExample', { value: '§' }),
        or: t('or', { one: '§', other: '§' }),
        quoted: t('quoted', { name: '§' }),
        lacking: t('lacking'),
        lackingHelp: t('lackingHelp', { fields: '§' }),
        withhold: t('withhold'),
        withholdHint: t('withholdHint'),
        check: t('check'),
        checkHint: t('checkHint'),
      }}
    />
  );
}
