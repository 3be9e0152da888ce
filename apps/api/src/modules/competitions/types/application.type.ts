import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import type { DeclaredValue } from '../../composition/entities/membership.entity.ts';
import { PersonSex, SeatKind } from '../../composition/types/composition.enums.ts';
import type { MissingValue } from '../entities/application.entity.ts';
import { ApplicationEntry, ApplicationState, EligibilityQuestion, Nominator } from './competition.enums.ts';

@ObjectType({ description: 'Something an application was returned for, in words.' })
export class ApplicationMissing {
  @Field(() => String, { nullable: true, description: 'The document of the competition; null for another thing.' })
  code!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The document’s name.' })
  title!: LocalizedText | null;
  @Field(() => String, { nullable: true, description: 'What the secretariat wrote of it.' })
  words!: string | null;
}

@ObjectType({ description: 'An answer to a question of eligibility.' })
export class EligibilityAnswer {
  @Field(() => EligibilityQuestion, { description: 'The question.' })
  question!: EligibilityQuestion;
  @Field(() => Boolean, { description: 'Yes or no.' })
  answer!: boolean;
}

@ObjectType({
  description: 'The personal data of a candidate: the candidate’s own, or what was revealed by an act of the journal.',
})
export class ApplicationPersonal {
  @Field(() => ID, { description: 'The application’s opaque id.' })
  id!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth, as stated or as the IIN says.' })
  birthDate!: string | null;
  @Field(() => PersonSex, { nullable: true, description: 'As the IIN says.' })
  sex!: PersonSex | null;
  @Field(() => String, { nullable: true, description: 'The last four digits of the IIN; null where there is none.' })
  iinLast!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Place of residence.' })
  residence!: string | null;
  @Field(() => String, { nullable: true, description: 'Post and place of work.' })
  occupation!: string | null;
  @Field(() => String, { nullable: true, description: 'What the candidate says of themselves.' })
  about!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When consent was given.' })
  consentAt!: string | null;
  @Field(() => String, { nullable: true, description: 'The version of its text.' })
  consentVersion!: string | null;

  readonly declared!: DeclaredValue;
  readonly iinSealed!: string | null;
  readonly iinKeyId!: string | null;
}

@ObjectType({ description: 'A document of an application.' })
export class ApplicationDocument {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'Which of the announced documents it is.' })
  code!: string;
  @Field(() => String, { description: 'The file’s name.' })
  name!: string;
  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  addedAt!: string;

  readonly fileId!: string | null;
}

@ObjectType({ description: 'What the viewer may do with an application.' })
export class ApplicationMay {
  @Field(() => VerdictType, { description: 'Fill it, add and remove documents: the candidate, until the closing.' })
  fill!: VerdictType;
  @Field(() => VerdictType, { description: 'Withdraw it: the candidate, or the secretariat from a paper.' })
  withdraw!: VerdictType;
  @Field(() => VerdictType, { description: 'Return it for what is missing, until the closing.' })
  return!: VerdictType;
  @Field(() => VerdictType, {
    description:
      'Enter what was brought to an application on paper that was returned; whether in time is asked by its day.',
  })
  complete!: VerdictType;
  @Field(() => VerdictType, { description: 'Admit the candidate: every rule of the row.' })
  admit!: VerdictType;
  @Field(() => VerdictType, { description: 'Reject it on a ground.' })
  reject!: VerdictType;
  @Field(() => VerdictType, { description: 'See the personal data; each look stands in the journal.' })
  reveal!: VerdictType;
}

@ObjectType({
  description:
    'An application to a competition. The candidate sees their own; the secretariat and the working group all that were submitted; the public the names of those whose results were published.',
})
export class Application {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Version, for `expectedVersion`; null for the public.' })
  version!: number | null;
  @Field(() => ID, { description: 'The competition.' })
  competitionId!: string;
  @Field(() => ApplicationState, { description: 'Where it stands.' })
  state!: ApplicationState;
  @Field(() => String, { nullable: true, description: 'Its number; null before it is submitted.' })
  number!: string | null;
  @Field(() => SeatKind, { nullable: true, description: 'The kind of seat it is for.' })
  seatKind!: SeatKind | null;
  @Field(() => String, { nullable: true, description: 'Surname, given name, patronymic; null once deleted.' })
  fullName!: string | null;
  @Field(() => String, { nullable: true, description: 'Surname.' })
  surname!: string | null;
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName!: string | null;
  @Field(() => String, { nullable: true, description: 'Patronymic.' })
  patronymic!: string | null;
  @Field(() => Nominator, { nullable: true, description: 'Who proposes.' })
  nominator!: Nominator | null;
  @Field(() => String, { nullable: true, description: 'The proposer’s name.' })
  nominatorName!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many citizens propose; null for the public.' })
  nominatorCount!: number | null;
  @Field(() => String, { nullable: true, description: 'The BIN of the proposing NPO; null for the public.' })
  npoBin!: string | null;
  @Field(() => String, { nullable: true, description: 'The BIN of its head organisation; null for the public.' })
  npoHeadBin!: string | null;
  @Field(() => String, { nullable: true, description: 'The alliance it belongs to; null for the public.' })
  npoAlliance!: string | null;
  @Field(() => ApplicationEntry, { nullable: true, description: 'Who entered it; null for the public.' })
  enteredBy!: ApplicationEntry | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the candidate submitted it; null for a paper one.',
  })
  submittedAt!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The legal day it was received; null for the public.' })
  receivedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was returned.' })
  returnedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned, in words.' })
  returnedBecause!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of admission.' })
  admittedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of rejection.' })
  rejectedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The ground of rejection; the candidate is told.' })
  rejectedBecause!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day its personal data were deleted by schedule.' })
  erasedOn!: string | null;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly returnedMissing!: MissingValue[] | null;
  readonly birthDate!: string | null;
  readonly iinDigest!: string | null;
  readonly declared!: DeclaredValue | null;
  readonly consentAt!: string | null;
}

export const ApplicationConnection = connectionOf(Application, 'Application');
