import type { Operation } from '../../kernel/context.ts';

/** Runs a read in the public capacity, whoever asks: an open figure must not depend on its reader. */
export async function inPublic<Result>(
  operation: Operation,
  read: (open: Operation) => Promise<Result>,
): Promise<Result> {
  if (operation.capacity.kind === 'PUBLIC') return read(operation);
  const open = operation.as({ kind: 'PUBLIC' });
  try {
    return await read(open);
  } finally {
    await open.end();
  }
}
