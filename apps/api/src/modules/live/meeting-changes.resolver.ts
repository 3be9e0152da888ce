import { GraphQLError } from 'graphql';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Operation } from '../../kernel/context.ts';
import { encodeId } from '../../kernel/id.ts';
import { cut, type LiveStream } from './live-streams.ts';
import { MeetingChange } from './meeting-change.type.ts';
import type { Change, Follower, MeetingHub } from './meeting-hub.ts';
import { allParts } from './meeting-part.enum.ts';
import { sittingOf, standingOf, told } from './standing.ts';

/** What a subscription has beside its operation. */
export interface Live {
  readonly stream: LiveStream;
  readonly hub: MeetingHub;
  /** Resolves while changes are heard. */
  readonly listening: () => Promise<void>;
  /** A version that the database has told: reads of before it are old. */
  readonly learnt: (meetingId: string, version: number) => void;
  /**
   * Looks up again whose request it was; null where they may still ask in the same capacity, else why not. Who is there
   * keeps their session: it does not end for being idle, only by its absolute limit.
   */
  readonly stillTheirs: (there: boolean) => Promise<string | null>;
}

type Event = MeetingChange | { readonly endedBecause: string };

@Resolver()
export class MeetingChangesResolver {
  @Subscription(() => MeetingChange, {
    description:
      'Follows one sitting, for those who work in the council and for the screens in its room, as server-sent events. The first event comes at once and stands for everything; then at most five a second. After a lost connection subscribe again: the first event makes good what was missed. The stream ends with SESSION_ENDED, NOT_YOUR_CAPACITY or LINK_NOT_VALID as soon as the right to it does.',
    subscribe: ({ args, context }) => follow(context as Operation & { readonly live?: Live }, String(args.id)),
  })
  meetingChanged(
    @Root() event: Event,
    @Arg('id', () => ID, { description: 'The sitting.' }) _id: string,
  ): MeetingChange {
    if ('endedBecause' in event) throw told(event.endedBecause);
    return event;
  }
}

/** Listens first and looks then, so that nothing falls between; refuses before the first event. */
async function follow(operation: Operation & { readonly live?: Live }, id: string): Promise<AsyncIterable<Event>> {
  const { live } = operation;
  if (!live) throw new GraphQLError('Subscriptions are streams.', { extensions: { code: 'STREAM_NEEDED' } });
  const { stream, hub } = live;
  const sitting = sittingOf(operation, id);
  await Promise.race([live.listening(), ended(stream.signal)]);
  const follower = hub.follow(sitting.id, stream.signal);
  let there = false;
  const look = async () => {
    const { version, sits } = await standingOf(operation, sitting);
    there = sits;
    live.learnt(sitting.id, version);
    return version;
  };
  stream.check = async () => (await live.stillTheirs(there)) ?? (await codeOf(look));
  const code = await live.stillTheirs(there);
  if (code === cut) stream.end();
  if (code !== null) throw told(code);
  const version = await look();
  return events(stream, follower, encodeId(sitting.tenantId, sitting.id), version, look);
}

async function* events(
  stream: LiveStream,
  follower: Follower,
  meetingId: string,
  first: number,
  look: () => Promise<number>,
): AsyncGenerator<Event> {
  yield { meetingId, version: first, parts: [...allParts] };
  for (;;) {
    // A client that is slow to take is told less often, and then all of it.
    await stream.drained();
    const change: Change | null = await follower.next();
    if (!change) break;
    yield { meetingId, version: change.version ?? (await look()), parts: [...change.parts] };
  }
  if (stream.endedBecause !== null) yield { endedBecause: stream.endedBecause };
}

/** The code of a refusal that may be told; anything else is thrown on. */
async function codeOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const code: unknown = error instanceof GraphQLError ? error.extensions.code : null;
    if (typeof code !== 'string') throw error;
    return code;
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
