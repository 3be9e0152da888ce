'use client';

import { Button, Form, FormActions, TextArea } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { cellsOf } from '../composition/pasted-roster.ts';
import { FilesField } from '../shared/files-field.tsx';
import { formValues } from '../shared/form-values.ts';
import type { FormWords } from '../shared/form-words.ts';
import { readImport } from './import-acts.ts';
import css from './imports.module.css';
import type { ImportKind } from './kinds.ts';

/** The words of the form; `§` stands for rows and columns. */
export type FileWords = {
  file: string;
  fileHint: string;
  pasteTitle: string;
  paste: string;
  pasteHint: string;
  pastedSize: string;
  read: string;
  nothingWritten: string;
};

/** The file, or cells from a spreadsheet: read at once, and nothing of it entered. */
export function FileForm({
  kind,
  words,
  form,
  goTo,
}: {
  kind: ImportKind;
  words: FileWords;
  form: FormWords;
  /** The address to which the import's id is added. */
  goTo: string;
}) {
  const router = useRouter();
  const [text, setText] = useState('');
  // What was said of the last file is not said of the next one.
  const [another, setAnother] = useState(false);
  const act = useAct(
    (input, data) => {
      setAnother(false);
      const v = formValues(data);
      return readImport(input, { kind, fileId: v.text('fileId'), pasted: text.trim() ? text : null });
    },
    (result: { __typename: string; newId?: string }) => {
      if (result.newId) router.push(`${goTo}${result.newId}`);
    },
  );
  const cells = cellsOf(text);
  const width = Math.max(0, ...cells.map((row) => row.length));
  return (
    <Form onSubmit={act.submit}>
      <ActProblem act={act} words={form.act} />
      <FilesField
        name="fileId"
        label={words.file}
        hint={words.fileHint}
        error={another ? undefined : act.errorOf('fileId')}
        target={{ purpose: 'IMPORT' }}
        accept=".xlsx,.csv"
        single
        required
        changed={() => setAnother(true)}
        words={form}
      />
      <details className={css.more} open={text !== '' || undefined}>
        <summary>{words.pasteTitle}</summary>
        <TextArea
          name="pasted"
          label={words.paste}
          hint={words.pasteHint}
          error={act.errorOf('pasted')}
          rows={6}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          wrap="off"
        />
        <p role="status" className={css.soft}>
          {cells.length > 0 && words.pastedSize.replace('§', String(cells.length)).replace('§', String(width))}
        </p>
      </details>
      <FormActions>
        <Button type="submit" iconAfter="arrowRight" disabled={act.pending}>
          {words.read}
        </Button>
      </FormActions>
      <p className={css.soft}>{words.nothingWritten}</p>
    </Form>
  );
}
