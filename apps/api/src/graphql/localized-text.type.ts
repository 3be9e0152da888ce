import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Operation } from '../kernel/context.ts';
import { type LocalizedText, readText } from '../kernel/texts.ts';

@ObjectType('LocalizedText', {
  description:
    'A text in several languages. The authentic one counts; the others are translations, and a missing Kazakh text is a debt.',
})
export class LocalizedTextType {
  @Field(() => String, { description: 'The authentic language: kk, ru or en.' })
  authentic!: string;
  @Field(() => String, { nullable: true, description: 'Kazakh.' })
  kk!: string | null;
  @Field(() => String, { nullable: true, description: 'Russian.' })
  ru!: string | null;
  @Field(() => String, { nullable: true, description: 'English.' })
  en!: string | null;
}

@Resolver(() => LocalizedTextType)
export class LocalizedTextResolver {
  @FieldResolver(() => String, { description: 'The text in the reader’s language, else the authentic one.' })
  text(@Root() value: LocalizedText, @Ctx() operation: Operation): string {
    return readText(value, operation.locale).text;
  }

  @FieldResolver(() => String, { description: 'The language of `text`.' })
  lang(@Root() value: LocalizedText, @Ctx() operation: Operation): string {
    return readText(value, operation.locale).lang;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the reader’s language is still owed.' })
  missing(@Root() value: LocalizedText, @Ctx() operation: Operation): boolean {
    return readText(value, operation.locale).missing;
  }
}
