import { translate } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { unexecutedDecisions } from '../decisions/unexecuted.ts';
import { nextOrdinal } from './carry-items.ts';
import { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';

/** At most so many numbers are named in the question itself. */
const named = 20;

/**
 * The agenda carries earlier decisions that are not executed by itself: a question that names them, of the council or of
 * the commission whose sitting it is. A hearing, and a first session, carry none.
 */
export async function carryDecisions(act: Act, meeting: MeetingEntity): Promise<number> {
  if (meeting.kind === 'PUBLIC_HEARING' || meeting.form === 'FIRST') return 0;
  const decisions = await unexecutedDecisions(act, meeting.plannedOn, meeting.commissionId);
  if (decisions.length === 0) return 0;
  const numbers = decisions
    .flatMap(({ number }) => (number === null ? [] : [`№ ${number}`]))
    .slice(0, named)
    .join(', ');
  const title = (locale: 'kk' | 'ru' | 'en') =>
    [translate(locale, 'meetingTemplates.executionOfDecisions'), numbers].filter(Boolean).join(': ');
  await act.insert(AgendaItemEntity, {
    tenantId: act.tenantId,
    id: newId(),
    meetingId: meeting.id,
    ordinal: await nextOrdinal(act, meeting.id),
    kind: 'EXECUTION_OF_DECISIONS',
    title: { authentic: 'kk', kk: title('kk'), ru: title('ru'), en: title('en') },
    state: 'INCLUDED',
  });
  return decisions.length;
}
