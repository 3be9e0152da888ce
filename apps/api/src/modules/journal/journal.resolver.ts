import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { lackOfAuthority } from '../../kernel/access.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId, isUuid } from '../../kernel/id.ts';
import { keepsRoster } from '../composition/composition.policy.ts';
import { seesPeople } from '../composition/sees-people.ts';
import { journalOf } from './journal.reader.ts';
import { type JournalLine, JournalLineConnection } from './journal-line.type.ts';

/** The chain on which acts that belong to no tenant hang. */
export const platformChain = '00000000-0000-0000-0000-000000000000';
const none = '00000000-0000-7000-8000-000000000000';

@Resolver()
export class JournalResolver {
  @Query(() => JournalLineConnection, {
    description:
      'The journal of the tenant one acts in, the newest line first; the platform’s administrator reads the platform’s own. Empty in any other capacity.',
  })
  async journal(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('subjectType', () => String, { nullable: true, description: 'Only of this kind of thing, e.g. `Mission`.' })
    subjectType?: string | null,
    @Arg('subjectId', () => ID, { nullable: true, description: 'Only of this thing, by its GraphQL ID.' })
    subjectId?: string | null,
    @Arg('recommendationId', () => ID, {
      nullable: true,
      description:
        'Only of this recommendation: its own acts, those on its tracks and on the letters that carried them.',
    })
    recommendationId?: string | null,
    @Arg('folded', () => Boolean, {
      nullable: true,
      description:
        'Whether saves of a text that saves itself are one line for each person between two acts, the newest of them; `times` tells how many. Only with `subjectId`; the chain itself keeps them all.',
    })
    folded?: boolean | null,
  ): Promise<Page<JournalLine>> {
    const { capacity } = operation;
    const chain = capacity.kind === 'TENANT' ? capacity.tenantId : capacity.kind === 'PLATFORM' ? platformChain : null;
    // Recommendations are a council's: the platform's own chain has none, and it may not look.
    if (!chain || (recommendationId && capacity.kind !== 'TENANT')) return emptyPage();
    const subject = subjectId ? subjectUuid(chain, subjectId) : null;
    const recommendation = recommendationId ? subjectUuid(chain, recommendationId) : null;
    const lines = journalOf(chain, {
      subjectType: subjectType ?? null,
      subjectId: subject,
      recommendationId: recommendation,
      withoutRegister: lackOfAuthority(keepsRoster, capacity) !== null,
      folded: folded === true && subject !== null,
      withForms: capacity.kind === 'TENANT',
      withoutPeople: !seesPeople(capacity) && capacity.kind === 'TENANT',
    });
    return pageOf(operation, { from: lines, order: [{ column: 'seq', type: 'int', descending: true }] }, page, info);
  }
}

/** An ID of another tenant finds nothing, like one that is not there. */
function subjectUuid(chain: string, id: string): string {
  if (isUuid(id)) return id;
  const ref = decodeId(id);
  return ref && ref.tenantId === chain ? ref.id : none;
}
