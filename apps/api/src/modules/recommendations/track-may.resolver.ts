import type { Verdict } from '@kenes/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { VerdictType } from '../../graphql/problems.type.ts';
import { verdictOf } from '../../graphql/results.ts';
import type { Authority } from '../../kernel/access.ts';
import { personOf } from '../../kernel/capacity.ts';
import type { Operation } from '../../kernel/context.ts';
import { organisationsByIds } from '../organisations/organisation.reader.ts';
import type { Organisation } from '../organisations/organisation.type.ts';
import { answerers, council, drafters, secretariat } from './authorities.ts';
import { calendarOfOperation } from './operation-calendar.ts';
import { forViewer } from './recommendation.policy.ts';
import {
  mayAnswerTrack,
  mayAssess,
  mayCloseTrack,
  mayCorrectTrackDate,
  mayEscalateTrack,
  mayExecute,
  mayProveReceipt,
  mayRemoveAddressee,
  maySetExecutionDate,
} from './track.policy.ts';
import { Track, TrackMay } from './track.type.ts';

/** The same policies that the commands obey, shown before anyone tries. */
@Resolver(() => Track)
export class TrackMayField {
  @FieldResolver(() => TrackMay, { description: 'What the viewer may do with it, with reasons.' })
  viewerMay(@Root() row: Track): Pick<TrackMay, 'row'> {
    return { row };
  }
}

@Resolver(() => TrackMay)
export class TrackMayResolver {
  @FieldResolver(() => VerdictType, { description: 'Answering.' })
  async answer(@Root() { row }: TrackMay, @Ctx() operation: Operation): Promise<VerdictType> {
    const today = operation.clock.today();
    const attempt = {
      kind: 'ACCEPTED',
      reasoning: '—',
      hasForwardAddressee: false,
      arrivedOn: today,
      sentToThisBody: true,
      today,
      calendar: await calendarOfOperation(operation),
      overrides: [],
    } as const;
    return said(operation, answerers, mayAnswerTrack(row, attempt));
  }

  @FieldResolver(() => VerdictType, { description: 'Proving receipt.' })
  proveReceipt(@Root() { row }: TrackMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, secretariat, mayProveReceipt(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Correcting a date.' })
  correctDate(@Root() { row }: TrackMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, secretariat, mayCorrectTrackDate(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Judging the answer.' })
  assess(@Root() { row }: TrackMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, mayAssess(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Setting the execution date.' })
  setExecutionDate(@Root() { row }: TrackMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, maySetExecutionDate(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Recording execution, or that there was none.' })
  recordExecution(@Root() { row }: TrackMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, mayExecute(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Writing to the body’s superior.' })
  async escalate(@Root() { row }: TrackMay, @Ctx() operation: Operation): Promise<VerdictType> {
    const body = await operation.level.first<Organisation>(organisationsByIds, row.bodyId);
    return said(
      operation,
      council,
      mayEscalateTrack(row, {
        on: operation.clock.today(),
        hasSuperior: Boolean(body?.superiorId),
        byPerson: personOf(operation.capacity) !== null,
      }),
    );
  }

  @FieldResolver(() => VerdictType, { description: 'Closing the track.' })
  close(@Root() { row }: TrackMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, council, mayCloseTrack(row));
  }

  @FieldResolver(() => VerdictType, { description: 'Removing the addressee before anything was sent.' })
  remove(@Root() { row }: TrackMay, @Ctx() operation: Operation): VerdictType {
    return said(operation, drafters, mayRemoveAddressee(row));
  }
}

function said(operation: Operation, authority: Authority, verdict: Verdict): VerdictType {
  return verdictOf(operation, forViewer(operation.capacity, authority, verdict));
}
