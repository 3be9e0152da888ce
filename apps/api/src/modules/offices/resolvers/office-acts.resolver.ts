import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { appointActing } from '../commands/appoint-acting.command.ts';
import { endOffice } from '../commands/end-office.command.ts';
import { linkCouncilPerson } from '../commands/link-council-person.command.ts';
import { recordOffice } from '../commands/record-office.command.ts';
import { AppointActingInput, EndOfficeInput, LinkCouncilPersonInput, RecordOfficeInput } from '../office.inputs.ts';
import {
  AppointActingResult,
  EndOfficeResult,
  LinkCouncilPersonResult,
  RecordOfficeResult,
} from '../office.results.ts';

@Resolver()
export class OfficeActsResolver {
  @Mutation(() => RecordOfficeResult, {
    description: 'Enters who was elected to an office, by a vote or from a paper (PC-ORG-02…04).',
  })
  async recordOffice(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordOfficeInput) input: RecordOfficeInput,
  ): Promise<object> {
    return execute(operation, recordOffice, input);
  }

  @Mutation(() => AppointActingResult, { description: 'Enters who acts in an office on given days (domain §8.6).' })
  async appointActing(
    @Ctx() operation: Operation,
    @Arg('input', () => AppointActingInput) input: AppointActingInput,
  ): Promise<object> {
    return execute(operation, appointActing, input);
  }

  @Mutation(() => EndOfficeResult, { description: 'Records the last day of an office.' })
  async endOffice(
    @Ctx() operation: Operation,
    @Arg('input', () => EndOfficeInput) input: EndOfficeInput,
  ): Promise<object> {
    return execute(operation, endOffice, input);
  }

  @Mutation(() => LinkCouncilPersonResult, {
    description: 'Joins a member to the account with which they follow sittings and vote.',
  })
  async linkCouncilPerson(
    @Ctx() operation: Operation,
    @Arg('input', () => LinkCouncilPersonInput) input: LinkCouncilPersonInput,
  ): Promise<object> {
    return execute(operation, linkCouncilPerson, input);
  }
}
