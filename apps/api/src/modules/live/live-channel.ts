import { SharedReads } from '../../graphql/shared-reads.ts';
import { Listener } from '../../kernel/listener.ts';
import { LiveStreams, type StreamLimits } from './live-streams.ts';
import { MeetingHub } from './meeting-hub.ts';
import type { MeetingPart } from './meeting-part.enum.ts';
import { meetingChannel } from './tell-meeting.ts';

interface Told {
  readonly meeting: string;
  readonly version: number;
  readonly parts: readonly MeetingPart[];
}

/** What one API process has of the live channel: its ear in PostgreSQL, its followers, its streams, its shared reads. */
export class LiveChannel {
  readonly hub = new MeetingHub();
  readonly reads = new SharedReads();
  readonly streams: LiveStreams;
  private readonly listener: Listener;

  constructor(
    databaseUrl: string,
    /** Somebody's access changed, here or in another process: what was found before is not to be trusted. */
    onAccess: () => void,
    limits?: StreamLimits,
  ) {
    this.streams = new LiveStreams(limits);
    this.listener = new Listener({
      url: databaseUrl,
      channels: [meetingChannel, 'kenes_access'],
      onWord: (channel, payload) => {
        if (channel === meetingChannel) this.changed(JSON.parse(payload) as Told);
        else {
          onAccess();
          this.streams.accessChanged(payload);
        }
      },
      onGap: () => {
        onAccess();
        this.reads.forgetAll();
        this.hub.missed();
        this.streams.missed();
      },
    });
  }

  /** Resolves while changes are heard; the connection is opened for the first who asks. */
  listening(): Promise<void> {
    return this.listener.listening();
  }

  /** Whether every change is heard now; asking opens the ear. */
  get hears(): boolean {
    void this.listener.listening();
    return this.listener.hears;
  }

  async close(): Promise<void> {
    this.streams.close();
    await this.listener.close();
  }

  private changed({ meeting, version, parts }: Told): void {
    // First what was read before is forgotten, then they are told to read.
    this.reads.changed(meeting, version);
    this.hub.changed(meeting, { version, parts: new Set(parts) });
  }
}
