import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { PersonSuccess } from '../composition/composition.results.ts';
import { officesOf } from './offices.ts';
import { CouncilOffice } from './types/office.type.ts';

/** Never a type of its own: what acts on an office show. */
@ObjectType({ description: 'What acts on an office show.' })
export abstract class OfficeSuccess {
  @Field(() => ID, { description: 'The office as it is held.' })
  officeId!: string;
  @Field(() => CouncilOffice, { nullable: true, description: 'It as it stands now.' })
  async office(@Ctx() operation: Operation): Promise<CouncilOffice | null> {
    const offices = await officesOf(operation, ownId(this.officeId).tenantId);
    return offices.find(({ id }) => id === this.officeId) ?? null;
  }
}

@ObjectType({ description: 'They hold the office.' })
export class RecordOfficeSuccess extends OfficeSuccess {}
export const RecordOfficeResult = resultOf('RecordOfficeResult', RecordOfficeSuccess);

@ObjectType({ description: 'They act in the holder’s place on these days.' })
export class AppointActingSuccess extends OfficeSuccess {}
export const AppointActingResult = resultOf('AppointActingResult', AppointActingSuccess);

@ObjectType({ description: 'The office has its last day.' })
export class EndOfficeSuccess extends OfficeSuccess {}
export const EndOfficeResult = resultOf('EndOfficeResult', EndOfficeSuccess);

@ObjectType({ description: 'The person is joined to the account, or no longer.' })
export class LinkCouncilPersonSuccess extends PersonSuccess {}
export const LinkCouncilPersonResult = resultOf('LinkCouncilPersonResult', LinkCouncilPersonSuccess);
