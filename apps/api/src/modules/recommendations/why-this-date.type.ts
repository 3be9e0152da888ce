import { Field, Int, ObjectType } from 'type-graphql';
import { Citation, RuleConfidence } from '../../graphql/problems.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'A day off that a clock passed over.' })
export class ClockSkippedDay {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;
  @Field(() => String, { description: 'Why it is off, in the reader’s language.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'The act that makes it a day off; null for a weekend.' })
  act!: string | null;
}

@ObjectType({
  description: 'Why an answer is due on a date: the start, each day passed over, the rule and its source (PC-REC-02).',
})
export class WhyThisDate {
  @Field(() => String, {
    description:
      'RECEIPT where receipt is proven, SENDING otherwise (PC-REC-08); COMPLETION for a final document (PC-CTRL-10); for publication SENDING of the document, ARRIVAL of the answer (PC-CTRL-14), PROTOCOL of the results of a competition (PC-COMP-06); MEETING on from the day of a sitting, BEFORE_MEETING back from it; START on from the beginning of an expertise (PC-EXP-01).',
  })
  startKind!: string;
  @Field(() => DateScalar, { description: 'The day the clock starts from; day 1 is the next day.' })
  startsOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day in time, until its end in Asia/Almaty.' })
  dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days; null where none are provided by law.' })
  workingDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Calendar days; null where the period runs in working days.' })
  calendarDays!: number | null;
  @Field(() => [ClockSkippedDay], { description: 'Every day off passed over, in order.' })
  skipped!: ClockSkippedDay[];
  @Field(() => String, { description: 'The rule that gives the number.' })
  ruleId!: string;
  @Field(() => String, { description: 'The edition of the rule: rule, law and the day from which it holds.' })
  ruleVersion!: string;
  @Field(() => String, { description: 'The version of the calendar that counted.' })
  calendarVersion!: string;
  @Field(() => RuleConfidence, { description: 'Where the number is known from.' })
  confidence!: RuleConfidence;
  @Field(() => Boolean, { description: 'Whether the number was not verified and must be shown so.' })
  unverified!: boolean;
  @Field(() => Boolean, { description: 'Whether the number is the council’s own, within the law’s corridor.' })
  setByCouncil!: boolean;
  @Field(() => Boolean, { description: 'Whether a provisional calendar was used: the date may still move.' })
  provisional!: boolean;
  @Field(() => Boolean, { description: 'Whether no term is provided by law: «срок не установлен» (§8.1).' })
  notRegulated!: boolean;
  @Field(() => Int, { nullable: true, description: 'The year for want of whose calendar nothing was computed.' })
  noCalendarFor!: number | null;
  @Field(() => [Citation], { description: 'The provisions.' })
  basis!: Citation[];
  @Field(() => [String], { description: 'What must be said of the date, in sentences of the reader’s language.' })
  remarks!: string[];
}
