import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export enum PublicHearingState {
  INITIATED = 'INITIATED',
  APPROVED = 'APPROVED',
  ANNOUNCED = 'ANNOUNCED',
  REGISTRATION = 'REGISTRATION',
  HELD = 'HELD',
  DOCUMENTED = 'DOCUMENTED',
  SENT = 'SENT',
  ON_CONTROL = 'ON_CONTROL',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(PublicHearingState, {
  name: 'PublicHearingState',
  description: 'Where a public hearing stands (domain §3.14b).',
  valuesConfig: {
    INITIATED: { description: 'It is proposed; the council has not decided.' },
    APPROVED: { description: 'The council decided to hold it.' },
    ANNOUNCED: { description: 'The public was told.' },
    REGISTRATION: { description: 'The public was told and registers.' },
    HELD: { description: 'It was held.' },
    DOCUMENTED: { description: 'It has its resolution.' },
    SENT: { description: 'Its recommendations were sent.' },
    ON_CONTROL: { description: 'The council follows its recommendations.' },
    CLOSED: { description: 'Nothing more is awaited of it.' },
    CANCELLED: { description: 'It will not be held.' },
  },
});

export enum ProposalDisposition {
  INCLUDED = 'INCLUDED',
  PARTLY_INCLUDED = 'PARTLY_INCLUDED',
  NOT_INCLUDED = 'NOT_INCLUDED',
}
registerEnumType(ProposalDisposition, {
  name: 'ProposalDisposition',
  description: 'What became of a proposal in the resolution.',
});

export enum ProposalMade {
  ONLINE = 'ONLINE',
  IN_WRITING = 'IN_WRITING',
  AT_HEARING = 'AT_HEARING',
}
registerEnumType(ProposalMade, { name: 'ProposalMade', description: 'How a proposal was made.' });

@ObjectType({ description: 'Somebody who registered for a hearing; shown to secretariat and chair alone.' })
export class HearingParticipant {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'Number of registration.' })
  ordinal!: number;
  @Field(() => String, { nullable: true, description: 'Name; null once it was deleted by schedule.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone or address; null once it was deleted.' })
  contact!: string | null;
  @Field(() => String, { nullable: true, description: 'Of which organisation, in their words.' })
  organisationName!: string | null;
  @Field(() => Boolean, { description: 'Whether they ask for the floor.' })
  wantsFloor!: boolean;
  @Field(() => Boolean, { description: 'Whether they take part from afar.' })
  remote!: boolean;
  @Field(() => DateTimeScalar, { description: 'When they registered.' })
  registeredAt!: string;
  @Field(() => Boolean, { description: 'Whether the secretariat entered them.' })
  enteredBySecretariat!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether they came; null where nobody has said.' })
  came!: boolean | null;
  @Field(() => Boolean, { description: 'Whether the registration was taken back.' })
  cancelled!: boolean;
}

@ObjectType({ description: 'A numbered proposal of the public (domain §3.14b).' })
export class HearingProposal {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'Its number.' })
  ordinal!: number;
  @Field(() => String, { description: 'Its words, as they were given.' })
  text!: string;
  @Field(() => String, { description: 'The language it was given in: kk, ru or en.' })
  language!: string;
  @Field(() => ProposalMade, { description: 'How it was made.' })
  made!: ProposalMade;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The author’s name, where they agreed that the public reads it.',
  })
  publicName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The author’s name; for secretariat and chair, until it is deleted.',
  })
  authorName!: string | null;
  @Field(() => String, { nullable: true, description: 'The author’s contact; for secretariat and chair.' })
  authorContact!: string | null;
  @Field(() => ProposalDisposition, { nullable: true, description: 'What became of it; null while nothing has.' })
  disposition!: ProposalDisposition | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  dispositionBecause!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was disposed of.' })
  disposedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is kept from the public; null for the public.' })
  hiddenBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;
}

@ObjectType({ description: 'What the viewer may do with a hearing.' })
export class PublicHearingMay {
  @Field(() => VerdictType, { description: 'Record the council’s decision.' })
  approve!: VerdictType;
  @Field(() => VerdictType, { description: 'Announce it and open registration.' })
  announce!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter who registered, and proposals.' })
  enter!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that it was held.' })
  hold!: VerdictType;
  @Field(() => VerdictType, { description: 'Dispose of proposals.' })
  dispose!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter its resolution and recommendations.' })
  document!: VerdictType;
  @Field(() => VerdictType, { description: 'Cancel it.' })
  cancel!: VerdictType;
}

@ObjectType({
  description: 'A public hearing: a control action of that form, held as a sitting (PC-HEAR-01…03, domain §3.14b).',
})
export class PublicHearing {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => PublicHearingState, { description: 'Where it stands.' })
  state!: PublicHearingState;
  @Field(() => LocalizedTextType, { description: 'Its topic.' })
  topic!: LocalizedText;
  @Field(() => LocalizedTextType, { nullable: true, description: 'How to register.' })
  howToRegister!: LocalizedText | null;
  @Field(() => String, { nullable: true, description: 'Where it was announced.' })
  media!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the public registers here; null: not here.' })
  registrationUntil!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many places there are; null where it is not limited.' })
  places!: number | null;
  @Field(() => Int, { description: 'How many registered and have not taken it back.' })
  registered!: number;
  @Field(() => DateScalar, { description: 'The day of the sitting.' })
  plannedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day the public was told (PC-HEAR-02).' })
  announcedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was held.' })
  heldOn!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Its resolution.' })
  resolution!: LocalizedText | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the resolution.' })
  resolutionOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was cancelled.' })
  cancelledOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelledBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;

  readonly councilId!: string;
  readonly missionId!: string;
  readonly meetingId!: string;
  readonly resolutionFileId!: string | null;
}

export const PublicHearingConnection = connectionOf(PublicHearing, 'PublicHearing');
