import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import {
  ContentCheck,
  KeyCheck,
  PersonCheck,
  ServiceCheck,
  SignatureState,
  SignatureWay,
} from '../../protocols/types/protocol.enums.ts';
import type { ConclusionProse } from '../conclusion/conclusion-facts.ts';
import { ConclusionSection, ConclusionState } from './expertise.enums.ts';

@ObjectType({ description: 'A part of a conclusion that is prose.' })
export class ConclusionPart {
  @Field(() => ConclusionSection, { description: 'Which part.' })
  section!: ConclusionSection;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Its text; null while nothing is written.' })
  text!: LocalizedText | null;
}

@ObjectType({ description: 'What the viewer may do with a conclusion.' })
export class ConclusionMay {
  @Field(() => VerdictType, { description: 'Write its prose.' })
  write!: VerdictType;
  @Field(() => VerdictType, { description: 'Freeze it for signing.' })
  freeze!: VerdictType;
  @Field(() => VerdictType, { description: 'Take it back to be written again.' })
  takeBack!: VerdictType;
  @Field(() => VerdictType, { description: 'Publish it.' })
  publish!: VerdictType;
}

@ObjectType({
  description: 'The conclusion of an expertise: composed from the answers, frozen, signed by each expert.',
})
export class ExpertiseConclusion {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => String, { description: 'The language that is signed: kk or ru.' })
  language!: string;
  @Field(() => ConclusionState, { description: 'How far it has come.' })
  state!: ConclusionState;
  @Field(() => String, { nullable: true, description: 'Its number; null until it is frozen.' })
  number!: string | null;
  @Field(() => String, { description: 'The code of its page of verification, in fours.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the frozen bytes, hexadecimal.' })
  sha256!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was frozen.' })
  frozenAt!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the last signature.' })
  signedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was published.' })
  publishedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;

  readonly councilId!: string;
  readonly expertiseId!: string;
  readonly expertiseState!: string | null;
  readonly prose!: ConclusionProse;
  readonly fileId!: string | null;
}

@ObjectType({ description: 'An expert’s signature under the frozen bytes: what was compared, and what was not.' })
export class ExpertiseSignature {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => ID, { description: 'Whose it is: the expert of the expertise.' })
  expertId!: string;
  @Field(() => String, { description: 'Who signed.' })
  signerName!: string;
  @Field(() => SignatureWay, { description: 'How.' })
  way!: SignatureWay;
  @Field(() => DateScalar, { description: 'The day of signing.' })
  signedOn!: string;
  @Field(() => SignatureState, { description: 'What is known of it on the whole.' })
  state!: SignatureState;
  @Field(() => ContentCheck, { description: 'Whether the frozen file was signed.' })
  contentCheck!: ContentCheck;
  @Field(() => KeyCheck, { description: 'Whether the certificate’s key made the signature.' })
  keyCheck!: KeyCheck;
  @Field(() => PersonCheck, { description: 'Whether the certificate is the signer’s.' })
  personCheck!: PersonCheck;
  @Field(() => ServiceCheck, { description: 'Whether a verifying service answered.' })
  serviceCheck!: ServiceCheck;
  @Field(() => String, { nullable: true, description: 'The name in the certificate; null on paper.' })
  certificateName!: string | null;
  @Field(() => String, { nullable: true, description: 'The organisation in the certificate.' })
  certificateOrganisation!: string | null;
  @Field(() => String, { nullable: true, description: 'Who issued the certificate.' })
  certificateIssuer!: string | null;
  @Field(() => String, { nullable: true, description: 'The digest’s algorithm.' })
  digestAlgorithm!: string | null;

  readonly fileId!: string | null;
}
