import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';

export enum MissionEventKind {
  DECIDED = 'DECIDED',
  OPENED = 'OPENED',
  NOTIFIED = 'NOTIFIED',
  STARTED = 'STARTED',
  VISIT_PLANNED = 'VISIT_PLANNED',
  VISITED = 'VISITED',
  ACCESS_REFUSED = 'ACCESS_REFUSED',
  EVENT_HELD = 'EVENT_HELD',
  COMPLETED = 'COMPLETED',
  FINAL_DOCUMENT_DUE = 'FINAL_DOCUMENT_DUE',
  FINAL_DOCUMENT_SENT = 'FINAL_DOCUMENT_SENT',
  RECOMMENDATION_ADOPTED = 'RECOMMENDATION_ADOPTED',
  RECOMMENDATION_SENT = 'RECOMMENDATION_SENT',
  RECOMMENDATION_RECEIVED = 'RECOMMENDATION_RECEIVED',
  ANSWER_DUE = 'ANSWER_DUE',
  ANSWERED = 'ANSWERED',
  ESCALATED = 'ESCALATED',
  HEARING_HELD = 'HEARING_HELD',
  REMEDIED = 'REMEDIED',
  EXECUTED = 'EXECUTED',
  MADE_PUBLIC = 'MADE_PUBLIC',
  OUTCOME = 'OUTCOME',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MissionEventKind, {
  name: 'MissionEventKind',
  description: 'A dated step of a mission, from its decision to its last answer.',
  valuesConfig: {
    DECIDED: { description: 'The council decided.' },
    OPENED: { description: 'The mission was opened.' },
    NOTIFIED: { description: 'An object was told.' },
    STARTED: { description: 'The field part began.' },
    VISIT_PLANNED: { description: 'A visit is planned for that day; not shown to the public.' },
    VISITED: { description: 'A visit took place.' },
    ACCESS_REFUSED: { description: 'The monitors were not let in.' },
    EVENT_HELD: { description: 'A meeting or another event of the mission.' },
    COMPLETED: { description: 'The field part ended.' },
    FINAL_DOCUMENT_DUE: { description: 'The last day for the final document, not yet sent (PC-CTRL-10).' },
    FINAL_DOCUMENT_SENT: { description: 'The final document was sent.' },
    RECOMMENDATION_ADOPTED: { description: 'A recommendation was adopted.' },
    RECOMMENDATION_SENT: { description: 'It was sent to a body.' },
    RECOMMENDATION_RECEIVED: { description: 'The body received it; its clock runs.' },
    ANSWER_DUE: { description: 'The last day for an answer that has not come.' },
    ANSWERED: { description: 'The body answered.' },
    ESCALATED: { description: 'The council wrote to the body’s superior.' },
    HEARING_HELD: { description: 'The body heard the council before its decision (PC-CTRL-13).' },
    REMEDIED: { description: 'A finding was put right.' },
    EXECUTED: { description: 'A recommendation was executed.' },
    MADE_PUBLIC: { description: 'The results were made public through a channel (PC-REC-07).' },
    OUTCOME: { description: 'An outcome was recorded (PC-REC-05).' },
    CLOSED: { description: 'The mission was closed.' },
    CANCELLED: { description: 'The mission was given up.' },
  },
});

@ObjectType({ description: 'One dated step on a mission’s timeline.' })
export class MissionEvent {
  @Field(() => MissionEventKind, { description: 'What happened, or is due.' })
  kind!: MissionEventKind;
  @Field(() => DateScalar, { description: 'The day of the fact, or the due day.' })
  on!: string;
  @Field(() => Boolean, { description: 'A day that lies in the future or is owed, rather than a fact.' })
  planned!: boolean;
  @Field(() => ID, {
    nullable: true,
    description: 'The visit, finding, document, recommendation or event it is about.',
  })
  subjectId!: string | null;
  @Field(() => String, { nullable: true, description: 'A number, a place or a channel, as the register has it.' })
  label!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Its words, where it has any: a wording, a title.' })
  text!: LocalizedTextType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its shade: the kind of an answer, of a channel, of an outcome.',
  })
  detail!: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation it concerns.' })
  bodyId!: string | null;
}
