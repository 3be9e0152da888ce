import { Field, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { AmendmentKind } from './calendar.type.ts';

@InputType({ description: 'A later act that changes one day of the calendar (GEN-CAL-03).' })
export class AmendCalendarInput extends ActInput {
  @Field(() => DateScalar, { description: 'The day; in a year that is known.' })
  date!: string;
  @Field(() => AmendmentKind, { description: 'A day off, or a working day.' })
  kind!: AmendmentKind;
  @Field(() => String, { description: 'Its name in Kazakh, as “why this date?” shows it.' })
  nameKk!: string;
  @Field(() => String, { description: 'Its name in Russian.' })
  nameRu!: string;
  @Field(() => String, { description: 'Its name in English.' })
  nameEn!: string;
  @Field(() => String, { description: 'Number and date of the act.' })
  act!: string;
}
