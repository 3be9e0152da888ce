import { Field, ID, Int, ObjectType } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import type { ProtocolEntity } from '../entities/protocol.entity.ts';
import {
  ContentCheck,
  KeyCheck,
  PersonCheck,
  ProtocolGap,
  ProtocolState,
  ServiceCheck,
  SignatureState,
  SignatureWay,
  SigningRole,
} from './protocol.enums.ts';

@ObjectType({ description: 'The prose of one question of a protocol: what may be edited. Numbers are never prose.' })
export class ProtocolSection {
  @Field(() => ID, { description: 'The question, opaque id.' })
  itemId!: string;
  @Field(() => Int, { description: 'Its place on the agenda, from 1.' })
  ordinal!: number;
  @Field(() => String, { description: 'Its title in the protocol’s language.' })
  title!: string;
  @Field(() => String, { description: 'СЛУШАЛИ: what was heard, as it stands.' })
  heard!: string;
  @Field(() => Boolean, { description: 'Whether it was edited by hand; else it follows the record.' })
  heardEdited!: boolean;
  @Field(() => String, { description: 'ВЫСТУПИЛИ: who spoke, a speaker a line, as it stands.' })
  discussed!: string;
  @Field(() => Boolean, { description: 'Whether it was edited by hand; else it follows the record.' })
  discussedEdited!: boolean;
}

@ObjectType({ description: 'Something that a protocol lacks before it can be frozen.' })
export class ProtocolMissing {
  @Field(() => ProtocolGap, { description: 'What.' })
  gap!: ProtocolGap;
  @Field(() => ID, { nullable: true, description: 'The question it belongs to; null where it is about the whole.' })
  itemId!: string | null;
  @Field(() => Int, { nullable: true, description: 'The place of that question on the agenda, from 1.' })
  ordinal!: number | null;
  @Field(() => String, { description: 'It in the reader’s words.' })
  message!: string;
}

@ObjectType({ description: 'Who is to sign a protocol in one of the two roles.' })
export class ProtocolSigner {
  @Field(() => ID, { description: 'Give it as `signerId`: OF_MEETING, or the opaque id of the office.' })
  id!: string;
  @Field(() => SigningRole, { description: 'In which role.' })
  role!: SigningRole;
  @Field(() => ID, { nullable: true, description: 'The person among the council’s people; null for staff.' })
  personId!: string | null;
  @Field(() => String, { description: 'The name as it is printed.' })
  name!: string;
  @Field(() => Boolean, { description: 'In place of another (и.о. / м.а.).' })
  acting!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer is that person, by their account.' })
  viewer!: boolean;
}

@ObjectType({
  description:
    'One of the two signatures under a protocol: bound to the hash of its bytes, with what was verified and what was not.',
})
export class ProtocolSignature {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => SigningRole, { description: 'In which role.' })
  role!: SigningRole;
  @Field(() => String, { description: 'Who signed.' })
  signerName!: string;
  @Field(() => Boolean, { description: 'In place of another (и.о. / м.а.).' })
  acting!: boolean;
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
  @Field(() => String, {
    nullable: true,
    description: 'The organisation’s BIN in the certificate; null for the public.',
  })
  certificateBin!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The last four digits of the national number in the certificate; null for the public.',
  })
  certificateIinLast!: string | null;
  @Field(() => String, { nullable: true, description: 'Who issued the certificate.' })
  certificateIssuer!: string | null;
  @Field(() => String, { nullable: true, description: 'Its serial number, hexadecimal; null for the public.' })
  certificateSerial!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Valid from; null for the public.' })
  certificateFrom!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Valid until; null for the public.' })
  certificateUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'The digest’s algorithm: a name, or an object identifier.' })
  digestAlgorithm!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null for the public.' })
  withdrawnBecause!: string | null;

  readonly fileId!: string | null;
}

@ObjectType({ description: 'A protocol in the language that is not authentic: a translation, signed by nobody.' })
export class ProtocolTranslation {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => String, { description: 'Its language, kk or ru.' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'Who translated.' })
  translator!: string | null;
  @Field(() => Boolean, { description: 'Whether its file is made.' })
  ready!: boolean;
  @Field(() => DateScalar, { description: 'The day it was made.' })
  madeOn!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its file, hexadecimal.' })
  sha256!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was published.' })
  publishedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;

  readonly fileId!: string | null;
}

