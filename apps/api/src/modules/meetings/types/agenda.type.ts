import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import { OfficePost } from '../../votes/types/vote.enums.ts';
import { AgendaItemKind, AgendaItemState, ClosedGround, SpeechKind, SpeechState } from './agenda.enums.ts';

@ObjectType({ description: 'Who reports on a question.' })
export class Rapporteur {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Position.' })
  position!: string | null;
}

@ObjectType({ description: 'A paper to a question of the agenda.' })
export class AgendaMaterial {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'What it is.' })
  title!: string;
  @Field(() => DateScalar, { description: 'The day members had it.' })
  deliveredOn!: string;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;

  readonly fileId!: string;
}

@ObjectType({ description: 'A turn on the floor.' })
export class Speech {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The question.' })
  itemId!: string;
  @Field(() => ID, { nullable: true, description: 'The member of the roll; null for a guest.' })
  memberId!: string | null;
  @Field(() => String, { description: 'Who.' })
  speakerName!: string;
  @Field(() => SpeechKind, { description: 'What for.' })
  kind!: SpeechKind;
  @Field(() => SpeechState, { description: 'Where it stands.' })
  state!: SpeechState;
  @Field(() => Int, { description: 'Place in the list of its question.' })
  ordinal!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they got the floor.' })
  beganAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they gave it back.' })
  endedAt!: string | null;
  @Field(() => Int, { nullable: true, description: 'Seconds they have; null where no limit is set.' })
  allottedSeconds!: number | null;
  @Field(() => Int, { description: 'Seconds that were added with consent.' })
  extendedSeconds!: number;
  @Field(() => String, {
    nullable: true,
    description: 'What was said, in short; null for the public until the protocol.',
  })
  gist!: string | null;
}

@ObjectType({ description: 'A question of the agenda (domain §3.11).' })
export class AgendaItem {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => Int, { description: 'Place on the agenda.' })
  ordinal!: number;
  @Field(() => AgendaItemKind, { description: 'What it is about.' })
  kind!: AgendaItemKind;
  @Field(() => LocalizedTextType, { description: 'The question.' })
  title!: LocalizedText;
  @Field(() => [String], { description: 'Powers of the council it rests on: PWR-01…PWR-13 (PC-PWR-01).' })
  powers!: string[];
  @Field(() => OfficePost, { nullable: true, description: 'Of an election: to what (PC-ORG-02).' })
  elects!: OfficePost | null;
  @Field(() => AgendaItemState, { description: 'Where it stands.' })
  state!: AgendaItemState;
  @Field(() => Boolean, { description: 'Whether it is heard in closed session.' })
  closed!: boolean;
  @Field(() => ClosedGround, { nullable: true, description: 'Why it is closed; null for the public.' })
  closedGround!: ClosedGround | null;
  @Field(() => String, { nullable: true, description: 'The reason in words; null for the public.' })
  closedBecause!: string | null;
  @Field(() => String, { nullable: true, description: 'Who proposed it; null for the public.' })
  proposedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'Why, where it was proposed; null for the public.' })
  proposedBecause!: string | null;
  @Field(() => [Rapporteur], { description: 'Who reports.' })
  rapporteurs!: Rapporteur[];
  @Field(() => Int, { nullable: true, description: 'Minutes for a report; the policy’s where left out.' })
  reportMinutes!: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes for a speech; the policy’s where left out.' })
  speechMinutes!: number | null;
  @Field(() => String, { nullable: true, description: 'What was reported, in the words of the protocol.' })
  heard!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said, in the words of the protocol.' })
  discussed!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken up.' })
  beganAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done with.' })
  endedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was postponed or removed; null for the public.' })
  endedBecause!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The earlier question it was carried over from; null for the public.',
  })
  carriedFromId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The monitoring it is about.' })
  missionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The commission it is about; null for the public.' })
  commissionId!: string | null;

  readonly uuid!: string;
  readonly councilId!: string;
  readonly heardBodyId!: string | null;
}
