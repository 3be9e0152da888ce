import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';

export enum MandateState {
  ISSUED = 'ISSUED',
  ACCEPTED = 'ACCEPTED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(MandateState, {
  name: 'MandateState',
  description: 'Where a mandate stands (domain §3.29); EXPIRED is computed from its last day.',
  valuesConfig: {
    ISSUED: { description: 'The council gave it; the monitor has not taken it yet.' },
    ACCEPTED: { description: 'The monitor works by it.' },
    EXPIRED: { description: 'Its last day has passed; what was seen within it may still be entered (§8.4).' },
    REVOKED: { description: 'The council took it back.' },
  },
});

@ObjectType({ description: 'What the rules say to acts on a mandate, before anyone clicks.' })
export class MandateMay {
  @Field(() => VerdictType, { description: 'To accept it.' })
  accept!: VerdictType;
  @Field(() => VerdictType, { description: 'To revoke it.' })
  revoke!: VerdictType;
}

@ObjectType({
  description: 'A council’s instruction by which an NPO’s monitor works in one of its missions (PC-CTRL-03).',
})
export class Mandate {
  @Field(() => ID, { description: 'The mandate, as an opaque ID.' })
  id!: string;
  @Field(() => ID, { description: 'The mission, as an opaque ID.' })
  missionId!: string;
  @Field(() => ID, { description: 'The NPO, in the register of organisations.' })
  npoId!: string;
  @Field(() => ID, { nullable: true, description: 'The monitor’s account; null until an invited person has come.' })
  accountId!: string | null;
  @Field(() => String, { nullable: true, description: 'The monitor: surname, name, patronymic.' })
  monitorName!: string | null;
  @Field(() => String, { nullable: true, description: 'The address it was offered to, where the monitor was invited.' })
  email!: string | null;
  @Field(() => String, { description: 'What the monitor is to look at.' })
  scope!: string;
  @Field(() => String, { nullable: true, description: 'The number of the instruction.' })
  number!: string | null;
  @Field(() => DateScalar, { description: 'The day it was given.' })
  issuedOn!: string;
  @Field(() => DateScalar, { description: 'The first day it covers, inclusive.' })
  validFrom!: string;
  @Field(() => DateScalar, { description: 'The last day it covers, inclusive.' })
  validTo!: string;
  @Field(() => MandateState, { description: 'Where it stands today.' })
  state!: MandateState;
  @Field(() => DateScalar, { nullable: true, description: 'When the monitor took it.' })
  acceptedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the council took it back.' })
  revokedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  revokedBecause!: string | null;
  @Field(() => Int, { description: 'The version, for `expectedVersion`.' })
  version!: number;
}

export const MandateConnection = connectionOf(Mandate, 'Mandate');
