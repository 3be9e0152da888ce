import type { LocalizedText } from '../../kernel/texts.ts';
import type { MonitoringCellName } from './monitoring-table.type.ts';

/** A person or organisation that took part, as far as the capacity sees them. */
export interface ParticipantFact {
  readonly name: string | null;
  readonly roleText: string | null;
  readonly organisation: string | null;
  readonly body: LocalizedText | null;
}

/** A recommendation of the row: its wording, and to whom it went. */
export interface RecommendationFact {
  readonly wording: LocalizedText;
  readonly tracks: readonly { readonly sent: boolean; readonly answered: boolean; readonly executed: boolean }[];
}

/** What was agreed at an event. */
export interface StepFact {
  readonly text: string;
  readonly on?: string | null;
  readonly vague?: string | null;
}

/** What a person wrote into a cell. */
export interface WrittenCell {
  readonly cell: keyof typeof MonitoringCellName;
  readonly text: string;
  readonly version: number | null;
  readonly editedAt: string | null;
}

/** Everything that is known of one row of the table. */
export interface RowFacts {
  readonly missionId: string | null;
  readonly eventId: string | null;
  readonly month: number;
  readonly on: string;
  readonly permanent: boolean;
  readonly title: LocalizedText;
  readonly participants: readonly ParticipantFact[];
  readonly recommendations: readonly RecommendationFact[];
  readonly steps: readonly StepFact[];
  readonly channels: readonly {
    readonly channel: string;
    readonly title: string | null;
    readonly url: string | null;
  }[];
  readonly outcomes: readonly {
    readonly kinds: readonly string[];
    readonly text: LocalizedText | null;
    readonly programme: string | null;
  }[];
  readonly cells: readonly WrittenCell[];
}
