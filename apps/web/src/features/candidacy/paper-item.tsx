'use client';

import { Button, FileInput } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { graphql } from '../../graphql.ts';
import { perform, Unreachable } from '../../session/client.ts';
import { isProblem, type Problem, ProblemParts } from '../act/problem.ts';
import type { FormWords } from '../shared/form-words.ts';
import { uploadFile } from '../shared/upload-file.ts';
import css from './candidacy.module.css';

const Attach = graphql(
  `mutation AttachDocument($input: AttachDocumentInput!) { attachDocument(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Remove = graphql(
  `mutation RemoveDocument($input: RemoveDocumentInput!) { removeDocument(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** One paper of the package: what it is, its files, and another one to add. Each file is kept the moment it is chosen. */
export function PaperItem({
  code,
  title,
  note,
  files,
  may,
  words,
  labels,
}: {
  code: string;
  title: ReactNode;
  note: string;
  files: readonly { id: string; name: string; address: string | null; added: string }[];
  may: boolean;
  words: FormWords;
  labels: { attach: string; remove: string };
}) {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(act: () => Promise<string | null>) {
    setPending(true);
    setProblem(null);
    try {
      setProblem(await act());
      router.refresh();
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      setProblem(words.act.lost);
    } finally {
      setPending(false);
    }
  }

  const attach = (file: File) => async () => {
    const upload = await uploadFile(file, { purpose: 'APPLICATION' });
    if (!upload.ok) return `${file.name}: ${upload.message ?? words.uploadFailed}`;
    const input = { key: crypto.randomUUID(), acknowledged: [], code, fileId: upload.id };
    return problemOf((await perform(Attach, { input })).attachDocument);
  };

  const remove = (id: string) => async () =>
    problemOf((await perform(Remove, { input: { key: crypto.randomUUID(), acknowledged: [], id } })).removeDocument);

  return (
    <li className={css.paper}>
      <div className={css.paperHead}>
        <strong>{title}</strong>
        <span className={css.soft}>{note}</span>
      </div>
      {files.length > 0 && (
        <ul className={css.files}>
          {files.map(({ id, name, address, added }) => (
            <li key={id} className={css.file}>
              <span>
                {address ? <a href={address}>{name}</a> : name} <span className={css.soft}>{added}</span>
              </span>
              {may && (
                <Button kind="quiet" size="small" icon="close" disabled={pending} onClick={() => void run(remove(id))}>
                  {labels.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {may && (
        <FileInput
          name={`file.${code}`}
          label={labels.attach}
          hint={pending ? words.uploading : undefined}
          error={problem}
          disabled={pending}
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) void run(attach(file)).then(() => (input.value = ''));
          }}
        />
      )}
    </li>
  );
}

/** The sentence of a refusal, of its first field or first point where it has them. */
function problemOf(result: { __typename: string } | Problem): string | null {
  if (!isProblem(result)) return null;
  if (result.__typename === 'InvalidInput') return result.fields[0]?.message ?? result.message;
  if (result.__typename === 'Conflict') return result.message;
  return result.verdict.points[0]?.message ?? result.message;
}
