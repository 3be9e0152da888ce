import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export enum CommissionState {
  PROPOSED = 'PROPOSED',
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
}
registerEnumType(CommissionState, {
  name: 'CommissionState',
  description: 'Where a commission stands (domain §3.9).',
  valuesConfig: {
    PROPOSED: { description: 'Proposed; the council has not decided. The public does not see it.' },
    ACTIVE: { description: 'It works.' },
    CLOSED: { description: 'It is over, with its convocation at the latest.' },
  },
});

export enum CommissionOffice {
  HEAD = 'HEAD',
  DEPUTY_HEAD = 'DEPUTY_HEAD',
  SECRETARY = 'SECRETARY',
  MEMBER = 'MEMBER',
}
registerEnumType(CommissionOffice, {
  name: 'CommissionOffice',
  description: 'What one is in a commission.',
  valuesConfig: {
    HEAD: { description: 'Its head: a member of the council (PC-COM-02).' },
    DEPUTY_HEAD: { description: 'Deputy of its head.' },
    SECRETARY: { description: 'Its secretary.' },
    MEMBER: { description: 'A member or an expert.' },
  },
});

export enum CommissionActingOffice {
  HEAD = 'HEAD',
  SECRETARY = 'SECRETARY',
}
registerEnumType(CommissionActingOffice, {
  name: 'CommissionActingOffice',
  description: 'For whom of a commission somebody stands in.',
  valuesConfig: {
    HEAD: { description: 'For its head.' },
    SECRETARY: { description: 'For its secretary.' },
  },
});

@ObjectType({ description: 'Who stands in for the head or the secretary of a commission on which days (domain §8.6).' })
export class CommissionActing {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => CommissionActingOffice, { description: 'For whom.' })
  office!: CommissionActingOffice;
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day, that day included.' })
  until!: string;
  @Field(() => String, { nullable: true, description: 'Why; null for the public.' })
  ground!: string | null;

  readonly commissionId!: string;
  readonly tenantId!: string;
  readonly personId!: string;
}

@ObjectType({ description: 'What the viewer may do with a commission.' })
export class CommissionMay {
  @Field(() => VerdictType, { description: 'Amend its name, directions and the paper it rests on.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Add a member or an expert.' })
  addMember!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that a member left.' })
  releaseMember!: VerdictType;
  @Field(() => VerdictType, { description: 'Appoint its head.' })
  appointHead!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter who stands in for its head or secretary.' })
  appointActing!: VerdictType;
  @Field(() => VerdictType, { description: 'Close it.' })
  close!: VerdictType;
}

@ObjectType({ description: 'A member of a commission, or an expert with an advisory voice (PC-COM-02).' })
export class CommissionMember {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The commission.' })
  commissionId!: string;
  @Field(() => CommissionOffice, { description: 'What they are in it.' })
  office!: CommissionOffice;
  @Field(() => Boolean, { description: 'Whether the voice is advisory: an expert, not a member of the council.' })
  advisory!: boolean;
  @Field(() => String, { nullable: true, description: 'Post and place of work of an expert.' })
  expertPosition!: string | null;
  @Field(() => DateScalar, { description: 'First day.' })
  joinedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while there.' })
  leftOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why they left; null for the public.' })
  leftBecause!: string | null;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly personId!: string | null;
  readonly expertName!: string | null;
}

@ObjectType({ description: 'A commission of the council by directions of its work (PC-COM-01).' })
export class Commission {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`; a change of members is another one.' })
  version!: number;
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedText;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The directions of its work.' })
  directions!: LocalizedText | null;
  @Field(() => CommissionState, { description: 'Where it stands.' })
  state!: CommissionState;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was formed.' })
  formedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the paper that formed it; null for the public.' })
  paperNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of that paper; null for the public.' })
  paperOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed.' })
  closedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why; null for the public.' })
  closedBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;
  @Field(() => ID, { nullable: true, description: 'The decision that created it; null for the public.' })
  decisionId!: string | null;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly convocationId!: string;
  readonly paperFileId!: string | null;
}

export const CommissionConnection = connectionOf(Commission, 'Commission');
