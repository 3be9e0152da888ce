import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { hearingsByIds, proposalsByIds } from './public-hearing.reader.ts';
import { registrationToken } from './registration-link.ts';
import { HearingProposal, PublicHearing } from './types/public-hearing.type.ts';

/** Never a type of its own: what acts on a hearing show. */
@ObjectType({ description: 'What acts on a hearing show.' })
export abstract class HearingSuccess {
  @Field(() => ID, { description: 'The hearing.' })
  hearingId!: string;
  @Field(() => PublicHearing, { nullable: true, description: 'It as it stands now.' })
  hearing(@Ctx() operation: Operation): Promise<PublicHearing | null> {
    return operation.level.first<PublicHearing>(hearingsByIds, this.hearingId);
  }
}

/** Never a type of its own: what acts on a proposal show. */
@ObjectType({ description: 'What acts on a proposal show.' })
export abstract class HearingProposalSuccess extends HearingSuccess {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
  @Field(() => HearingProposal, { nullable: true, description: 'It as it stands now.' })
  proposal(@Ctx() operation: Operation): Promise<HearingProposal | null> {
    return operation.level.first<HearingProposal>(proposalsByIds(operation, true), this.proposalId);
  }
}

/** Never a type of its own: what a stranger is told. */
@ObjectType({ description: 'What a stranger is told.' })
export abstract class StrangerSuccess {
  @Field(() => ID, { description: 'The hearing.' })
  hearingId!: string;
  @Field(() => Int, { description: 'The number that was given.' })
  number!: number;
}

@ObjectType({ description: 'The hearing is opened.' })
export class OpenHearingSuccess extends HearingSuccess {}
export const OpenHearingResult = resultOf('OpenHearingResult', OpenHearingSuccess);

@ObjectType({ description: 'The decision stands.' })
export class ApproveHearingSuccess extends HearingSuccess {}
export const ApproveHearingResult = resultOf('ApproveHearingResult', ApproveHearingSuccess);

@ObjectType({ description: 'The public is told.' })
export class AnnounceHearingSuccess extends HearingSuccess {}
export const AnnounceHearingResult = resultOf('AnnounceHearingResult', AnnounceHearingSuccess);

@ObjectType({ description: 'They are registered.' })
export class RegisterForHearingSuccess extends StrangerSuccess {
  participantId!: string;

  @Field(() => String, { description: 'The key of the link by which the registration is taken back.' })
  token(@Ctx() { services }: Operation): string {
    return registrationToken(services, this.participantId);
  }
}
export const RegisterForHearingResult = resultOf('RegisterForHearingResult', RegisterForHearingSuccess);

@ObjectType({ description: 'The proposal has its number; it is shown once the secretariat has looked at it.' })
export class ProposeToHearingSuccess extends StrangerSuccess {}
export const ProposeToHearingResult = resultOf('ProposeToHearingResult', ProposeToHearingSuccess);

@ObjectType({ description: 'The registration is taken back; its place is free.' })
export class WithdrawRegistrationSuccess extends StrangerSuccess {}
export const WithdrawRegistrationResult = resultOf('WithdrawRegistrationResult', WithdrawRegistrationSuccess);

@ObjectType({ description: 'They are entered.' })
export class RecordHearingParticipantSuccess extends HearingSuccess {}
export const RecordHearingParticipantResult = resultOf(
  'RecordHearingParticipantResult',
  RecordHearingParticipantSuccess,
);

@ObjectType({ description: 'It is marked.' })
export class MarkHearingParticipantSuccess extends HearingSuccess {}
export const MarkHearingParticipantResult = resultOf('MarkHearingParticipantResult', MarkHearingParticipantSuccess);

@ObjectType({ description: 'The proposal has its number.' })
export class RecordHearingProposalSuccess extends HearingProposalSuccess {}
export const RecordHearingProposalResult = resultOf('RecordHearingProposalResult', RecordHearingProposalSuccess);

@ObjectType({ description: 'The public reads it, or no longer.' })
export class ShowHearingProposalSuccess extends HearingProposalSuccess {}
export const ShowHearingProposalResult = resultOf('ShowHearingProposalResult', ShowHearingProposalSuccess);

@ObjectType({ description: 'The hearing was held.' })
export class HoldHearingSuccess extends HearingSuccess {}
export const HoldHearingResult = resultOf('HoldHearingResult', HoldHearingSuccess);

@ObjectType({ description: 'The proposal is disposed of.' })
export class DisposeHearingProposalSuccess extends HearingProposalSuccess {}
export const DisposeHearingProposalResult = resultOf('DisposeHearingProposalResult', DisposeHearingProposalSuccess);

@ObjectType({ description: 'The resolution stands.' })
export class DocumentHearingSuccess extends HearingSuccess {}
export const DocumentHearingResult = resultOf('DocumentHearingResult', DocumentHearingSuccess);

@ObjectType({ description: 'The hearing is cancelled.' })
export class CancelHearingSuccess extends HearingSuccess {}
export const CancelHearingResult = resultOf('CancelHearingResult', CancelHearingSuccess);
