import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictPoint, VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import { SkippedDay } from '../../calendar/calendar.type.ts';
import { SeatKind } from '../../composition/types/composition.enums.ts';
import type { RequiredDocumentValue, SeatsValue } from '../entities/competition.entity.ts';
import {
  AnnouncementPlace,
  ApplicationPart,
  CompetitionKind,
  CompetitionPublicationPurpose,
  CompetitionState,
  EligibilityQuestion,
} from './competition.enums.ts';

@ObjectType({ description: 'How many seats of one kind are put to a competition.' })
export class CompetitionSeats {
  @Field(() => SeatKind, { description: 'The kind.' })
  kind!: SeatKind;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A paper that an application has, as it was announced (PC-COMP-03).' })
export class RequiredDocument {
  @Field(() => String, { description: 'Its name among the documents of its competition.' })
  code!: string;
  @Field(() => ApplicationPart, { nullable: true, description: 'The part of the package it is; null for another one.' })
  part!: ApplicationPart | null;
  @Field(() => LocalizedTextType, { description: 'What it is.' })
  title!: LocalizedText;
  @Field(() => Boolean, { description: 'Whether the application is incomplete without it.' })
  required!: boolean;
}

@ObjectType({ description: 'Where a competition was announced, extended, cancelled, or its results told.' })
export class CompetitionPublication {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => CompetitionPublicationPurpose, { description: 'What it told.' })
  purpose!: CompetitionPublicationPurpose;
  @Field(() => AnnouncementPlace, { description: 'What kind of place it is.' })
  place!: AnnouncementPlace;
  @Field(() => String, { description: 'The newspaper, channel or site.' })
  outlet!: string;
  @Field(() => String, { nullable: true, description: 'Its address; a printed newspaper has none.' })
  url!: string | null;
  @Field(() => DateScalar, { description: 'The day.' })
  publishedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day that it announced.' })
  closesOn!: string | null;

  readonly fileId!: string | null;
}

@ObjectType({
  description: 'The window that the law or the council’s setting gives from a day of publication (PC-COMP-02).',
})
export class ProposedWindow {
  @Field(() => DateScalar, { description: 'The day of publication; it is not counted.' })
  publishedOn!: string;
  @Field(() => Int, { description: 'Calendar days.' })
  days!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, moved off a day off; null where there is no calendar of that year.',
  })
  closesOn!: string | null;
  @Field(() => [SkippedDay], { description: 'Days off at its end that moved the last day, in order.' })
  skipped!: SkippedDay[];
  @Field(() => [VerdictPoint], { description: 'What is to be said of it: whose number it is, whether it is verified.' })
  points!: VerdictPoint[];
}

@ObjectType({ description: 'The consent to the processing of personal data that a candidate gives.' })
export class ConsentText {
  @Field(() => String, { description: 'Its version; send it back with the consent.' })
  version!: string;
  @Field(() => String, { description: 'The text in the reader’s language.' })
  text!: string;
}

@ObjectType({ description: 'A question of eligibility in the reader’s language.' })
export class EligibilityAsked {
  @Field(() => EligibilityQuestion, { description: 'The question.' })
  question!: EligibilityQuestion;
  @Field(() => String, { description: 'Its words; answered by yes or no.' })
  words!: string;
}

@ObjectType({ description: 'How many applications a competition has; for those who work with candidates.' })
export class ApplicationCounts {
  @Field(() => Int, { description: 'Registered in all, the withdrawn included.' })
  received!: number;
  @Field(() => Int, { description: 'Registered and not looked at yet.' })
  toCheck!: number;
  @Field(() => Int, { description: 'Returned for what is missing.' })
  returned!: number;
  @Field(() => Int, { description: 'Admitted, those voted on included.' })
  admitted!: number;
  @Field(() => Int, { description: 'Rejected.' })
  rejected!: number;
  @Field(() => Int, { description: 'Withdrawn.' })
  withdrawn!: number;
}

@ObjectType({ description: 'The clock of the review of applications (PC-COMP-05, not verified).' })
export class ReviewClock {
  @Field(() => DateScalar, { description: 'The last day of applications, from which it runs.' })
  from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day of the review; null without a calendar.' })
  due!: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days; null where none are provided.' })
  workingDays!: number | null;
}

@ObjectType({ description: 'What the viewer may do with a competition.' })
export class CompetitionMay {
  @Field(() => VerdictType, { description: 'Amend its conditions: only as a draft.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Open it: as if it were published today for the proposed window.' })
  open!: VerdictType;
  @Field(() => VerdictType, { description: 'Extend it by a new publication.' })
  extend!: VerdictType;
  @Field(() => VerdictType, { description: 'Cancel it for a reason.' })
  cancel!: VerdictType;
  @Field(() => VerdictType, { description: 'Begin the review of its applications.' })
  review!: VerdictType;
  @Field(() => VerdictType, { description: 'Repeat it for the seats that are left.' })
  repeat!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter an application that came on paper.' })
  recordApplication!: VerdictType;
}

@ObjectType({ description: 'A competition for the working group, the council or a vacancy (domain §3.7).' })
export class Competition {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'Its number in the council; numbers of applications begin with it.' })
  ordinal!: number;
  @Field(() => CompetitionKind, { description: 'What it is for.' })
  kind!: CompetitionKind;
  @Field(() => CompetitionState, { description: 'Where it stands this second: it closes by itself.' })
  state!: CompetitionState;
  @Field(() => ID, { description: 'The convocation it is of.' })
  convocationId!: string;
  @Field(() => ID, { nullable: true, description: 'The competition that it repeats.' })
  repeatsId!: string | null;
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  title!: LocalizedText;
  @Field(() => LocalizedTextType, { description: 'The conditions as announced; they do not change once it is open.' })
  conditions!: LocalizedText;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Where to ask.' })
  contacts!: LocalizedText | null;
  @Field(() => [CompetitionSeats], { description: 'The seats to fill, by kind.' })
  seats!: SeatsValue[];
  @Field(() => [RequiredDocument], { description: 'The documents of an application.' })
  documents!: RequiredDocumentValue[];
  @Field(() => DateScalar, { nullable: true, description: 'The day of its announcement.' })
  publishedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day as it was announced first.' })
  firstClosesOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day in force, included.' })
  closesOn!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days of the window that law or setting gave when it opened.',
  })
  windowDays!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it closed; null while it has not been noted.' })
  closedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the review began.' })
  reviewedFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the protocol on the results.' })
  resultsOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the results were published (PC-COMP-06).' })
  resultsPublishedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was cancelled.' })
  cancelledOn!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Why it was cancelled.' })
  cancelledBecause!: LocalizedText | null;
  @Field(() => Boolean, { description: 'It was entered afterwards from a signed paper (domain §8.5).' })
  recorded!: boolean;
  @Field(() => String, { nullable: true, description: 'The number of that paper; null for the public.' })
  paperNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its day; null for the public.' })
  paperOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;

  readonly uuid!: string;
  readonly councilId!: string;
  readonly paperFileId!: string | null;
}

export const CompetitionConnection = connectionOf(Competition, 'Competition');
