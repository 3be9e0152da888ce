import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LegalBasis } from '../../../graphql/legal-basis.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { ControlForm, MissionState, MonitoringMethod } from './mission.enums.ts';

@ObjectType({ description: 'A control action of one of the four forms: usually a monitoring mission (domain §3.14).' })
export class Mission {
  @Field(() => ID, { description: 'Its opaque ID.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The tenant that carries it out, by its id in the register.' })
  councilId!: string;
  @Field(() => String, { description: 'Its number within the tenant, e.g. `2026-014`.' })
  number!: string;
  @Field(() => ControlForm, { description: 'Its form (PC-CTRL-01).' })
  form!: ControlForm;
  @Field(() => LegalBasis, { description: 'The law it runs under (PC-CTRL-04).' })
  legalBasis!: LegalBasis;
  @Field(() => MissionState, { description: 'Where it stands.' })
  state!: MissionState;
  @Field(() => LocalizedTextType, { description: 'Its topic, as the monitoring table prints it.' })
  title!: LocalizedTextType;
  @Field(() => LocalizedTextType, { description: 'Its aim.' })
  aim!: LocalizedTextType;
  @Field(() => [LocalizedTextType], { description: 'The questions it is to answer, in order.' })
  questions!: LocalizedTextType[];
  @Field(() => [MonitoringMethod], { description: 'How it works (PC-CTRL-06).' })
  methods!: MonitoringMethod[];
  @Field(() => [String], { description: 'The powers of the council it cites, PWR-01 … PWR-13 (PC-PWR-01).' })
  powers!: string[];
  @Field(() => String, { nullable: true, description: 'The site: a park, a street, a school.' })
  siteName!: string | null;
  @Field(() => String, { nullable: true, description: 'The site’s address.' })
  siteAddress!: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude of the site, degrees WGS 84.' })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude of the site, degrees WGS 84.' })
  longitude!: number | null;
  @Field(() => Boolean, { description: 'Permanent («на постоянной основе», PC-MON-02).' })
  permanent!: boolean;
  @Field(() => ID, { nullable: true, description: 'The series of repeated missions it belongs to.' })
  seriesId!: string | null;
  @Field(() => Int, { description: 'Its place in the series, from 1.' })
  seriesOrdinal!: number;
  @Field(() => DateScalar, { description: 'The day it was opened.' })
  openedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First planned day, inclusive.' })
  plannedFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last planned day, inclusive.' })
  plannedTo!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the first object was told (PC-CTRL-08).' })
  notifiedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the field part began.' })
  startedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the field part ended; the 7 working days of PC-CTRL-10 run from it.',
  })
  completedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day to send the final document, 7 working days from completion (PC-CTRL-10); under Law 383-V not verified. Null before completion.',
  })
  documentDueOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed.' })
  closedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was given up.' })
  cancelledOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  cancelledBecause!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the council’s decision that opened it (PC-CTRL-07).' })
  decisionNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Date of that decision.' })
  decisionDate!: string | null;
  @Field(() => ID, { nullable: true, description: 'The scan of the decision; null for the public.' })
  decisionFileId!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;
}

export const MissionConnection = connectionOf(Mission, 'Mission');

@ObjectType({ description: 'How much there is in a mission, as far as the viewer may see it.' })
export class MissionCounts {
  @Field(() => Int, { description: 'Objects.' })
  objects!: number;
  @Field(() => Int, { description: 'Participants.' })
  participants!: number;
  @Field(() => Int, { description: 'Visits that took place, refused access included.' })
  visits!: number;
  @Field(() => Int, { description: 'Findings that were not withdrawn.' })
  findings!: number;
  @Field(() => Int, { description: 'Findings waiting for the lead.' })
  findingsDraft!: number;
  @Field(() => Int, { description: 'Findings confirmed and not yet remedied.' })
  findingsConfirmed!: number;
  @Field(() => Int, { description: 'Findings remedied.' })
  findingsRemedied!: number;
  @Field(() => Int, { description: 'Pieces of evidence.' })
  evidence!: number;
}
