import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { approveReportHearing } from '../commands/approve-report-hearing.command.ts';
import { assessReport } from '../commands/assess-report.command.ts';
import { cancelReportHearing } from '../commands/cancel-report-hearing.command.ts';
import { inviteToReportHearing } from '../commands/invite-to-report-hearing.command.ts';
import { openReportHearing } from '../commands/open-report-hearing.command.ts';
import { putReportOnAgenda } from '../commands/put-report-on-agenda.command.ts';
import { receiveReport } from '../commands/receive-report.command.ts';
import { recordNonAppearance } from '../commands/record-non-appearance.command.ts';
import { recordReportHeard } from '../commands/record-report-heard.command.ts';
import {
  ApproveReportHearingInput,
  AssessReportInput,
  CancelReportHearingInput,
  InviteToReportHearingInput,
  OpenReportHearingInput,
  PutReportOnAgendaInput,
  ReceiveReportInput,
  RecordNonAppearanceInput,
  RecordReportHeardInput,
} from '../report-hearing.inputs.ts';
import {
  ApproveReportHearingResult,
  AssessReportResult,
  CancelReportHearingResult,
  InviteToReportHearingResult,
  OpenReportHearingResult,
  PutReportOnAgendaResult,
  ReceiveReportResult,
  RecordNonAppearanceResult,
  RecordReportHeardResult,
} from '../report-hearing.results.ts';

@Resolver()
export class ReportHearingActsResolver {
  @Mutation(() => OpenReportHearingResult, {
    description: 'Opens the hearing of a report: a control action of that form (PC-REP-01).',
  })
  async openReportHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenReportHearingInput) input: OpenReportHearingInput,
  ): Promise<object> {
    return execute(operation, openReportHearing, input);
  }

  @Mutation(() => ApproveReportHearingResult, { description: 'Records the council’s decision to hear a report.' })
  async approveReportHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => ApproveReportHearingInput) input: ApproveReportHearingInput,
  ): Promise<object> {
    return execute(operation, approveReportHearing, input);
  }

  @Mutation(() => InviteToReportHearingResult, {
    description: 'Invites the head of the body with the questions, by a letter (PC-REP-02).',
  })
  async inviteToReportHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => InviteToReportHearingInput) input: InviteToReportHearingInput,
  ): Promise<object> {
    return execute(operation, inviteToReportHearing, input);
  }

  @Mutation(() => ReceiveReportResult, { description: 'Records that the written report came (PC-REP-02).' })
  async receiveReport(
    @Ctx() operation: Operation,
    @Arg('input', () => ReceiveReportInput) input: ReceiveReportInput,
  ): Promise<object> {
    return execute(operation, receiveReport, input);
  }

  @Mutation(() => PutReportOnAgendaResult, { description: 'Puts a report on the agenda of a session.' })
  async putReportOnAgenda(
    @Ctx() operation: Operation,
    @Arg('input', () => PutReportOnAgendaInput) input: PutReportOnAgendaInput,
  ): Promise<object> {
    return execute(operation, putReportOnAgenda, input);
  }

  @Mutation(() => RecordReportHeardResult, { description: 'Records that a report was heard (PC-REP-01…03).' })
  async recordReportHeard(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordReportHeardInput) input: RecordReportHeardInput,
  ): Promise<object> {
    return execute(operation, recordReportHeard, input);
  }

  @Mutation(() => RecordNonAppearanceResult, { description: 'Records that nobody of the body came.' })
  async recordNonAppearance(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordNonAppearanceInput) input: RecordNonAppearanceInput,
  ): Promise<object> {
    return execute(operation, recordNonAppearance, input);
  }

  @Mutation(() => AssessReportResult, {
    description: 'Records how the council assessed a report, by its vote (PC-REP-01).',
  })
  async assessReport(
    @Ctx() operation: Operation,
    @Arg('input', () => AssessReportInput) input: AssessReportInput,
  ): Promise<object> {
    return execute(operation, assessReport, input);
  }

  @Mutation(() => CancelReportHearingResult, {
    description: 'Cancels the hearing of a report with its control action.',
  })
  async cancelReportHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelReportHearingInput) input: CancelReportHearingInput,
  ): Promise<object> {
    return execute(operation, cancelReportHearing, input);
  }
}