@ObjectType({ description: 'A member’s dissenting opinion, attached to the protocol (PC-VOTE-03).' })
export class DissentingOpinion {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The question it is on, opaque id.' })
  itemId!: string | null;
  @Field(() => ID, { description: 'The member of the roll, opaque id.' })
  memberId!: string;
  @Field(() => String, { description: 'The member’s name.' })
  memberName!: string;
  @Field(() => String, { description: 'The opinion.' })
  text!: string;
  @Field(() => DateScalar, { description: 'The day it was given.' })
  givenOn!: string;

  readonly fileId!: string | null;
}

@ObjectType({ description: 'What the viewer may do with a protocol.' })
export class ProtocolMay {
  @Field(() => VerdictType, { description: 'Write its prose.' })
  write!: VerdictType;
  @Field(() => VerdictType, { description: 'Freeze it for signing: refused while something is missing.' })
  freeze!: VerdictType;
  @Field(() => VerdictType, { description: 'Take it back to be written again, before both have signed.' })
  takeBack!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter the chair’s signature.' })
  signAsChair!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter the secretary’s signature.' })
  signAsSecretary!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter it in the register.' })
  register!: VerdictType;
  @Field(() => VerdictType, { description: 'Publish it.' })
  publish!: VerdictType;
  @Field(() => VerdictType, { description: 'Keep it from the public, with a reason.' })
  restrict!: VerdictType;
  @Field(() => VerdictType, { description: 'Begin a corrected edition (PC-PROT-02).' })
  correct!: VerdictType;
  @Field(() => VerdictType, { description: 'Add a translation.' })
  translate!: VerdictType;
}

@ObjectType({
  description:
    'The protocol of a sitting, one edition of it: a projection of what was recorded, frozen as bytes with a hash, signed by chair and secretary, immutable after (PC-PROT-01, PC-PROT-02).',
})
export class Protocol {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The council, by its id in the register.' })
  councilId!: string;
  @Field(() => ID, { description: 'The sitting, opaque id.' })
  meetingId!: string;
  @Field(() => Int, { description: 'Which edition it is, from 1.' })
  edition!: number;
  @Field(() => String, { nullable: true, description: 'Why it was corrected; of later editions.' })
  correctionBecause!: string | null;
  @Field(() => String, { description: 'The authentic language, whose bytes are signed: kk or ru.' })
  language!: string;
  @Field(() => ProtocolState, { description: 'How far it has come.' })
  state!: ProtocolState;
  @Field(() => Int, { nullable: true, description: 'The year of its number.' })
  year!: number | null;
  @Field(() => String, { nullable: true, description: 'Its number as it is printed; null while it is a draft.' })
  number!: string | null;
  @Field(() => String, { description: 'The code of its page of verification, in fours: /v/<code>.' })
  code!: string;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the signed file, hexadecimal; null while it is a draft.',
  })
  sha256!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the file for the public, hexadecimal: the signed file itself where nothing of it is withheld, else a copy without personal data and closed questions.',
  })
  publicSha256!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its bytes were frozen.' })
  frozenAt!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is signed in time (PC-PROT-01, not verified).',
  })
  dueOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the second signature.' })
  signedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was entered in the register.' })
  registeredOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is published in time; null for the public.',
  })
  publishBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was published.' })
  publishedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was kept from the public; null for the public.' })
  restrictedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is kept from the public; null for the public.' })
  restrictedBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;

  readonly uuid!: string;
  readonly meetingUuid!: string;
  readonly supersedesId!: string | null;
  readonly supersededById!: string | null;
  readonly fileId!: string | null;
  readonly publicFileId!: string | null;
  readonly prose!: ProtocolEntity['prose'] | null;
  readonly snapshot!: ProtocolEntity['snapshot'];
  readonly clock!: ProtocolEntity['clock'] | null;
  readonly publishClock!: ProtocolEntity['publishClock'] | null;
}
