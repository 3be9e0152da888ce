import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';

export enum FinalDocumentState {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
}
registerEnumType(FinalDocumentState, {
  name: 'FinalDocumentState',
  description: 'How far a final document has come.',
  valuesConfig: {
    DRAFT: { description: 'It is being written; nobody outside the council sees it.' },
    SENT: { description: 'It went to the objects of control; its text is frozen.' },
  },
});

export enum FinalDocumentSection {
  PLACE_AND_TIME = 'PLACE_AND_TIME',
  TASKS = 'TASKS',
  OBJECTS_AND_COMPLIANCE = 'OBJECTS_AND_COMPLIANCE',
  FORMS = 'FORMS',
  FACTS = 'FACTS',
  OTHER_DOCUMENTS = 'OTHER_DOCUMENTS',
  PROPOSALS = 'PROPOSALS',
}
registerEnumType(FinalDocumentSection, {
  name: 'FinalDocumentSection',
  description: 'The parts a final document must have, in the order of the law (PC-CTRL-09).',
  valuesConfig: {
    PLACE_AND_TIME: { description: 'Date, time and place.' },
    TASKS: { description: 'Tasks of the control.' },
    OBJECTS_AND_COMPLIANCE: { description: 'The list of subjects and their compliance with the law.' },
    FORMS: { description: 'Forms and methods.' },
    FACTS: { description: 'Facts and circumstances established.' },
    OTHER_DOCUMENTS: { description: 'Other documents; «нет» where there are none.' },
    PROPOSALS: { description: 'Proposals to remove the causes and conditions of violations.' },
  },
});

@ObjectType({ description: 'What the viewer may do with a final document.' })
export class FinalDocumentViewerMay {
  @Field(() => VerdictType, { description: 'Amend its parts.' })
  amend!: VerdictType;
  @Field(() => VerdictType, {
    description: 'Send it to the objects: refused or warned while a part is empty (PC-CTRL-09).',
  })
  send!: VerdictType;
  @Field(() => VerdictType, { description: 'Publish it (PC-CTRL-14).' })
  publish!: VerdictType;
}

@ObjectType({
  description:
    'The final document of public control with the parts of PC-CTRL-09; its object must consider it (PC-CTRL-11).',
})
export class FinalDocument {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The mission it concludes, or of which it is an interim one; opaque id.' })
  missionId!: string;
  @Field(() => ID, { description: 'The council, NGO or community whose document it is, by its id in the register.' })
  councilId!: string;
  @Field(() => String, { nullable: true, description: 'Its number; null while it is a draft.' })
  number!: string | null;
  @Field(() => FinalDocumentState, { description: 'How far it has come.' })
  state!: FinalDocumentState;
  @Field(() => String, { description: 'Its language, kk or ru (PC-CTRL-10).' })
  language!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it bears.' })
  datedOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The time of day it bears, HH:MM in Almaty; not shown to the public.',
  })
  time!: string | null;
  @Field(() => String, { nullable: true, description: 'Where and how the control went.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'Tasks of the control.' })
  tasks!: string | null;
  @Field(() => String, { nullable: true, description: 'The list of subjects and their compliance with the law.' })
  subjects!: string | null;
  @Field(() => String, { nullable: true, description: 'Forms and methods.' })
  forms!: string | null;
  @Field(() => String, { nullable: true, description: 'Facts and circumstances established.' })
  facts!: string | null;
  @Field(() => String, { nullable: true, description: 'Other documents; «нет» where there are none.' })
  otherDocuments!: string | null;
  @Field(() => String, { nullable: true, description: 'Proposals to remove the causes and conditions of violations.' })
  proposals!: string | null;
  @Field(() => DateScalar, {
    description:
      'The day the control was completed, from which its clock runs; of an interim document, the end of its period.',
  })
  completedOn!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which it is sent in time: 7 working days from completion (PC-CTRL-10). Null where no period is regulated or no calendar is known.',
  })
  dueOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was sent.' })
  sentOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which it is published in time: 5 working days from sending (PC-CTRL-14, not verified). Null while it is a draft.',
  })
  publishBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was published.' })
  publishedOn!: string | null;
}

