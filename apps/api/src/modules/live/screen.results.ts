import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { screensByIds } from './screen.reader.ts';
import { ScreenToken } from './screen.type.ts';

/** Never a type of its own: what acts on a screen's link show. */
@ObjectType({ description: 'What acts on a screen’s link show.' })
abstract class ScreenSuccess {
  @Field(() => ID, { description: 'The link.' })
  screenTokenId!: string;
  @Field(() => ScreenToken, { nullable: true, description: 'The link as it stands now.' })
  screenToken(@Ctx() operation: Operation): Promise<ScreenToken | null> {
    return operation.level.first<ScreenToken>(screensByIds, this.screenTokenId);
  }
}

@ObjectType({ description: 'The screen may follow the sitting.' })
export class IssueScreenTokenSuccess extends ScreenSuccess {}
export const IssueScreenTokenResult = resultOf('IssueScreenTokenResult', IssueScreenTokenSuccess);

@ObjectType({ description: 'The screen’s link has ended; what it showed is cut off at once.' })
export class RevokeScreenTokenSuccess extends ScreenSuccess {}
export const RevokeScreenTokenResult = resultOf('RevokeScreenTokenResult', RevokeScreenTokenSuccess);
