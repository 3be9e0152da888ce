import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { Operation } from '../../kernel/context.ts';
import { amendments, knownYear, type StoredAmendment, yearOf } from './calendar.reader.ts';
import { CalendarYearType } from './calendar.type.ts';

@ObjectType({
  description: 'The calendar was amended; clocks that run keep their dates until they are recomputed by an act.',
})
export class AmendCalendarSuccess {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;
  @Field(() => Int, { description: 'Its year.' })
  year!: number;
  @Field(() => CalendarYearType, { nullable: true, description: 'The year as it stands now.' })
  async calendar(@Ctx() operation: Operation): Promise<CalendarYearType | null> {
    const base = knownYear(this.year);
    return base ? yearOf(base, await operation.level.rows<StoredAmendment>(amendments), operation.locale) : null;
  }
}
export const AmendCalendarResult = resultOf('AmendCalendarResult', AmendCalendarSuccess);
