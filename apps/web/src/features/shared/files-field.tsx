'use client';

import { Button, FileInput } from '@kenes/ui';
import { useState } from 'react';
import css from './body-field.module.css';
import type { FormWords } from './form-words.ts';
import { uploadFile } from './upload-file.ts';

/** Files that go with an act: stored at once, each with its own line; the form carries their ids. A `single` one gives way to the next. */
export function FilesField({
  name,
  label,
  hint,
  error,
  required,
  target,
  accept,
  single = false,
  changed,
  words,
}: {
  name: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  required?: boolean | undefined;
  target: Readonly<Record<string, string>>;
  /** Endings that the chooser offers; the server looks again. */
  accept?: string;
  single?: boolean;
  /** Another file was chosen, or one taken away. */
  changed?: () => void;
  words: FormWords;
}) {
  const [stored, setStored] = useState<readonly { id: string; name: string }[]>([]);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function store(files: FileList) {
    setPending(true);
    setProblem(null);
    if (single) setStored([]);
    changed?.();
    for (const file of files) {
      const upload = await uploadFile(file, target);
      if (upload.ok) setStored((before) => [...before, { id: upload.id, name: upload.name }]);
      else setProblem(`${file.name}: ${upload.message ?? words.uploadFailed}`);
    }
    setPending(false);
  }

  return (
    <div className={css.field}>
      <FileInput
        name={`${name}.choose`}
        id={name}
        label={label}
        hint={pending ? words.uploading : hint}
        error={problem ?? error}
        optional={required ? undefined : words.optional}
        multiple={!single}
        accept={accept}
        disabled={pending}
        onChange={(event) => {
          const input = event.currentTarget;
          if (input.files?.length) void store(input.files).then(() => (input.value = ''));
        }}
      />
      {stored.length > 0 && (
        <ul className={css.picked}>
          {stored.map((file) => (
            <li key={file.id}>
              <input type="hidden" name={name} value={file.id} />
              <span>{file.name}</span>
              <Button
                kind="quiet"
                size="small"
                icon="close"
                onClick={() => {
                  setStored(stored.filter(({ id }) => id !== file.id));
                  changed?.();
                }}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
