import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { organisationsByIds } from './organisation.reader.ts';
import { Organisation } from './organisation.type.ts';

/** Never a type of its own: what both successes show. */
@ObjectType({ description: 'What acts on an organisation show.' })
abstract class OrganisationSuccess {
  @Field(() => ID, { description: 'The organisation’s id in the register.' })
  organisationId!: string;
  @Field(() => Organisation, { nullable: true, description: 'The organisation as it stands now.' })
  organisation(@Ctx() operation: Operation): Promise<Organisation | null> {
    return operation.level.first<Organisation>(organisationsByIds, this.organisationId);
  }
}

@ObjectType({ description: 'The organisation stands in the register.' })
export class RegisterOrganisationSuccess extends OrganisationSuccess {}
export const RegisterOrganisationResult = resultOf('RegisterOrganisationResult', RegisterOrganisationSuccess);

@ObjectType({ description: 'The register was amended.' })
export class AmendOrganisationSuccess extends OrganisationSuccess {}
export const AmendOrganisationResult = resultOf('AmendOrganisationResult', AmendOrganisationSuccess);
