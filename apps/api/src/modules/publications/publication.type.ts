import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';

export enum PublicationChannel {
  COUNCIL_SITE = 'COUNCIL_SITE',
  SOCIAL = 'SOCIAL',
  TV = 'TV',
  PRESS = 'PRESS',
  HEARING = 'HEARING',
  MEETING = 'MEETING',
  BODY_SITE = 'BODY_SITE',
  NONE = 'NONE',
}
registerEnumType(PublicationChannel, {
  name: 'PublicationChannel',
  description: 'Where the results were voiced (PC-REC-07).',
  valuesConfig: {
    COUNCIL_SITE: { description: 'The council’s own site.' },
    SOCIAL: { description: 'A social network.' },
    TV: { description: 'Television.' },
    PRESS: { description: 'A newspaper or an online medium.' },
    HEARING: { description: 'A public hearing.' },
    MEETING: { description: 'A meeting.' },
    BODY_SITE: { description: 'The site of a body.' },
    NONE: { description: 'Nowhere: the «-» of the official table. It stands alone.' },
  },
});

export enum OutcomeKind {
  ON_EXECUTION = 'ON_EXECUTION',
  ON_PUBLIC_CONTROL = 'ON_PUBLIC_CONTROL',
  ANSWERS_RECEIVED = 'ANSWERS_RECEIVED',
  VIOLATIONS_REMOVED = 'VIOLATIONS_REMOVED',
  PROPOSALS_TAKEN_ON_CONTROL = 'PROPOSALS_TAKEN_ON_CONTROL',
  INCLUDED_IN_PROGRAMME = 'INCLUDED_IN_PROGRAMME',
  RECOMMENDED_BY_DATE = 'RECOMMENDED_BY_DATE',
  PERMANENT_MONITORING = 'PERMANENT_MONITORING',
  CITIZENS_INVOLVED = 'CITIZENS_INVOLVED',
}
registerEnumType(OutcomeKind, {
  name: 'OutcomeKind',
  description: 'What came of it, by the vocabulary of the handbook’s table (PC-REC-05).',
  valuesConfig: {
    ON_EXECUTION: { description: 'На исполнении: being carried out.' },
    ON_PUBLIC_CONTROL: { description: 'На общественном контроле: the council keeps it under control.' },
    ANSWERS_RECEIVED: { description: 'Получены ответы: answers were received.' },
    VIOLATIONS_REMOVED: { description: 'Нарушения устранены: the violations were removed.' },
    PROPOSALS_TAKEN_ON_CONTROL: { description: 'Предложения взяты на контроль: the bodies control the proposals.' },
    INCLUDED_IN_PROGRAMME: { description: 'Внесены в программу развития: part of a programme or plan now.' },
    RECOMMENDED_BY_DATE: { description: 'Рекомендовано до даты: recommended by a date.' },
    PERMANENT_MONITORING: { description: 'Постоянный мониторинг: it is monitored permanently.' },
    CITIZENS_INVOLVED: { description: 'Вовлечены граждане: citizens take part.' },
  },
});

@ObjectType({
  description: 'That the results were voiced somewhere (PC-REC-07): of a mission, an event or a recommendation.',
})
export class PublicationRecord {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
  @Field(() => PublicationChannel, { description: 'Where.' })
  channel!: PublicationChannel;
  @Field(() => String, { nullable: true, description: 'What it is called there, or which channel it was: «Хабар 24».' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Its address, http or https.' })
  url!: string | null;
  @Field(() => String, { nullable: true, description: 'Its language: kk, ru or en.' })
  language!: string | null;
  @Field(() => DateScalar, { description: 'The day on which it came out.' })
  publishedOn!: string;
}

@ObjectType({ description: 'What came of a mission, an event or a recommendation (PC-REC-05).' })
export class Outcome {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
  @Field(() => [OutcomeKind], { description: 'The kinds chosen; may be empty where the text says it.' })
  kinds!: OutcomeKind[];
  @Field(() => LocalizedTextType, { nullable: true, description: 'In words.' })
  text!: LocalizedTextType | null;
  @Field(() => String, { nullable: true, description: 'The programme or plan document into which it went.' })
  programme!: string | null;
  @Field(() => ID, { nullable: true, description: 'The body by which it came, by its id in the register.' })
  byBodyId!: string | null;
  @Field(() => DateScalar, { description: 'The day of the fact.' })
  recordedOn!: string;
}
