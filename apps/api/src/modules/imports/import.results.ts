import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { importsOf } from './import.reader.ts';
import { Import } from './import.type.ts';

/** Never a type of its own: what acts on an import show. */
@ObjectType({ description: 'What acts on an import show.' })
export abstract class ImportSuccess {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;
  @Field(() => Import, { nullable: true, description: 'It as it stands now.' })
  async import(@Ctx() operation: Operation): Promise<Import | null> {
    const { tenantId, id } = ownId(this.importId);
    return operation.level.one<Import>(importsOf(tenantId, id));
  }
}

@ObjectType({ description: 'The file was read: its columns and what they seem to mean.' })
export class ReadImportSuccess extends ImportSuccess {}
export const ReadImportResult = resultOf('ReadImportResult', ReadImportSuccess);

@ObjectType({ description: 'Every row has its verdict, or the worker has begun to give them (state CHECKING).' })
export class PreviewImportSuccess extends ImportSuccess {}
export const PreviewImportResult = resultOf('PreviewImportResult', PreviewImportSuccess);

@ObjectType({ description: 'All rows are entered, or the worker has begun to enter them (state ENTERING).' })
export class ConfirmImportSuccess extends ImportSuccess {}
export const ConfirmImportResult = resultOf('ConfirmImportResult', ConfirmImportSuccess);

@ObjectType({ description: 'The import was given up.' })
export class DiscardImportSuccess extends ImportSuccess {}
export const DiscardImportResult = resultOf('DiscardImportResult', DiscardImportSuccess);
