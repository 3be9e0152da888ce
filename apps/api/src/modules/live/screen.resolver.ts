import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { qrSvg } from '../letters/answer-link.ts';
import { issueScreenToken } from './issue-screen-token.command.ts';
import { revokeScreenToken } from './revoke-screen-token.command.ts';
import { IssueScreenTokenInput, RevokeScreenTokenInput } from './screen.inputs.ts';
import { IssueScreenTokenResult, RevokeScreenTokenResult } from './screen.results.ts';
import { ScreenToken } from './screen.type.ts';
import { screenUrl } from './screen-link.ts';

@Resolver(() => ScreenToken)
export class ScreenResolver {
  @FieldResolver(() => String, { description: 'The address that the screen opens; whoever has it sees the sitting.' })
  url(@Root() screen: ScreenToken, @Ctx() operation: Operation): string {
    return screenUrl(operation.services, operation.locale, ownId(screen.id).id);
  }

  @FieldResolver(() => String, { description: 'The same as a QR code, SVG.' })
  qrSvg(@Root() screen: ScreenToken, @Ctx() operation: Operation): Promise<string> {
    return qrSvg(screenUrl(operation.services, operation.locale, ownId(screen.id).id));
  }

  @Mutation(() => IssueScreenTokenResult, {
    description:
      'Issues a link for a screen in the room of a sitting, at most ten at a time; it works until the end of the day after the sitting. The secretariat.',
  })
  async issueScreenToken(
    @Ctx() operation: Operation,
    @Arg('input', () => IssueScreenTokenInput) input: IssueScreenTokenInput,
  ): Promise<object> {
    return execute(operation, issueScreenToken, input);
  }

  @Mutation(() => RevokeScreenTokenResult, { description: 'Ends a screen’s link at once. The secretariat.' })
  async revokeScreenToken(
    @Ctx() operation: Operation,
    @Arg('input', () => RevokeScreenTokenInput) input: RevokeScreenTokenInput,
  ): Promise<object> {
    return execute(operation, revokeScreenToken, input);
  }
}
