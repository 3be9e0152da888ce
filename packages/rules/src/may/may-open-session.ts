import type { LegalDate } from '@kenes/calendar';
import { meetingRule } from '../kenes/kenes-meeting.ts';
import type { MeetingKind, SessionForm } from '../meeting/kinds.ts';
import { capacityOn, type OfficeHolder } from '../meeting/officers.ts';
import type { Quorum } from '../meeting/quorum.ts';
import { openedByGroupHead } from '../pc-org/pc-org-01-first-session.ts';
import { type ElectedOffice, electionsOnAgenda } from '../pc-org/pc-org-02-elections.ts';
import { combine, type Part, type Verdict } from '../verdict.ts';

/** A session about to be opened, or one recorded as opened. */
export interface SessionOpening {
  /** COUNCIL_SESSION unless said: only the council's own first session belongs to the group's head. */
  readonly kind?: MeetingKind;
  readonly form: SessionForm;
  readonly on: LegalDate;
  /** The quorum of the moment. */
  readonly quorum: Quorum;
  /** Who opens it; null if nobody has said. */
  readonly openerId: string | null;
  /** Who holds the posts, and who acts in them. */
  readonly officers: readonly OfficeHolder[];
  /** Of a first session: the elections that stand on its agenda. */
  readonly elections: readonly ElectedOffice[];
}

/** Whether a session may be opened: by its quorum; the first one only by the head of the working group (PC-ORG-01, 02). */
export function mayOpenSession(facts: SessionOpening): Verdict {
  const firstOfCouncil = facts.form === 'FIRST' && (facts.kind ?? 'COUNCIL_SESSION') === 'COUNCIL_SESSION';
  return combine(facts.quorum.verdict, firstOfCouncil ? first(facts) : presided(facts));
}

function first({ openerId, officers, on, elections }: SessionOpening): Part {
  const capacity = openerId === null ? null : capacityOn(officers, { personId: openerId, post: 'GROUP_HEAD', on });
  const opener =
    openerId === null ? null : capacity === 'HOLDER' ? 'HEAD' : capacity === null ? 'OTHER' : 'ACTING_HEAD';
  return [...openedByGroupHead(opener), ...electionsOnAgenda(elections)];
}

function presided({ openerId, officers, on }: SessionOpening): Part {
  const chairs = openerId !== null && capacityOn(officers, { personId: openerId, post: 'CHAIR', on }) !== null;
  return chairs ? [] : [meetingRule.info('OPENER_NOT_CHAIR', {})];
}
