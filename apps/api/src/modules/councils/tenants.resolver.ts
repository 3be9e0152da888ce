import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { onTenant } from '../../kernel/on-tenant.ts';
import { amendCouncilCard } from './amend-council-card.command.ts';
import { archiveTenant } from './archive-tenant.command.ts';
import {
  AmendCouncilCardInput,
  ArchiveTenantInput,
  OpenTenantInput,
  ResumeTenantInput,
  SuspendTenantInput,
} from './council.inputs.ts';
import {
  AmendCouncilCardResult,
  ArchiveTenantResult,
  OpenTenantResult,
  ResumeTenantResult,
  SuspendTenantResult,
} from './council.results.ts';
import { openTenant } from './open-tenant.command.ts';
import { resumeTenant } from './resume-tenant.command.ts';
import { suspendTenant } from './suspend-tenant.command.ts';

@Resolver()
export class TenantsResolver {
  @Mutation(() => OpenTenantResult, { description: 'Opens a tenant; the platform only (PC-STAT-01…05).' })
  async openTenant(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenTenantInput) input: OpenTenantInput,
  ): Promise<object> {
    return execute(operation, openTenant, input);
  }

  @Mutation(() => AmendCouncilCardResult, {
    description: 'Amends what the public reads of one’s own council; the secretariat.',
  })
  async amendCouncilCard(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendCouncilCardInput) input: AmendCouncilCardInput,
  ): Promise<object> {
    return execute(operation, amendCouncilCard, input);
  }

  @Mutation(() => SuspendTenantResult, { description: 'Makes a tenant read-only for a time; the platform only.' })
  async suspendTenant(
    @Ctx() operation: Operation,
    @Arg('input', () => SuspendTenantInput) input: SuspendTenantInput,
  ): Promise<object> {
    return execute(operation, suspendTenant, input, onTenant(operation.capacity, input.id));
  }

  @Mutation(() => ResumeTenantResult, { description: 'Lets a suspended tenant work again; the platform only.' })
  async resumeTenant(
    @Ctx() operation: Operation,
    @Arg('input', () => ResumeTenantInput) input: ResumeTenantInput,
  ): Promise<object> {
    return execute(operation, resumeTenant, input, onTenant(operation.capacity, input.id));
  }

  @Mutation(() => ArchiveTenantResult, {
    description: 'Makes a tenant read-only for good; what it published stays public. The platform only.',
  })
  async archiveTenant(
    @Ctx() operation: Operation,
    @Arg('input', () => ArchiveTenantInput) input: ArchiveTenantInput,
  ): Promise<object> {
    return execute(operation, archiveTenant, input, onTenant(operation.capacity, input.id));
  }
}
