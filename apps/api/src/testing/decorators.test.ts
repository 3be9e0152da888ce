import 'reflect-metadata';
import { Entity, PrimaryKey, Property, ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import { graphql, parse } from 'graphql';
import { execute } from 'graphql/execution';
import { Arg, buildSchema, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { expect, test } from 'vitest';
import { useTestDatabase } from './database.ts';

@Entity({ tableName: 'bench' })
class Bench {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  wood = 'larch';
}

@ObjectType('Bench')
class BenchType {
  @Field(() => String)
  wood!: string;
}

@Resolver(() => BenchType)
class BenchResolver {
  @Query(() => BenchType)
  bench(@Arg('wood', () => String) wood: string): BenchType {
    return { wood };
  }
}

const database = useTestDatabase();

test('an entity keeps its legacy decorators and its initial values, with every type written out', async () => {
  const orm = await MikroORM.init({
    clientUrl: database().urls.owner,
    entities: [Bench],
    metadataProvider: ReflectMetadataProvider,
  });
  expect(new Bench().wood).toBe('larch');
  expect(orm.getMetadata().get(Bench).properties).toMatchObject({ id: { primary: true }, wood: { type: 'text' } });
  await orm.close();
});

test('a resolver keeps the decorators of its parameters', async () => {
  const schema = await buildSchema({ resolvers: [BenchResolver], validate: false });
  const answer = await graphql({ schema, source: '{ bench(wood: "larch") { wood } }' });
  expect(answer).toMatchObject({ data: { bench: { wood: 'larch' } } });
  expect(execute({ schema, document: parse('{ __typename }') })).toMatchObject({ data: { __typename: 'Query' } });
});
