import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { RecommendationState } from './recommendation.enums.ts';

@ObjectType({
  description:
    'A recommendation of a council: advisory in content, mandatory for consideration (PC-REC-01). Its authentic wording never changes after adoption.',
})
export class Recommendation {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Grows with every change; give it back as `expectedVersion`.' })
  version!: number;
  @Field(() => String, { description: 'Its number in the council, by year: `2026-14`.' })
  number!: string;
  @Field(() => RecommendationState, { description: 'How far it has come.' })
  state!: RecommendationState;
  @Field(() => LegalBasis, { description: 'The law of the control it rests on.' })
  legalBasis!: LegalBasis;
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;
  @Field(() => ID, { nullable: true, description: 'The mission it comes from.' })
  missionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The event it comes from.' })
  eventId!: string | null;
  @Field(() => LocalizedTextType, { description: 'What is recommended. One language is authentic.' })
  wording!: LocalizedTextType;
  @Field(() => [ID], { description: 'The findings it answers to.' })
  findingIds!: string[];
  @Field(() => DateScalar, { nullable: true, description: 'When it was drafted; closed to the public.' })
  draftedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was adopted.' })
  adoptedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the deciding act.' })
  decisionNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The date of the deciding act.' })
  decisionDate!: string | null;
  @Field(() => ID, { nullable: true, description: 'The file of the deciding act; closed to the public.' })
  decisionFileId!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The execution date the council set; not a term of law, never moved to a working day (PC-REC-04).',
  })
  executeBy!: string | null;
  @Field(() => ID, { nullable: true, description: 'The recommendation it issues again.' })
  reissueOfId!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was closed.' })
  closedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed.' })
  closedBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it (PC-PUB-01).' })
  published!: boolean;
}

export const RecommendationConnection = connectionOf(Recommendation, 'Recommendation');

@ObjectType({ description: 'What the rules say to the viewer’s acts on a recommendation, before they are tried.' })
export class RecommendationMay {
  /** The recommendation that is asked about. */
  row!: Recommendation;
  @Field(() => VerdictType, { description: 'Changing the draft.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Adopting it; its wording then freezes.' })
  adopt!: VerdictType;
  @Field(() => VerdictType, { description: 'Adding a translation, marked as such.' })
  translate!: VerdictType;
  @Field(() => VerdictType, { description: 'Naming one more addressee.' })
  addAddressee!: VerdictType;
  @Field(() => VerdictType, { description: 'Issuing it again.' })
  reissue!: VerdictType;
  @Field(() => VerdictType, { description: 'Showing it to the public.' })
  publish!: VerdictType;
  @Field(() => VerdictType, { description: 'Hiding it from the public.' })
  withhold!: VerdictType;
  @Field(() => VerdictType, { description: 'Closing it.' })
  close!: VerdictType;
}
