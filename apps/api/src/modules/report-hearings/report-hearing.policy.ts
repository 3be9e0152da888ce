import { allowed, type ReportHearingState, reportHearing, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';

/** Who prepares and records hearings of reports: the secretariat and the chair. */
export const keepsReports: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** Letters are the secretariat's. */
export const invites: Authority = { tenant: ['SECRETARIAT'] };

/** A step of its way (domain: the machine REPORT_HEARING). */
export function mayStep(from: `${ReportHearingState}`, to: ReportHearingState): Verdict {
  return reportHearing.may(from, to);
}

/** It goes on an agenda once it is decided and until it was heard; after a non-appearance again. */
export function mayPutOnAgenda(state: `${ReportHearingState}`): Verdict {
  return ['APPROVED', 'INVITED', 'REPORT_RECEIVED', 'NON_APPEARANCE'].includes(state)
    ? allowed()
    : refused('REPORT_HEARING_STATE', { state });
}
