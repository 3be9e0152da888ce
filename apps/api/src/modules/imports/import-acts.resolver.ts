import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute, problemOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { confirmImport } from './confirm-import.command.ts';
import { discardImport } from './discard-import.command.ts';
import { ConfirmImportInput, DiscardImportInput, PreviewImportInput, ReadImportInput } from './import.inputs.ts';
import { ConfirmImportResult, DiscardImportResult, PreviewImportResult, ReadImportResult } from './import.results.ts';
import { keptPaste, tableOfImport, tableToRead } from './import-file.ts';
import { previewImport } from './preview-import.command.ts';
import { readImport } from './read-import.command.ts';

@Resolver()
export class ImportActsResolver {
  @Mutation(() => ReadImportResult, {
    description:
      'Reads a file or pasted cells: which columns there are and what they seem to mean. Writes nothing of them.',
  })
  async readImport(
    @Ctx() operation: Operation,
    @Arg('input', () => ReadImportInput) input: ReadImportInput,
  ): Promise<object> {
    const { pasted, ...given } = input;
    const source = await keptPaste(operation, pasted ?? null);
    try {
      const table = await tableToRead(operation, given.fileId ?? null, pasted ?? null, source);
      if ('problem' in table) return problemOf(operation, table.problem);
      const result = await execute(operation, readImport, {
        ...given,
        pasted: source?.given ?? null,
        table: table.read,
      });
      if ('storageKey' in result) source?.keep(String(result.storageKey));
      return result;
    } finally {
      await source?.clear();
    }
  }

  @Mutation(() => PreviewImportResult, {
    description:
      'Checks every row by all the rules that hand-made acts obey, and writes nothing. Long files are checked by the worker.',
  })
  async previewImport(
    @Ctx() operation: Operation,
    @Arg('input', () => PreviewImportInput) input: PreviewImportInput,
  ): Promise<object> {
    return execute(operation, previewImport, { ...input, table: await tableOfImport(operation, input.id) });
  }

  @Mutation(() => ConfirmImportResult, {
    description: 'Enters all rows of a checked import, or none. Long files are entered by the worker.',
  })
  async confirmImport(
    @Ctx() operation: Operation,
    @Arg('input', () => ConfirmImportInput) input: ConfirmImportInput,
  ): Promise<object> {
    return execute(operation, confirmImport, { ...input, table: await tableOfImport(operation, input.id) });
  }

  @Mutation(() => DiscardImportResult, { description: 'Gives an import up.' })
  async discardImport(
    @Ctx() operation: Operation,
    @Arg('input', () => DiscardImportInput) input: DiscardImportInput,
  ): Promise<object> {
    return execute(operation, discardImport, input);
  }
}
