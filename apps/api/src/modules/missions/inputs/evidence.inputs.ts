import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../../graphql/inputs.ts';
import { EvidenceKind, EvidenceStage } from '../types/evidence.type.ts';

@InputType({ description: 'A stored file becomes evidence of a finding, of a visit, or of the mission.' })
export class AttachEvidenceInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => ID, { description: 'The stored file of that mission.' })
  fileId!: string;
  @Field(() => ID, { nullable: true, description: 'The finding it proves.' })
  findingId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The visit it was made at.' })
  visitId?: string | null;
  @Field(() => EvidenceKind, { nullable: true, description: 'What it is; by the file’s kind unless given.' })
  kind?: EvidenceKind | null;
  @Field(() => EvidenceStage, { defaultValue: EvidenceStage.BEFORE, description: 'Before or after.' })
  stage!: EvidenceStage;
  @Field(() => String, { nullable: true, description: 'The caption, at most 1 000 characters.' })
  caption?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether people can be recognised.' })
  peopleShown!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they (for minors: their parents) agreed.' })
  consent!: boolean;
  @Field(() => String, { nullable: true, description: 'For whom the secretary enters it (§8.3).' })
  onBehalfOf?: string | null;
}

@InputType({ description: 'Evidence is described; what is left out stays.' })
export class DescribeEvidenceInput extends ActInput {
  @Field(() => ID, { description: 'The evidence.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => EvidenceStage, { nullable: true, description: 'Before or after.' })
  stage?: EvidenceStage | null;
  @Field(() => String, { nullable: true, description: 'The caption, at most 1 000 characters.' })
  caption?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether people can be recognised.' })
  peopleShown?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they (for minors: their parents) agreed.' })
  consent?: boolean | null;
}

@InputType({
  description: 'A part of a picture that is covered; fractions of width and height of the upright picture.',
})
export class BlurRegionInput {
  @Field(() => Float, { description: 'Left edge, 0 to 1.' })
  x!: number;
  @Field(() => Float, { description: 'Upper edge, 0 to 1.' })
  y!: number;
  @Field(() => Float, { description: 'Width, more than 0, so that x + width ≤ 1.' })
  width!: number;
  @Field(() => Float, { description: 'Height, more than 0, so that y + height ≤ 1.' })
  height!: number;
}

@InputType({
  description: 'Faces and numbers are covered in what is served of a picture; the original stays as it is.',
})
export class BlurEvidenceInput extends ActInput {
  @Field(() => ID, { description: 'The evidence.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => [BlurRegionInput], { description: 'All covered parts, at most 50; an empty list uncovers.' })
  regions!: BlurRegionInput[];
}

@InputType({
  description: 'Evidence is released: the public sees it once its finding is confirmed and its mission published.',
})
export class PublishEvidenceInput extends ActInput {
  @Field(() => ID, { description: 'The evidence.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Evidence is withheld from the public again.' })
export class HideEvidenceInput extends ActInput {
  @Field(() => ID, { description: 'The evidence.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, at most 1 000 characters; kept in the journal.' })
  reason!: string;
}
