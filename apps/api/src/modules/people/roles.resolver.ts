import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { appointOfficer } from './appoint-officer.command.ts';
import { changeRoles } from './change-roles.command.ts';
import { dismissOfficer } from './dismiss-officer.command.ts';
import { endRole } from './end-role.command.ts';
import { AppointOfficerInput, ChangeRolesInput, DismissOfficerInput, EndRoleInput } from './role.inputs.ts';
import { AppointOfficerResult, ChangeRolesResult, DismissOfficerResult, EndRoleResult } from './role.results.ts';

@Resolver()
export class RolesResolver {
  @Mutation(() => ChangeRolesResult, { description: 'Changes what a person is in the tenant; secretariat or chair.' })
  async changeRoles(
    @Ctx() operation: Operation,
    @Arg('input', () => ChangeRolesInput) input: ChangeRolesInput,
  ): Promise<object> {
    return execute(operation, changeRoles, input);
  }

  @Mutation(() => EndRoleResult, {
    description: 'Ends what a person is in the tenant, at once; secretariat or chair. The last secretary stays.',
  })
  async endRole(@Ctx() operation: Operation, @Arg('input', () => EndRoleInput) input: EndRoleInput): Promise<object> {
    return execute(operation, endRole, input);
  }

  @Mutation(() => AppointOfficerResult, { description: 'Appoints an officer who has an account; the platform.' })
  async appointOfficer(
    @Ctx() operation: Operation,
    @Arg('input', () => AppointOfficerInput) input: AppointOfficerInput,
  ): Promise<object> {
    return execute(operation, appointOfficer, input);
  }

  @Mutation(() => DismissOfficerResult, { description: 'Dismisses an officer, at once; the platform or the chief.' })
  async dismissOfficer(
    @Ctx() operation: Operation,
    @Arg('input', () => DismissOfficerInput) input: DismissOfficerInput,
  ): Promise<object> {
    return execute(operation, dismissOfficer, input);
  }
}