@ObjectType({ description: 'A finding as it stood when the final document was sent: it does not change afterwards.' })
export class FrozenFinding {
  @Field(() => ID, { description: 'The finding, by its opaque id.' })
  findingId!: string;
  @Field(() => Int, { description: 'Its number within the mission.' })
  ordinal!: number;
  @Field(() => String, { nullable: true, description: 'What was established.' })
  statement!: string | null;
  @Field(() => DateScalar, { description: 'The day it was observed.' })
  observedOn!: string;
  @Field(() => String, { nullable: true, description: 'MINOR, SERIOUS or CRITICAL.' })
  severity!: string | null;
  @Field(() => String, { nullable: true, description: 'The norm violated, in words.' })
  norm!: string | null;
}

@ObjectType({
  description:
    'That a final document went to one object of control: what the body received, with the findings as they stood.',
})
export class FinalDocumentDispatch {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Its version, for `expectedVersion`; null for the public.' })
  version!: number | null;
  @Field(() => ID, { description: 'The final document, opaque id.' })
  finalDocumentId!: string;
  @Field(() => ID, { description: 'The mission, opaque id.' })
  missionId!: string;
  @Field(() => ID, { description: 'The council that sent it, by its id in the register.' })
  councilId!: string;
  @Field(() => ID, { description: 'The body, by its id in the register.' })
  bodyId!: string;
  @Field(() => String, { nullable: true, description: 'The mission’s title as it was sent; null for the public.' })
  title!: string | null;
  @Field(() => [FrozenFinding], { nullable: true, description: 'The findings as they were sent; null for the public.' })
  findings!: FrozenFinding[] | null;
  @Field(() => ID, { nullable: true, description: 'The letter with which it went; opaque id, null for the public.' })
  letterId!: string | null;
  @Field(() => DateScalar, { description: 'The day it was sent.' })
  sentOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day the body received it, where it is proven.' })
  receivedOn!: string | null;
}

export enum FindingDisputeState {
  OPEN = 'OPEN',
  UPHELD = 'UPHELD',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(FindingDisputeState, {
  name: 'FindingDisputeState',
  description: 'What became of a body’s objection to a finding.',
  valuesConfig: {
    OPEN: { description: 'Not decided yet.' },
    UPHELD: { description: 'The finding stands.' },
    WITHDRAWN: { description: 'The finding was withdrawn.' },
  },
});

@ObjectType({ description: 'An object’s objection to a finding, and what the council decided (domain §3.16).' })
export class FindingDispute {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Its version, for `expectedVersion`; null for the public.' })
  version!: number | null;
  @Field(() => ID, { description: 'The finding, opaque id.' })
  findingId!: string;
  @Field(() => ID, { description: 'The body that objects, by its id in the register.' })
  bodyId!: string;
  @Field(() => String, { description: 'The objection in the body’s words.' })
  text!: string;
  @Field(() => DateScalar, { description: 'The day of the objection.' })
  disputedOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'On whose behalf the secretariat entered it; null for the public.',
  })
  onBehalfOf!: string | null;
  @Field(() => FindingDisputeState, { description: 'What became of it.' })
  state!: FindingDisputeState;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was decided.' })
  decidedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decisionReason!: string | null;
}

@ObjectType({ description: 'The body’s hearing of the council before it decides on the final document (PC-CTRL-13).' })
export class AnswerHearing {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Its version, for `expectedVersion`; null for the public.' })
  version!: number | null;
  @Field(() => ID, { description: 'The mission, opaque id.' })
  missionId!: string;
  @Field(() => ID, { description: 'The body, by its id in the register.' })
  bodyId!: string;
  @Field(() => DateScalar, {
    description: 'The day the council was invited: at least 3 working days before the decision.',
  })
  notifiedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was held.' })
  heldOn!: string | null;
  @Field(() => DateScalar, { description: 'The day of the body’s decision.' })
  decisionOn!: string;
  @Field(() => Boolean, { description: 'Whether it was held by video.' })
  online!: boolean;
  @Field(() => String, { nullable: true, description: 'Where it was held; null for the public.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  result!: string | null;
}
