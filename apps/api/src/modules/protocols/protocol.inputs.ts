import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SignatureWay, SigningRole } from './types/protocol.enums.ts';

@InputType({ description: 'The sitting whose protocol is begun.' })
export class ComposeProtocolInput extends ActInput {
  @Field(() => ID, { description: 'The sitting, opaque id.' })
  meetingId!: string;
  @Field(() => String, { description: 'The authentic language, whose bytes will be signed: kk or ru.' })
  language!: string;
}

@InputType({ description: 'Which protocol, as the person saw it.' })
export abstract class OnProtocolInput extends ActInput {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
}

@InputType({ description: 'The prose of one question; a part left out stays, null follows the record again.' })
export class WriteProtocolSectionInput extends OnProtocolInput {
  @Field(() => ID, { description: 'The question, opaque id.' })
  itemId!: string;
  @Field(() => String, { nullable: true, description: 'СЛУШАЛИ: what was heard; an empty line begins a paragraph.' })
  heard?: string | null;
  @Field(() => String, { nullable: true, description: 'ВЫСТУПИЛИ: who spoke, a speaker a line.' })
  discussed?: string | null;
}

@InputType({ description: 'A protocol that is complete: its bytes are made and frozen for signing.' })
export class FreezeProtocolInput extends OnProtocolInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its number by hand; the next of its series and year when left out. A further edition keeps its own.',
  })
  number?: string | null;
  @Field(() => String, { nullable: true, description: 'The series of its number; the council’s own when left out.' })
  series?: string | null;
}

@InputType({ description: 'A frozen protocol that goes back to be written again.' })
export class TakeBackProtocolInput extends OnProtocolInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'One of the two signatures; its file was uploaded before.' })
export class SignProtocolInput extends OnProtocolInput {
  @Field(() => SigningRole, { description: 'In which role.' })
  role!: SigningRole;
  @Field(() => SignatureWay, { description: 'How it was signed.' })
  way!: SignatureWay;
  @Field(() => ID, {
    description:
      'The uploaded file: a CMS (.p7s, .cms; DER, PEM or base64) over the file of the protocol, or the scan of the signed paper.',
  })
  fileId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Who signed, by `Protocol.signers.id`; who chaired or kept the protocol when left out.',
  })
  signerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of signing; today when left out, never later.' })
  signedOn?: string | null;
}

@InputType({ description: 'A signed protocol that is entered in the register.' })
export class RegisterProtocolInput extends OnProtocolInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today when left out, never later.' })
  registeredOn?: string | null;
}

@InputType({ description: 'A registered protocol that becomes public.' })
export class PublishProtocolInput extends OnProtocolInput {}

@InputType({ description: 'A protocol that is kept from the public.' })
export class RestrictProtocolInput extends OnProtocolInput {
  @Field(() => String, { description: 'Why: sittings are open (PC-SES-02).' })
  reason!: string;
}

@InputType({ description: 'A signed protocol that is wrong: a further edition is begun.' })
export class CorrectProtocolInput extends OnProtocolInput {
  @Field(() => String, { description: 'What was wrong; printed in the further edition.' })
  reason!: string;
}

@InputType({ description: 'The prose of one question in the other language.' })
export class ProtocolTranslationSectionInput {
  @Field(() => ID, { description: 'The question, opaque id.' })
  itemId!: string;
  @Field(() => String, { nullable: true, description: 'Its title, where the question has none in that language.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'What was heard.' })
  heard?: string | null;
  @Field(() => String, { nullable: true, description: 'Who spoke.' })
  discussed?: string | null;
}

@InputType({ description: 'A signed protocol in its other language.' })
export class TranslateProtocolInput extends OnProtocolInput {
  @Field(() => String, { nullable: true, description: 'Who translated; printed.' })
  translator?: string | null;
  @Field(() => [ProtocolTranslationSectionInput], { description: 'The prose by question.' })
  sections!: ProtocolTranslationSectionInput[];
}

@InputType({ description: 'A translation that becomes public: `id` is the translation’s.' })
export class PublishProtocolTranslationInput extends OnProtocolInput {}

@InputType({ description: 'A member’s dissenting opinion (PC-VOTE-03).' })
export class GiveDissentingOpinionInput extends ActInput {
  @Field(() => ID, { description: 'The sitting, opaque id.' })
  meetingId!: string;
  @Field(() => ID, { description: 'The member of the roll, opaque id.' })
  memberId!: string;
  @Field(() => ID, { nullable: true, description: 'The question it is on, opaque id.' })
  itemId?: string | null;
  @Field(() => String, { description: 'The opinion.' })
  text!: string;
  @Field(() => ID, { nullable: true, description: 'Its paper, an uploaded file.' })
  fileId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was given; today when left out, never later.' })
  givenOn?: string | null;
}
