'use client';

import {
  Banner,
  Button,
  Checkbox,
  type Column,
  DataTable,
  Form,
  FormActions,
  Section,
  Select,
  TextInput,
  VisuallyHidden,
} from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type Field, lackingOf, type Said, settingsOf } from './columns.ts';
import { type ImportSettings, type Looked, previewImport } from './import-acts.ts';
import css from './imports.module.css';
import { columnLetter } from './kinds.ts';

/** The words of the form; `§` stands for a letter, a name, a count. */
export type ColumnsWords = {
  columns: string;
  column: string;
  samples: string;
  meaning: string;
  meaningOf: string;
  noHead: string;
  noValues: string;
  leftOut: string;
  takenBy: string;
  takenCount: string;
  constants: string;
  constantsLead: string;
  addConstant: string;
  chooseField: string;
  forExample: string;
  or: string;
  quoted: string;
  lacking: string;
  lackingHelp: string;
  withhold: string;
  withholdHint: string;
  check: string;
  checkHint: string;
};

type FileColumn = { column: number; head: string; samples: readonly string[] };

/** What each column means, proposed by its head; what the file does not say is given once for all rows. */
export function ColumnsForm({
  looked,
  columns,
  fields,
  said,
  mayWithhold,
  same,
  words,
  form,
  goTo,
}: {
  looked: Looked;
  columns: readonly FileColumn[];
  fields: readonly Field[];
  /** What stands when the form opens. */
  said: Said;
  mayWithhold: boolean;
  /** Who was said to be whom: stays as it is. */
  same: NonNullable<ImportSettings['same']>;
  words: ColumnsWords;
  form: FormWords;
  goTo: string;
}) {
  const router = useRouter();
  const [{ meanings, constants, withhold }, setSaid] = useState(said);
  const nameOf = (field: string) => fields.find((one) => one.field === field)?.name ?? field;
  const lacking = lackingOf(fields, { meanings, constants, withhold });
  const settings = settingsOf({ meanings, constants, withhold });
  const act = useAct(
    (input) => previewImport(input, looked, { ...settings, same }),
    () => {
      router.push(goTo);
      router.refresh();
    },
  );
  const whose = new Map([...meanings].map(([column, field]) => [field, column]));
  const mean = (column: number, field: string) => {
    const next = new Map(meanings);
    const known = fields.find((one) => one.field === field)?.field;
    if (known) next.set(column, known);
    else next.delete(column);
    setSaid({ meanings: next, constants, withhold });
  };
  const give = (field: Field['field'], value: string | null) => {
    const next = new Map(constants);
    if (value === null) next.delete(field);
    else next.set(field, value);
    setSaid({ meanings, constants: next, withhold });
  };
  // Asked for at once where rows cannot do without; the rest is added by hand.
  const asked = fields.filter(
    ({ field, oncePossible }) =>
      !whose.has(field) && (constants.has(field) || (oncePossible && lacking.some((group) => group.includes(field)))),
  );
  const addable = fields.filter((field) => field.oncePossible && !whose.has(field.field) && !asked.includes(field));
  const table: Column<FileColumn>[] = [
    {
      key: 'column',
      header: words.column,
      primary: true,
      width: '26%',
      cell: ({ column, head }) => (
        <span className={css.columnHead}>
          <span className={css.letter}>{columnLetter(column)}</span>
          {head ? <strong>{head}</strong> : <span className={css.soft}>{words.noHead}</span>}
        </span>
      ),
    },
    {
      key: 'samples',
      header: words.samples,
      width: '38%',
      cell: ({ samples }) =>
        samples.length > 0 ? (
          <ul className={css.samples}>
            {[...new Set(samples)].map((sample) => (
              <li key={sample}>{sample}</li>
            ))}
          </ul>
        ) : (
          <span className={css.soft}>{words.noValues}</span>
        ),
    },
    {
      key: 'meaning',
      header: words.meaning,
      width: '36%',
      cell: ({ column, head }) => {
        const chosen = meanings.get(column) ?? '';
        const place = settings.columns.findIndex((one) => one.column === column);
        const path = place < 0 ? `column.${column}` : `columns.${place}.field`;
        return (
          <div className={css.meaning}>
            <Select
              name={path}
              label={
                <VisuallyHidden>
                  {words.meaningOf.replace('§', columnLetter(column)).replace('§', head || words.noHead)}
                </VisuallyHidden>
              }
              error={act.errorOf(path)}
              value={chosen}
              onChange={(event) => mean(column, event.currentTarget.value)}
            >
              <option value="">{words.leftOut}</option>
              {fields.map(({ field, name }) => {
                const other = whose.get(field);
                const taken = other !== undefined && other !== column;
                return (
                  <option key={field} value={field} disabled={taken}>
                    {taken ? words.takenBy.replace('§', name).replace('§', columnLetter(other)) : name}
                  </option>
                );
              })}
            </Select>
          </div>
        );
      },
    },
  ];
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={form.act} />
      <div id="columns" tabIndex={-1} className={css.table}>
        <DataTable caption={words.columns} columns={table} rows={columns} rowKey={({ column }) => String(column)} />
        <p className={css.soft}>
          {words.takenCount.replace('§', String(meanings.size)).replace('§', String(columns.length))}
        </p>
      </div>
      <Section title={words.constants}>
        <p className={css.soft}>{words.constantsLead}</p>
        {asked.length > 0 && (
          <div className={css.constants}>
            {asked.map(({ field, name, choices, example, needed }) => {
              const value = constants.get(field) ?? '';
              const place = settings.constants?.findIndex((one) => one.field === field) ?? -1;
              const path = place < 0 ? `constant.${field}` : `constants.${place}.value`;
              const common = { name: path, label: name, error: act.errorOf(path), value };
              return (
                <div key={field} className={css.constant}>
                  {choices.length > 0 ? (
                    <Select {...common} onChange={(event) => give(field, event.currentTarget.value)}>
                      <option value="">{words.chooseField}</option>
                      {choices.map((choice) => (
                        <option key={choice} value={choice}>
                          {choice}
                        </option>
                      ))}
                    </Select>
                  ) : (
                    <TextInput
                      {...common}
                      hint={example ? words.forExample.replace('§', example) : undefined}
                      onChange={(event) => give(field, event.currentTarget.value)}
                    />
                  )}
                  {!needed && (
                    <Button kind="quiet" size="small" icon="close" onClick={() => give(field, null)}>
                      {form.remove}
                    </Button>
                  )}
                </div>
              );
            })}
          </div>
        )}
        {addable.length > 0 && (
          <Select
            name="addConstant"
            label={words.addConstant}
            value=""
            onChange={(event) => {
              const field = addable.find((one) => one.field === event.currentTarget.value);
              if (field) give(field.field, '');
            }}
          >
            <option value="">{words.chooseField}</option>
            {addable.map(({ field, name }) => (
              <option key={field} value={field}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Section>
      {mayWithhold && (
        <Checkbox
          name="withhold"
          label={words.withhold}
          hint={words.withholdHint}
          checked={withhold}
          onChange={(event) => setSaid({ meanings, constants, withhold: event.currentTarget.checked })}
        />
      )}
      {lacking.length > 0 && (
        <Banner kind="warning" title={words.lacking}>
          {words.lackingHelp.replace(
            '§',
            lacking
              .map((group) =>
                group
                  .map((field) => words.quoted.replace('§', nameOf(field)))
                  .reduce((one, other) => words.or.replace('§', one).replace('§', other)),
              )
              .join('; '),
          )}
        </Banner>
      )}
      <FormActions>
        <Button type="submit" iconAfter="arrowRight" disabled={act.pending || lacking.length > 0}>
          {words.check}
        </Button>
      </FormActions>
      <p className={css.soft}>{words.checkHint}</p>
    </Form>
  );
}
