import 'reflect-metadata';
import { execute, parse } from 'graphql';
import { Arg, buildSchemaSync, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { callDirectly } from './direct-resolvers.ts';

const rows: object[] = [];

@ObjectType('DirectRow', { description: 'A row.' })
class DirectRow {
  @Field(() => String, { description: 'Plain.' })
  name!: string;
}

@Resolver(() => DirectRow)
class DirectRowResolver {
  private readonly greeting = 'Hello';

  @Query(() => DirectRow, { description: 'The row.' })
  directRow(): DirectRow {
    return { name: 'Saule' };
  }
  @FieldResolver(() => String, { description: 'From the row and the context, in any order of parameters.' })
  greetingOf(@Ctx() context: { mark: string }, @Info() info: { fieldName: string }, @Root() row: DirectRow): string {
    rows.push(row);
    return `${this.greeting}, ${row.name}${context.mark} (${info.fieldName})`;
  }
  @FieldResolver(() => String, { description: 'With an argument, whose default is read.' })
  repeated(@Root() row: DirectRow, @Arg('times', () => String, { defaultValue: '2', description: 'n' }) times: string) {
    return `${row.name}×${times}`;
  }
}

describe('computed fields called directly', () => {
  it('get the row itself, the operation and the info wherever they stand; arguments are read as before', async () => {
    const schema = buildSchemaSync({ resolvers: [DirectRowResolver], validate: false });
    callDirectly(schema);
    const result = await execute({
      schema,
      document: parse('{ directRow { greetingOf repeated again: repeated(times: "3") } }'),
      contextValue: { mark: '!' },
    });
    expect(result.errors).toBeUndefined();
    expect(result.data).toEqual({
      directRow: { greetingOf: 'Hello, Saule! (greetingOf)', repeated: 'Saule×2', again: 'Saule×3' },
    });
    // A copy would be an instance of the class.
    expect(rows[0]).not.toBeInstanceOf(DirectRow);
  });
});
