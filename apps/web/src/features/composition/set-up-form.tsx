'use client';

import {
  Banner,
  Button,
  Checkbox,
  DateInput,
  Form,
  FormActions,
  Section,
  Select,
  TextArea,
  TextInput,
} from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import type { Choice } from '../shared/field-spec.ts';
import { FilesField } from '../shared/files-field.tsx';
import type { FormWords } from '../shared/form-words.ts';
import { type LineFault, type ReadLine, readPasted, withFaults } from './pasted-roster.ts';
import { RosterEditor, type RosterEditorWords } from './roster-editor.tsx';
import { setUpConvocation } from './set-up-act.ts';
import css from './set-up-form.module.css';

/** The words of the form, in the reader’s language. */
export type SetUpWords = RosterEditorWords & {
  facts: string;
  number: string;
  numberHint: string;
  startsOn: string;
  endsOn: string;
  size: string;
  sizeHint: string;
  firstSession: string;
  stillWorks: string;
  stillWorksHint: string;
  approval: string;
  approvalHint: string;
  approvalBy: string;
  approvalTitle: string;
  approvalNumber: string;
  approvalOn: string;
  approvalFile: string;
  notKnown: string;
  seats: string;
  seatsHint: string;
  roster: string;
  paste: string;
  pasteHint: string;
  read: string;
  nothingRead: string;
  submit: string;
  submitHint: string;
  mend: string;
};

/**
 * A council in mid-term is set up in one sitting from its act and its roster (domain §8.5): facts, seats, lines by hand or
 * pasted from a workbook, each with its verdict; nothing is written before the last button, and then all or nothing.
 */
export function SetUpForm({
  words,
  form,
  kinds,
  approvers,
  next,
  goTo,
}: {
  words: SetUpWords;
  form: FormWords;
  /** Kinds of seats with their words. */
  kinds: readonly Choice[];
  approvers: readonly Choice[];
  /** The number that comes next. */
  next: number;
  goTo: string;
}) {
  const router = useRouter();
  const [rows, setRows] = useState<readonly (ReadLine & { key: number })[]>([]);
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const act = useAct(
    (input, data) =>
      setUpConvocation(
        input,
        data,
        rows.map(({ line }) => line),
      ),
    () => {
      router.push(goTo);
      router.refresh();
    },
  );
  const again = (lines: readonly { key: number; line: ReadLine['line'] }[]) =>
    setRows(withFaults(lines).map((read, place) => ({ ...read, key: lines[place]?.key ?? place })));
  const freeKey = () => Math.max(-1, ...rows.map(({ key }) => key)) + 1;

  function read() {
    const lines = readPasted(text);
    setEmpty(lines.length === 0);
    if (lines.length === 0) return;
    const first = freeKey();
    setRows([...rows, ...lines.map((line, place) => ({ ...line, key: first + place }))]);
    setText('');
  }

  const amiss = rows.some(({ faults }) => faults.some((fault: LineFault) => fault !== 'twice'));
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={form.act} />
      <Section title={words.facts}>
        <div className={css.fields}>
          <TextInput
            name="number"
            label={words.number}
            hint={words.numberHint}
            error={act.errorOf('number')}
            narrow
            inputMode="numeric"
            defaultValue={next}
            required
          />
          <DateInput name="startsOn" label={words.startsOn} error={act.errorOf('startsOn')} required />
          <DateInput name="endsOn" label={words.endsOn} error={act.errorOf('endsOn')} required />
          <Checkbox name="stillWorks" label={words.stillWorks} hint={words.stillWorksHint} />
          <TextInput
            name="size"
            label={words.size}
            hint={words.sizeHint}
            error={act.errorOf('size')}
            narrow
            inputMode="numeric"
            optional={form.optional}
          />
          <DateInput
            name="firstSessionOn"
            label={words.firstSession}
            error={act.errorOf('firstSessionOn')}
            optional={form.optional}
          />
        </div>
      </Section>
      <Section title={words.approval}>
        <p className={css.soft}>{words.approvalHint}</p>
        <div className={css.fields}>
          <Select
            name="approval.by"
            label={words.approvalBy}
            error={act.errorOf('approval.by')}
            optional={form.optional}
          >
            <option value="">{words.notKnown}</option>
            {approvers.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
          <TextInput
            name="approval.title"
            label={words.approvalTitle}
            error={act.errorOf('approval.title')}
            optional={form.optional}
          />
          <TextInput
            name="approval.number"
            label={words.approvalNumber}
            error={act.errorOf('approval.number')}
            narrow
            optional={form.optional}
          />
          <DateInput
            name="approval.on"
            label={words.approvalOn}
            error={act.errorOf('approval.on')}
            optional={form.optional}
          />
          <FilesField
            name="approval.fileId"
            label={words.approvalFile}
            error={act.errorOf('approval.fileId')}
            target={{}}
            words={form}
          />
        </div>
      </Section>
      <Section title={words.seats}>
        <p className={css.soft}>{words.seatsHint}</p>
        <div className={css.fields}>
          {kinds.map(({ value, label }) => (
            <TextInput
              key={value}
              name={`seats.${value}`}
              label={label}
              narrow
              inputMode="numeric"
              optional={form.optional}
            />
          ))}
        </div>
      </Section>
      <Section title={words.roster}>
        <TextArea
          name="pasted"
          label={words.paste}
          hint={words.pasteHint}
          error={empty ? words.nothingRead : undefined}
          rows={5}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button kind="secondary" icon="arrowDown" onClick={read}>
            {words.read}
          </Button>
        </div>
        <RosterEditor
          rows={rows}
          kinds={kinds}
          words={words}
          errorOf={act.errorOf}
          change={(key, line) => again(rows.map((row) => (row.key === key ? { key, line } : row)))}
          remove={(key) => again(rows.filter((row) => row.key !== key))}
          add={() =>
            again([
              ...rows,
              {
                key: freeKey(),
                line: {
                  surname: '',
                  givenName: '',
                  patronymic: '',
                  kind: '',
                  organisation: '',
                  proposedByName: '',
                  from: '',
                },
              },
            ])
          }
        />
      </Section>
      {amiss && <Banner kind="warning">{words.mend}</Banner>}
      <FormActions>
        <Button type="submit" disabled={act.pending || rows.length === 0 || amiss}>
          {words.submit} ({rows.length})
        </Button>
      </FormActions>
      <p className={css.soft}>{words.submitHint}</p>
    </Form>
  );
}
