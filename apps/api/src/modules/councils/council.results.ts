import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { councilsByIds } from './council.reader.ts';
import { Council } from './council.type.ts';

/** Never a type of its own: what all successes show. */
@ObjectType({ description: 'What acts on a tenant show.' })
abstract class TenantSuccess {
  @Field(() => ID, { description: 'The tenant’s id in the register.' })
  councilId!: string;
  @Field(() => Council, { nullable: true, description: 'The tenant as it stands now.' })
  council(@Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, this.councilId);
  }
}

@ObjectType({ description: 'The tenant works in Kenes.' })
export class OpenTenantSuccess extends TenantSuccess {}
export const OpenTenantResult = resultOf('OpenTenantResult', OpenTenantSuccess);

@ObjectType({ description: 'The council’s card was amended.' })
export class AmendCouncilCardSuccess extends TenantSuccess {}
export const AmendCouncilCardResult = resultOf('AmendCouncilCardResult', AmendCouncilCardSuccess);

@ObjectType({ description: 'The tenant is read-only for a time.' })
export class SuspendTenantSuccess extends TenantSuccess {}
export const SuspendTenantResult = resultOf('SuspendTenantResult', SuspendTenantSuccess);

@ObjectType({ description: 'The tenant works again.' })
export class ResumeTenantSuccess extends TenantSuccess {}
export const ResumeTenantResult = resultOf('ResumeTenantResult', ResumeTenantSuccess);

@ObjectType({ description: 'The tenant is read-only for good; what it published stays public.' })
export class ArchiveTenantSuccess extends TenantSuccess {}
export const ArchiveTenantResult = resultOf('ArchiveTenantResult', ArchiveTenantSuccess);
