import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import type { Operation } from '../../kernel/context.ts';
import { isUuid } from '../../kernel/id.ts';
import type { Sql } from '../../kernel/sql.ts';
import { AccountConnection, type AccountType } from './account.type.ts';
import { type Invitation, InvitationConnection, InvitationOffer } from './invitation.type.ts';
import { accounts, invitations, offerOf, officersOf, tenantPeople } from './people.reader.ts';
import { type Officer, OfficerConnection, type TenantPerson, TenantPersonConnection } from './role.type.ts';
import { digestOf } from './session-token.ts';

@Resolver()
export class PeopleListsResolver {
  @Query(() => TenantPersonConnection, {
    description: 'People of the tenant one acts in, by name. Empty in any other capacity.',
  })
  async tenantPeople(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('ended', () => Boolean, { defaultValue: false, description: 'Also those whose roles have ended.' })
    ended: boolean,
  ): Promise<Page<TenantPerson>> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT') return emptyPage();
    return byName(operation, tenantPeople(capacity.tenantId, ended), page, info);
  }

  @Query(() => OfficerConnection, {
    description: 'Officers of the body one acts for; the platform names the body. Empty in any other capacity.',
  })
  async officers(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('bodyId', () => ID, { nullable: true, description: 'The body, for the platform’s administrator.' })
    bodyId?: string | null,
    @Arg('ended', () => Boolean, { defaultValue: false, description: 'Also those whose appointment has ended.' })
    ended: boolean = false,
  ): Promise<Page<Officer>> {
    const { capacity } = operation;
    const body = capacity.kind === 'BODY' ? capacity.bodyId : capacity.kind === 'PLATFORM' ? bodyId : null;
    if (!body || !isUuid(body)) return emptyPage();
    return byName(operation, officersOf(body, ended), page, info);
  }

  @Query(() => InvitationConnection, {
    description: 'Invitations of the tenant or body one manages, the newest first; all of them for the platform.',
  })
  async invitations(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Invitation>> {
    const { capacity, clock } = operation;
    const manages =
      capacity.kind === 'PLATFORM' ||
      (capacity.kind === 'BODY' && capacity.chief) ||
      (capacity.kind === 'TENANT' && capacity.roles.some((role) => role === 'SECRETARIAT' || role === 'CHAIR'));
    if (!manages) return emptyPage();
    return pageOf(
      operation,
      {
        from: invitations(capacity, clock.now().toISOString()),
        order: [
          { column: 'issuedAt', type: 'timestamptz', descending: true },
          { column: 'id', type: 'uuid' },
        ],
      },
      page,
      info,
    );
  }

  @Query(() => InvitationOffer, {
    nullable: true,
    description: 'What the holder of an invitation’s link is offered; null for a link that is not ours.',
  })
  async invitation(
    @Ctx() operation: Operation,
    @Arg('token', () => String, { description: 'The token of the link.' }) token: string,
  ): Promise<InvitationOffer | null> {
    const door = operation.as({ kind: 'DOOR', account: null });
    try {
      return await door.level.one<InvitationOffer>(offerOf(digestOf(token), operation.clock.now().toISOString()));
    } finally {
      await door.end();
    }
  }

  @Query(() => AccountConnection, {
    description: 'Accounts, for the platform’s administrator, by name. Empty in any other capacity.',
  })
  async accounts(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name or of the e-mail.' })
    search?: string | null,
  ): Promise<Page<AccountType>> {
    if (operation.capacity.kind !== 'PLATFORM') return emptyPage();
    return pageOf(
      operation,
      {
        from: accounts(search ?? null),
        order: [
          { column: 'name', type: 'text' },
          { column: 'id', type: 'uuid' },
        ],
      },
      page,
      info,
    );
  }
}

function byName<Row>(operation: Operation, from: Sql, page: PageArgs, info: GraphQLResolveInfo): Promise<Page<Row>> {
  return pageOf<Row>(
    operation,
    {
      from,
      order: [
        { column: 'sort', type: 'text' },
        { column: 'id', type: 'text' },
      ],
    },
    page,
    info,
  );
}
