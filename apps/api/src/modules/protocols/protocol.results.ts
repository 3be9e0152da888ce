import { Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';

@ObjectType({ description: 'The protocol is begun.' })
export class ComposeProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const ComposeProtocolResult = resultOf('ComposeProtocolResult', ComposeProtocolSuccess);

@ObjectType({ description: 'The prose is written.' })
export class WriteProtocolSectionSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const WriteProtocolSectionResult = resultOf('WriteProtocolSectionResult', WriteProtocolSectionSuccess);

@ObjectType({ description: 'The protocol is completed; its file is being made.' })
export class FreezeProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const FreezeProtocolResult = resultOf('FreezeProtocolResult', FreezeProtocolSuccess);

@ObjectType({ description: 'The protocol is a draft again.' })
export class TakeBackProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const TakeBackProtocolResult = resultOf('TakeBackProtocolResult', TakeBackProtocolSuccess);

@ObjectType({ description: 'The signature is entered.' })
export class SignProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const SignProtocolResult = resultOf('SignProtocolResult', SignProtocolSuccess);

@ObjectType({ description: 'The protocol is registered.' })
export class RegisterProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const RegisterProtocolResult = resultOf('RegisterProtocolResult', RegisterProtocolSuccess);

@ObjectType({ description: 'The protocol is public.' })
export class PublishProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const PublishProtocolResult = resultOf('PublishProtocolResult', PublishProtocolSuccess);

@ObjectType({ description: 'The protocol is kept from the public.' })
export class RestrictProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const RestrictProtocolResult = resultOf('RestrictProtocolResult', RestrictProtocolSuccess);

@ObjectType({ description: 'The further edition is begun.' })
export class CorrectProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const CorrectProtocolResult = resultOf('CorrectProtocolResult', CorrectProtocolSuccess);

@ObjectType({ description: 'The translation is added; its file is being made.' })
export class TranslateProtocolSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const TranslateProtocolResult = resultOf('TranslateProtocolResult', TranslateProtocolSuccess);

@ObjectType({ description: 'The translation is public.' })
export class PublishProtocolTranslationSuccess {
  @Field(() => ID, { description: 'The protocol, opaque id.' })
  protocolId!: string;
}
export const PublishProtocolTranslationResult = resultOf(
  'PublishProtocolTranslationResult',
  PublishProtocolTranslationSuccess,
);

@ObjectType({ description: 'The opinion is attached.' })
export class GiveDissentingOpinionSuccess {
  @Field(() => ID, { description: 'The sitting, opaque id.' })
  meetingId!: string;
  @Field(() => ID, { description: 'The opinion, opaque id.' })
  opinionId!: string;
}
export const GiveDissentingOpinionResult = resultOf('GiveDissentingOpinionResult', GiveDissentingOpinionSuccess);
