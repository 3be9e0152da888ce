import { absencesInRow } from '@kenes/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { pointOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { rosterOf } from '../../composition/roster.ts';
import { Membership } from '../../composition/types/member.type.ts';
import { worksInside } from '../readers/meeting-columns.ts';
import { type SessionAttended, sessionsOfMemberships } from '../readers/missed.reader.ts';
import { SessionsMissed } from '../types/missed.type.ts';

@Resolver(() => Membership)
export class MembershipSessionsResolver {
  @Uses('tenantId')
  @FieldResolver(() => SessionsMissed, {
    nullable: true,
    description: 'How the member attended sessions; null outside the council and while none was held.',
  })
  async sessions(@Root() { id, tenantId }: Membership, @Ctx() operation: Operation): Promise<SessionsMissed | null> {
    if (!worksInside(operation)) return null;
    const [rows, { overrides }] = await Promise.all([
      operation.level.many<SessionAttended>(sessionsOfMemberships, id),
      rosterOf(operation, tenantId),
    ]);
    if (rows.length === 0) return null;
    const sessions = rows.map(({ attended }) => attended);
    const { count, limit, points } = absencesInRow({ sessions, on: operation.clock.today(), overrides });
    return {
      sessions: rows.length,
      attended: sessions.filter((one) => one?.startsWith('PRESENT')).length,
      inRow: count,
      limit,
      points: points.map((point) => pointOf(operation, point)),
    };
  }
}
