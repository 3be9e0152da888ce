import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';

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
