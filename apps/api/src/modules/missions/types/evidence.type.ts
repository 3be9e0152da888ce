import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../graphql/scalars.ts';

export enum EvidenceKind {
  PHOTO = 'PHOTO',
  VIDEO = 'VIDEO',
  DOCUMENT = 'DOCUMENT',
  AUDIO = 'AUDIO',
  TESTIMONY = 'TESTIMONY',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What a piece of evidence is (domain §3.17).',
  valuesConfig: {
    PHOTO: { description: 'A photo.' },
    VIDEO: { description: 'A video.' },
    DOCUMENT: { description: 'A document.' },
    AUDIO: { description: 'A sound recording.' },
    TESTIMONY: { description: 'A testimony, as text or recording.' },
  },
});

export enum EvidenceStage {
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
  REMEDY = 'REMEDY',
  OTHER = 'OTHER',
}
registerEnumType(EvidenceStage, {
  name: 'EvidenceStage',
  description: 'Before or after: what the picture shows of the site.',
  valuesConfig: {
    BEFORE: { description: 'As it was found.' },
    AFTER: { description: 'As it was later.' },
    REMEDY: { description: 'Proof that it was put right.' },
    OTHER: { description: 'Neither.' },
  },
});

@ObjectType({
  description: 'A part of a picture that is covered in what the public sees; fractions of width and height.',
})
export class BlurRegion {
  @Field(() => Float, { description: 'Left edge, 0 to 1.' })
  x!: number;
  @Field(() => Float, { description: 'Upper edge, 0 to 1.' })
  y!: number;
  @Field(() => Float, { description: 'Width, 0 to 1.' })
  width!: number;
  @Field(() => Float, { description: 'Height, 0 to 1.' })
  height!: number;
}

@ObjectType({
  description:
    'A photo, video, document or sound that proves something. The original stays private; the public gets a re-encoded derivative.',
})
export class Evidence {
  @Field(() => ID, { description: 'Its opaque ID.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'Its mission.' })
  missionId!: string;
  @Field(() => ID, { nullable: true, description: 'The finding it proves.' })
  findingId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The visit it was made at.' })
  visitId!: string | null;
  @Field(() => ID, { description: 'The stored file.' })
  fileId!: string;
  @Field(() => EvidenceKind, { description: 'What it is.' })
  kind!: EvidenceKind;
  @Field(() => EvidenceStage, { description: 'Before or after.' })
  stage!: EvidenceStage;
  @Field(() => String, { nullable: true, description: 'The caption.' })
  caption!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was captured, by the file or the device.' })
  capturedAt!: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, degrees WGS 84; null for the public.' })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, degrees WGS 84; null for the public.' })
  longitude!: number | null;
  @Field(() => [BlurRegion], { nullable: true, description: 'What is covered in the derivative; null for the public.' })
  blur!: BlurRegion[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether people can be recognised; null for the public.' })
  peopleShown!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they (for minors: their parents) agreed; null for the public.',
  })
  consent!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was released for the public; null for the public.' })
  released!: boolean | null;
  @Field(() => Boolean, {
    description: 'Whether the public sees it: released, its finding confirmed, its mission published.',
  })
  published!: boolean;
  @Field(() => String, { nullable: true, description: 'Who entered it; null for the public.' })
  recordedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'For whom it was entered; null for the public.' })
  onBehalfOf!: string | null;
}
