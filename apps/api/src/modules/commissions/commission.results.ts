import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { commissionsOf } from './commissions.ts';
import { Commission } from './types/commission.type.ts';

/** Never a type of its own: what acts on a commission show. */
@ObjectType({ description: 'What acts on a commission show.' })
export abstract class CommissionSuccess {
  @Field(() => ID, { description: 'The commission.' })
  commissionId!: string;
  @Field(() => Commission, { nullable: true, description: 'It as it stands now.' })
  async commission(@Ctx() operation: Operation): Promise<Commission | null> {
    const { commissions } = await commissionsOf(operation, ownId(this.commissionId).tenantId);
    return commissions.find(({ id }) => id === this.commissionId) ?? null;
  }
}

@ObjectType({ description: 'The commission is created, or proposed.' })
export class CreateCommissionSuccess extends CommissionSuccess {}
export const CreateCommissionResult = resultOf('CreateCommissionResult', CreateCommissionSuccess);

@ObjectType({ description: 'The commission was amended.' })
export class AmendCommissionSuccess extends CommissionSuccess {}
export const AmendCommissionResult = resultOf('AmendCommissionResult', AmendCommissionSuccess);

@ObjectType({ description: 'They are in the commission.' })
export class AddCommissionMemberSuccess extends CommissionSuccess {}
export const AddCommissionMemberResult = resultOf('AddCommissionMemberResult', AddCommissionMemberSuccess);

@ObjectType({ description: 'They are in it no longer.' })
export class ReleaseCommissionMemberSuccess extends CommissionSuccess {}
export const ReleaseCommissionMemberResult = resultOf('ReleaseCommissionMemberResult', ReleaseCommissionMemberSuccess);

@ObjectType({ description: 'The commission has its head.' })
export class AppointCommissionHeadSuccess extends CommissionSuccess {}
export const AppointCommissionHeadResult = resultOf('AppointCommissionHeadResult', AppointCommissionHeadSuccess);

@ObjectType({ description: 'They stand in on these days.' })
export class AppointCommissionActingSuccess extends CommissionSuccess {}
export const AppointCommissionActingResult = resultOf('AppointCommissionActingResult', AppointCommissionActingSuccess);

@ObjectType({ description: 'They stand in no longer.' })
export class EndCommissionActingSuccess extends CommissionSuccess {}
export const EndCommissionActingResult = resultOf('EndCommissionActingResult', EndCommissionActingSuccess);

@ObjectType({ description: 'The commission is over.' })
export class CloseCommissionSuccess extends CommissionSuccess {}
export const CloseCommissionResult = resultOf('CloseCommissionResult', CloseCommissionSuccess);
