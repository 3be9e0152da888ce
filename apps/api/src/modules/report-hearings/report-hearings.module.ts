import { ReportHearingEntity } from './entities/report-hearing.entity.ts';
import { ReportHearingActsResolver } from './resolvers/report-hearing-acts.resolver.ts';
import {
  ItemReportHearingsResolver,
  MissionReportHearingResolver,
  ReportHearingPlacesResolver,
} from './resolvers/report-hearing-places.resolver.ts';
import { ReportHearingsResolver } from './resolvers/report-hearings.resolver.ts';

/** Registration only. */
export const reportHearingEntities = [ReportHearingEntity] as const;
export const reportHearingResolvers = [
  ReportHearingsResolver,
  ReportHearingPlacesResolver,
  ItemReportHearingsResolver,
  MissionReportHearingResolver,
  ReportHearingActsResolver,
] as const;
