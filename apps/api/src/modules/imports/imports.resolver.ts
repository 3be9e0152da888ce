import type { Point } from '@kenes/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { Problem, VerdictOutcome, VerdictPoint } from '../../graphql/problems.type.ts';
import { pointOf, problemOf, verdictOf } from '../../graphql/results.ts';
import { Uses } from '../../graphql/uses.ts';
import { lackOfAuthority } from '../../kernel/access.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, ownId } from '../../kernel/id.ts';
import type { StopProblem } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { wordsOf } from '../../kernel/words.ts';
import { fieldsOf, headOf, neededOf } from './fields.ts';
import { ImportKind, type ImportState } from './import.enums.ts';
import { importers, mayConfirm, mayPreview } from './import.policy.ts';
import { importsOf, rowsOf } from './import.reader.ts';
import {
  Import,
  ImportColumn,
  ImportConnection,
  ImportConstant,
  ImportCounts,
  ImportFieldCard,
  ImportMay,
  ImportNote,
  ImportPoint,
  ImportRow,
  ImportRowConnection,
  ImportSame,
} from './import.type.ts';
import { choicesOf, exampleOf } from './template.ts';

/** Whether the operation may look at imports: those who make them. */
function sees({ capacity }: Operation): boolean {
  return lackOfAuthority(importers, capacity) === null;
}

@Resolver(() => Import)
export class ImportsResolver {
  @Query(() => ImportConnection, { description: 'The council’s imports, the newest first; empty in other capacities.' })
  async imports(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Import>> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || !sees(operation)) return emptyPage();
    const order = [
      { column: 'readOn', type: 'date', descending: true },
      { column: 'id', type: 'text', descending: true },
    ] as const;
    return pageOf<Import>(operation, { from: importsOf(capacity.tenantId), order }, page, info);
  }

  @Query(() => Import, { nullable: true, description: 'One import of the council; null in other capacities.' })
  async import(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ): Promise<Import | null> {
    const { capacity } = operation;
    const ref = decodeId(id);
    if (capacity.kind !== 'TENANT' || !sees(operation) || ref?.tenantId !== capacity.tenantId) return null;
    return operation.level.one<Import>(importsOf(ref.tenantId, ref.id));
  }

  @Query(() => [ImportFieldCard], { description: 'What columns of a kind of file may mean, the needed ones first.' })
  importFields(
    @Ctx() operation: Operation,
    @Arg('kind', () => ImportKind, { description: 'What the file holds.' }) kind: ImportKind,
  ): ImportFieldCard[] {
    return fieldsOf[kind].map((field) => {
      const group = neededOf[kind].find((one) => one.includes(field)) ?? [];
      const instead = group.filter((other) => other !== field);
      return {
        field,
        name: headOf(operation.locale, field),
        needed: group.length > 0,
        instead,
        choices: choicesOf(operation.locale, field),
        example: exampleOf(operation.locale, field),
      };
    });
  }

  @Uses('columnValues', 'settings')
  @FieldResolver(() => [ImportColumn], { description: 'Its columns.' })
  columns(@Root() { columnValues, settings }: Import): ImportColumn[] {
    const chosen = new Map((settings.columns ?? []).map(({ column, field }) => [column, field]));
    return columnValues.map((one) => ({ ...one, chosen: chosen.get(one.column) ?? null }));
  }

  @Uses('settings')
  @FieldResolver(() => [ImportConstant], { description: 'What a person said is the same for all rows.' })
  constants(@Root() { settings }: Import): ImportConstant[] {
    return settings.constants ?? [];
  }

  @Uses('settings')
  @FieldResolver(() => [ImportSame], { description: 'What a person said of who is whom.' })
  same(@Root() { settings }: Import): ImportSame[] {
    return settings.same ?? [];
  }

  @Uses('noteValues')
  @FieldResolver(() => [ImportNote], { description: 'What is said of the whole file.' })
  notes(@Root() { noteValues }: Import, @Ctx() operation: Operation): ImportNote[] {
    return noteValues.map(({ code, facts }) => ({ code, message: wordsOf(operation.locale, code, facts) }));
  }

  @Uses('warningValues')
  @FieldResolver(() => [VerdictPoint], { description: 'Warnings that entering asks reasons for, each code once.' })
  warnings(@Root() { warningValues }: Import, @Ctx() operation: Operation): VerdictPoint[] {
    return (warningValues as Point[]).map((point) => pointOf(operation, point));
  }

  @Uses('stoppedValue')
  @FieldResolver(() => Problem, {
    nullable: true,
    description: 'Why the worker could not enter it; null where it could.',
  })
  stopped(@Root() { stoppedValue }: Import, @Ctx() operation: Operation): object | null {
    return stoppedValue ? problemOf(operation, stoppedValue as StopProblem) : null;
  }

  @Uses('enteredValue')
  @FieldResolver(() => ImportCounts, { nullable: true, description: 'What it wrote; null before it is entered.' })
  entered(@Root() { enteredValue }: Import): ImportCounts | null {
    const none = {
      convocations: null,
      members: null,
      letters: null,
      recommendations: null,
      addressees: null,
      answers: null,
    };
    return enteredValue && { ...none, ...enteredValue };
  }

  @Uses()
  @FieldResolver(() => ImportRowConnection, { description: 'Its rows with their verdicts, in the file’s order.' })
  async rows(
    @Root() { id }: Import,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('said', () => Boolean, {
      defaultValue: false,
      description: 'True leaves out the rows that may be entered as they are and have nobody alike.',
    })
    said: boolean,
    @Arg('outcome', () => VerdictOutcome, { nullable: true, description: 'Those of one verdict.' })
    outcome: VerdictOutcome | null,
    @Arg('alike', () => Boolean, { defaultValue: false, description: 'True leaves those that have somebody alike.' })
    alike: boolean,
  ): Promise<Page<ImportRow>> {
    const ref = ownId(id);
    const order = [
      { column: 'number', type: 'int' },
      { column: 'id', type: 'text' },
    ] as const;
    return pageOf<ImportRow>(
      operation,
      { from: rowsOf(ref.tenantId, ref.id, { said, outcome: outcome ?? null, alike }), order },
      page,
      info,
    );
  }

  @FieldResolver(() => ImportMay, { description: 'What the viewer may do with it.' })
  viewerMay(@Root() one: Import, @Ctx() operation: Operation): ImportMay {
    const lack = lackOfAuthority(importers, operation.capacity);
    const state: ImportState = one.state;
    const preview = lack ? refused(lack) : mayPreview(state);
    const confirm = lack
      ? refused(lack)
      : mayConfirm({ state, refusedRows: one.refusedRows, warnings: one.warningValues as Point[] });
    return { preview: verdictOf(operation, preview), confirm: verdictOf(operation, confirm) };
  }
}

@Resolver(() => ImportRow)
export class ImportRowsResolver {
  @Uses('points')
  @FieldResolver(() => [ImportPoint], { description: 'What is said of it; nothing where all is well.' })
  points(@Root() { points }: ImportRow, @Ctx() operation: Operation): ImportPoint[] {
    return (points as (ImportPoint & { facts?: Point['facts'] })[]).map(({ facts, ...point }) => ({
      ...point,
      unknown: point.unknown ?? false,
      message: wordsOf(operation.locale, point.code, facts),
    }));
  }
}
