import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { reportHearingsByIds } from './report-hearing.reader.ts';
import { ReportHearing } from './types/report-hearing.type.ts';

/** Never a type of its own: what acts on the hearing of a report show. */
@ObjectType({ description: 'What acts on the hearing of a report show.' })
export abstract class ReportHearingSuccess {
  @Field(() => ID, { description: 'The hearing of a report.' })
  reportHearingId!: string;
  @Field(() => ReportHearing, { nullable: true, description: 'It as it stands now.' })
  reportHearing(@Ctx() operation: Operation): Promise<ReportHearing | null> {
    return operation.level.first<ReportHearing>(reportHearingsByIds(operation), this.reportHearingId);
  }
}

@ObjectType({ description: 'It is opened.' })
export class OpenReportHearingSuccess extends ReportHearingSuccess {}
export const OpenReportHearingResult = resultOf('OpenReportHearingResult', OpenReportHearingSuccess);

@ObjectType({ description: 'The decision stands.' })
export class ApproveReportHearingSuccess extends ReportHearingSuccess {}
export const ApproveReportHearingResult = resultOf('ApproveReportHearingResult', ApproveReportHearingSuccess);

@ObjectType({ description: 'The head is invited.' })
export class InviteToReportHearingSuccess extends ReportHearingSuccess {}
export const InviteToReportHearingResult = resultOf('InviteToReportHearingResult', InviteToReportHearingSuccess);

@ObjectType({ description: 'The report is there.' })
export class ReceiveReportSuccess extends ReportHearingSuccess {}
export const ReceiveReportResult = resultOf('ReceiveReportResult', ReceiveReportSuccess);

@ObjectType({ description: 'It stands on the agenda.' })
export class PutReportOnAgendaSuccess extends ReportHearingSuccess {}
export const PutReportOnAgendaResult = resultOf('PutReportOnAgendaResult', PutReportOnAgendaSuccess);

@ObjectType({ description: 'It was heard.' })
export class RecordReportHeardSuccess extends ReportHearingSuccess {}
export const RecordReportHeardResult = resultOf('RecordReportHeardResult', RecordReportHeardSuccess);

@ObjectType({ description: 'It is recorded.' })
export class RecordNonAppearanceSuccess extends ReportHearingSuccess {}
export const RecordNonAppearanceResult = resultOf('RecordNonAppearanceResult', RecordNonAppearanceSuccess);

@ObjectType({ description: 'It is assessed.' })
export class AssessReportSuccess extends ReportHearingSuccess {}
export const AssessReportResult = resultOf('AssessReportResult', AssessReportSuccess);

@ObjectType({ description: 'It is cancelled.' })
export class CancelReportHearingSuccess extends ReportHearingSuccess {}
export const CancelReportHearingResult = resultOf('CancelReportHearingResult', CancelReportHearingSuccess);
