import type { Verdict } from '@kenes/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { VerdictType } from '../../graphql/problems.type.ts';
import { verdictOf } from '../../graphql/results.ts';
import type { Authority } from '../../kernel/access.ts';
import type { Operation } from '../../kernel/context.ts';
import { outcomes } from '../publications/publication.reader.ts';
import { council, drafters } from './authorities.ts';
import { type Eyes, eyesOf } from './eyes.ts';
import { calendarOfOperation } from './operation-calendar.ts';
import {
  forViewer,
  mayAddAddressee,
  mayAdoptNow,
  mayAmend,
  mayCloseNow,
  mayPublish,
  mayReissue,
  mayTranslate,
  mayWithhold,
} from './recommendation.policy.ts';
import { Recommendation, RecommendationMay } from './recommendation.type.ts';
import { tracksOfRecommendation } from './track.reader.ts';
import type { Track } from './track.type.ts';

/** The same policies that the commands obey, shown before anyone tries. */
@Resolver(() => Recommendation)
export class RecommendationMayField {
  @FieldResolver(() => RecommendationMay, { description: 'What the viewer may do with it, with reasons.' })
  viewerMay(@Root() row: Recommendation): Pick<RecommendationMay, 'row'> {
    return { row };
  }
}

@Resolver(() => RecommendationMay)
export class RecommendationMayResolver {
  @FieldResolver(() => VerdictType, { description: 'Changing the draft.' })
  amend(@Root() { row }: RecommendationMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, drafters, mayAmend(row.state));
  }

  @FieldResolver(() => VerdictType, { description: 'Adopting it; its wording then freezes.' })
  async adopt(@Root() { row }: RecommendationMay, @Ctx() operation: Operation): Promise<VerdictType> {
    const today = operation.clock.today();
    return said(
      operation,
      council,
      mayAdoptNow({
        state: row.state,
        wording: row.wording,
        hasDecision: true,
        executeBy: row.executeBy,
        adoptedOn: today,
        today,
        calendar: await calendarOfOperation(operation),
      }),
    );
  }

  @FieldResolver(() => VerdictType, { description: 'Adding a translation, marked as such.' })
  translate(@Root() { row }: RecommendationMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, drafters, mayTranslate(row.state));
  }

  @FieldResolver(() => VerdictType, { description: 'Naming one more addressee.' })
  addAddressee(@Root() { row }: RecommendationMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, drafters, mayAddAddressee(row.state));
  }

  @FieldResolver(() => VerdictType, { description: 'Issuing it again.' })
  reissue(@Root() { row }: RecommendationMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, mayReissue(row.state));
  }

  @FieldResolver(() => VerdictType, { description: 'Showing it to the public.' })
  publish(@Root() { row }: RecommendationMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, mayPublish(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Hiding it from the public.' })
  withhold(@Root() { row }: RecommendationMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, mayWithhold(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Closing it.' })
  async close(@Root() { row }: RecommendationMay, @Ctx() operation: Operation): Promise<VerdictType> {
    const eyes = eyesOf(operation.capacity);
    const [tracks, results] = await Promise.all([
      operation.level.many<Track, { eyes: Eyes }>(tracksOfRecommendation, row.id, { eyes }),
      operation.level.many<object>(outcomes.recommendation, row.id),
    ]);
    return said(
      operation,
      council,
      mayCloseNow({ state: row.state, tracks: tracks.map(({ state }) => state), hasOutcome: results.length > 0 }),
    );
  }
}

function said(operation: Operation, authority: Authority, verdict: Verdict): VerdictType {
  return verdictOf(operation, forViewer(operation.capacity, authority, verdict));
}
