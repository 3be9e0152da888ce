import { translate } from '@kenes/messages';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';

/** What the first session elects, in its order (PC-ORG-02). */
const elections = [
  ['CHAIR', 'meetingTemplates.electChair'],
  ['PRESIDIUM', 'meetingTemplates.electPresidium'],
  ['COMMISSION_MEMBER', 'meetingTemplates.electCommissions'],
] as const;

/** The agenda of a first session begins with its elections; the secretariat changes what it likes. */
export async function firstAgenda(act: Act, meeting: MeetingEntity): Promise<void> {
  for (const [index, [elects, key]] of elections.entries()) {
    const row = {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      ordinal: index + 1,
      kind: 'ELECTION',
      title: { authentic: 'kk', kk: translate('kk', key), ru: translate('ru', key), en: translate('en', key) },
      elects,
      state: 'INCLUDED',
    } as const;
    act.em.persist(act.em.create(AgendaItemEntity, row as RequiredEntityData<AgendaItemEntity>));
  }
  await act.em.flush();
}
