import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { MandateState } from '../mandates/mandate.type.ts';

@ObjectType({ description: 'A tenant in which the viewer has a role.' })
export class ViewerTenant {
  @Field(() => ID, { description: 'The tenant’s id.' })
  id!: string;
  @Field(() => String, { description: 'Its short name in addresses; `Kenes-Acting: tenant:<slug>`.' })
  slug!: string;
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;
  @Field(() => String, { description: 'PUBLIC_COUNCIL, NPO, LOCAL_COMMUNITY or MICRO_AREA_COUNCIL.' })
  kind!: string;
  @Field(() => [String], { description: 'The viewer’s roles there.' })
  roles!: string[];
}

@ObjectType({ description: 'A body whose officer the viewer is.' })
export class ViewerBody {
  @Field(() => ID, { description: 'The body’s id; `Kenes-Acting: body:<id>`.' })
  id!: string;
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name!: LocalizedTextType;
  @Field(() => Boolean, { description: 'Whether the viewer manages its officers.' })
  chief!: boolean;
}

@ObjectType({ description: 'A mandate by which the viewer works in a council’s mission.' })
export class ViewerMandate {
  @Field(() => ID, { description: 'The mandate’s uuid; `Kenes-Acting: mandate:<id>`.' })
  id!: string;
  @Field(() => ID, { description: 'The mandate as an opaque ID, for `acceptMandate` and `mandate`.' })
  mandateId!: string;
  @Field(() => String, { description: 'The council, by its slug.' })
  tenantSlug!: string;
  @Field(() => ID, { description: 'The mission, as an opaque ID.' })
  missionId!: string;
  @Field(() => MandateState, { description: 'Where it stands today; a revoked one is not listed.' })
  state!: MandateState;
  @Field(() => LocalizedTextType, { description: 'The name of the council.' })
  councilName!: LocalizedTextType;
  @Field(() => String, { description: 'What the monitor is to look at.' })
  scope!: string;
  @Field(() => DateScalar, { description: 'The first day it covers, inclusive.' })
  validFrom!: string;
  @Field(() => DateScalar, { description: 'The last day it covers, inclusive.' })
  validTo!: string;
  @Field(() => Int, { description: 'The version, for `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'An open session of the viewer.' })
export class ViewerSession {
  @Field(() => ID, { description: 'The session’s id (not its token).' })
  id!: string;
  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: string;
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  seenAt!: string;
  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  expiresAt!: string;
  @Field(() => String, { nullable: true, description: 'The address it was opened from.' })
  address!: string | null;
  @Field(() => String, { nullable: true, description: 'The browser it was opened with.' })
  agent!: string | null;
  @Field(() => Boolean, { description: 'Whether it is the one asking.' })
  current!: boolean;
}

@ObjectType({ description: 'The signed-in person.' })
export class Viewer {
  @Field(() => ID, { description: 'The account’s id.' })
  id!: string;
  @Field(() => String, { description: 'Surname, name, patronymic.' })
  name!: string;
  @Field(() => String, { description: 'The surname.' })
  surname!: string;
  @Field(() => String, { description: 'The given name.' })
  givenName!: string;
  @Field(() => String, { nullable: true, description: 'The patronymic.' })
  patronymic!: string | null;
  @Field(() => Boolean, {
    description: 'Whether they can sign in by a password (else only by the organisation’s provider).',
  })
  hasPassword!: boolean;
  @Field(() => Int, { description: 'The version of the account, for `expectedVersion`.' })
  version!: number;
  @Field(() => String, { description: 'The e-mail they sign in with.' })
  email!: string;
  @Field(() => String, { description: 'Their language: kk, ru or en.' })
  locale!: string;
  @Field(() => Boolean, { description: 'Whether they administer the platform.' })
  platformAdmin!: boolean;
  @Field(() => [ViewerTenant], { description: 'Where they have a role today.' })
  tenants!: ViewerTenant[];
  @Field(() => [ViewerBody], { description: 'Bodies whose officer they are today.' })
  bodies!: ViewerBody[];
  @Field(() => [ViewerMandate], {
    description:
      'Mandates that are not revoked, at most 50; what was seen within one may be entered after its last day.',
  })
  mandates!: ViewerMandate[];
  @Field(() => [ViewerSession], { description: 'Their open sessions, the newest first.' })
  sessions!: ViewerSession[];
}
