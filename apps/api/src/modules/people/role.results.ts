import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { officersByIds, tenantPeopleByIds } from './people.reader.ts';
import { Officer, TenantPerson } from './role.type.ts';

/** Never a type of its own: what acts on a person's roles show. */
@ObjectType({ description: 'What acts on a person’s roles show.' })
abstract class PersonSuccess {
  @Field(() => ID, { description: 'The appointment’s id.' })
  personId!: string;
  @Field(() => TenantPerson, { nullable: true, description: 'The appointment as it stands now.' })
  person(@Ctx() operation: Operation): Promise<TenantPerson | null> {
    return operation.level.first<TenantPerson>(tenantPeopleByIds, this.personId);
  }
}

@ObjectType({ description: 'The roles were changed.' })
export class ChangeRolesSuccess extends PersonSuccess {}
export const ChangeRolesResult = resultOf('ChangeRolesResult', ChangeRolesSuccess);

@ObjectType({ description: 'The roles have ended.' })
export class EndRoleSuccess extends PersonSuccess {}
export const EndRoleResult = resultOf('EndRoleResult', EndRoleSuccess);

/** Never a type of its own: what acts on an officer show. */
@ObjectType({ description: 'What acts on an officer show.' })
abstract class OfficerSuccess {
  @Field(() => ID, { description: 'The appointment’s id.' })
  officerId!: string;
  @Field(() => Officer, { nullable: true, description: 'The appointment as it stands now.' })
  officer(@Ctx() operation: Operation): Promise<Officer | null> {
    return operation.level.first<Officer>(officersByIds, this.officerId);
  }
}

@ObjectType({ description: 'The person answers for the body.' })
export class AppointOfficerSuccess extends OfficerSuccess {}
export const AppointOfficerResult = resultOf('AppointOfficerResult', AppointOfficerSuccess);

@ObjectType({ description: 'The person answers for the body no more.' })
export class DismissOfficerSuccess extends OfficerSuccess {}
export const DismissOfficerResult = resultOf('DismissOfficerResult', DismissOfficerSuccess);
