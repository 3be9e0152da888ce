import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';

export enum TenantKind {
  PUBLIC_COUNCIL = 'PUBLIC_COUNCIL',
  NPO = 'NPO',
  LOCAL_COMMUNITY = 'LOCAL_COMMUNITY',
  MICRO_AREA_COUNCIL = 'MICRO_AREA_COUNCIL',
}
registerEnumType(TenantKind, {
  name: 'TenantKind',
  description: 'What kind of organisation works here.',
  valuesConfig: {
    PUBLIC_COUNCIL: { description: 'A public council under Law 383-V.' },
    NPO: { description: 'A non-profit organisation.' },
    LOCAL_COMMUNITY: { description: 'A local community: its gatherings and its assembly.' },
    MICRO_AREA_COUNCIL: { description: 'A council of a micro-area; not a public council (PC-STAT-05).' },
  },
});

export enum CouncilLevel {
  REPUBLICAN = 'REPUBLICAN',
  LOCAL = 'LOCAL',
}
registerEnumType(CouncilLevel, { name: 'CouncilLevel', description: 'The level of a council or body (PC-STAT-02).' });

export enum TenantState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(TenantState, {
  name: 'TenantState',
  description: 'Where a tenant stands (domain §3.1).',
  valuesConfig: {
    DRAFT: { description: 'Prepared; the public does not see it.' },
    ACTIVE: { description: 'It works.' },
    SUSPENDED: { description: 'Read-only for a time; what was published stays public.' },
    ARCHIVED: { description: 'Read-only for good; what was published stays public.' },
  },
});

export enum FormingBodyKind {
  MINISTRY = 'MINISTRY',
  PRESIDENT_SUBORDINATE = 'PRESIDENT_SUBORDINATE',
  LOCAL_GOV = 'LOCAL_GOV',
  QUASI_STATE = 'QUASI_STATE',
}
registerEnumType(FormingBodyKind, {
  name: 'FormingBodyKind',
  description: 'What kind of body forms a public council (PC-STAT-01).',
  valuesConfig: {
    MINISTRY: { description: 'A ministry.' },
    PRESIDENT_SUBORDINATE: { description: 'A body directly subordinate to the President.' },
    LOCAL_GOV: { description: 'A local public administration body.' },
    QUASI_STATE: { description: 'A national managing holding, a national holding or a national company.' },
  },
});

@ObjectType({ description: 'A council, an NGO or a community that works in Kenes, as the public sees it.' })
export class Council {
  @Field(() => ID, { description: 'Its id in the register.' })
  id!: string;
  @Field(() => String, { description: 'Its short name in addresses.' })
  slug!: string;
  @Field(() => TenantKind, { description: 'What it is.' })
  kind!: TenantKind;
  @Field(() => CouncilLevel, { nullable: true, description: 'Republican or local, where it is a council.' })
  level!: CouncilLevel | null;
  @Field(() => LocalizedTextType, { description: 'Its full name.' })
  name!: LocalizedTextType;
  @Field(() => LocalizedTextType, { nullable: true, description: 'Its short name.' })
  shortName!: LocalizedTextType | null;
  @Field(() => TenantState, { description: 'Whether it works, or is read-only.' })
  state!: TenantState;
  @Field(() => DateScalar, { description: 'Since when it works in Kenes.' })
  openedOn!: string;
  @Field(() => FormingBodyKind, { nullable: true, description: 'What kind of body forms it (PC-STAT-01).' })
  formingBodyKind!: FormingBodyKind | null;
  @Field(() => ID, { nullable: true, description: 'The body that forms it, in the register of organisations.' })
  formingBodyId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation it is (an NPO’s own entry in the register).' })
  organisationId!: string | null;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => LocalizedTextType, { nullable: true, description: 'What it is for, in its own words.' })
  about!: LocalizedTextType | null;
  @Field(() => String, { nullable: true, description: 'Its region.' })
  region!: string | null;
  @Field(() => String, { nullable: true, description: 'Its address.' })
  address!: string | null;
  @Field(() => String, { nullable: true, description: 'Its telephone.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Its e-mail.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Its site.' })
  site!: string | null;
}

export const CouncilConnection = connectionOf(Council, 'Council');
