import { Account } from './account.entity.ts';
import { AccountResolver } from './account.resolver.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { InvitationsResolver } from './invitations.resolver.ts';
import { OfficerEntity } from './officer.entity.ts';
import { PasswordResetResolver } from './password-reset.resolver.ts';
import { PeopleResolver } from './people.resolver.ts';
import { PeopleListsResolver } from './people-lists.resolver.ts';
import { RolesResolver } from './roles.resolver.ts';
import { Session } from './session.entity.ts';
import { TenantRoleEntity } from './tenant-role.entity.ts';

/** Registration only. */
export const peopleEntities = [Account, Session, TenantRoleEntity, OfficerEntity, InvitationEntity] as const;
export const peopleResolvers = [
  PeopleResolver,
  PeopleListsResolver,
  InvitationsResolver,
  RolesResolver,
  AccountResolver,
  PasswordResetResolver,
] as const;
