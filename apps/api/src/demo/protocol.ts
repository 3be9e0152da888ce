import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { LegalDate } from '@kenes/calendar';
import { type Capacity, tenantOf } from '../kernel/capacity.ts';
import { encodeId, ownId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { recordDecisionExecution } from '../modules/decisions/commands/record-decision-execution.command.ts';
import { recordMeetingDecision } from '../modules/decisions/commands/record-meeting-decision.command.ts';
import { receiveFile } from '../modules/files/receive-file.ts';
import { composeProtocol } from '../modules/protocols/commands/compose-protocol.command.ts';
import { freezeProtocol } from '../modules/protocols/commands/freeze-protocol.command.ts';
import { publishProtocol } from '../modules/protocols/commands/publish-protocol.command.ts';
import { registerProtocol } from '../modules/protocols/commands/register-protocol.command.ts';
import { signProtocol } from '../modules/protocols/commands/sign-protocol.command.ts';
import { writeProtocolSection } from '../modules/protocols/commands/write-protocol-section.command.ts';
import { handlers } from '../modules/protocols/make-protocol-file.handler.ts';
import { makeProtocolFile } from '../modules/protocols/make-protocol-file.job.ts';
import { examineSignature } from '../modules/protocols/signatures/examine-signature.ts';
import { onePage } from './competition-papers.ts';
import type { Performer } from './performer.ts';

/** A text in both languages, the Russian one authentic. */
export const both = (kk: string, ru: string) => ({ authentic: 'ru', kk, ru }) as const;

/** What the protocol of a sitting adds to what was recorded, and how far it has come. */
export interface Minutes {
  readonly meetingId: string;
  /** The day it is composed and frozen. */
  readonly on: LegalDate;
  /** The day it is signed on paper, and by whom; with both it is registered and published. */
  readonly signedOn: LegalDate;
  readonly signedBy: readonly ('CHAIR' | 'SECRETARY')[];
  readonly prose: readonly { readonly itemId: string; readonly heard: string; readonly discussed: string }[];
}

/** A protocol composed, frozen and signed on paper, as it was before signatures; registered and published once both have signed. */
export async function keepProtocol(performer: Performer, secretary: Capacity, minutes: Minutes): Promise<void> {
  const { meetingId, signedBy } = minutes;
  performer.on(minutes.on);
  const { protocolId } = await performer.act(secretary, composeProtocol, { meetingId, language: 'ru' });
  const step = () => performer.at(secretary, 'protocol', protocolId);
  for (const section of minutes.prose)
    await performer.act(secretary, writeProtocolSection, { ...(await step()), ...section });
  await performer.act(secretary, freezeProtocol, await step());
  const { tenantId, id } = ownId(protocolId);
  await handlers[makeProtocolFile.name]?.(performer.kenes, { tenantId, protocolId: id });
  performer.on(minutes.signedOn);
  for (const role of signedBy) {
    const fileId = await scan(performer, secretary, `${role.toLowerCase()}.pdf`);
    const evidence = await examineSignature(performer.operation(secretary), { id: protocolId, fileId, way: 'SCAN' });
    await performer.act(secretary, signProtocol(evidence), { ...(await step()), role, way: 'SCAN', fileId });
  }
  if (signedBy.length < 2) return;
  await performer.act(secretary, registerProtocol, await step());
  await performer.act(secretary, publishProtocol, await step(), 'В тексте только имена и должности.');
}

/** The decisions of the first session and its protocol; the plan is completed in time. */
export async function publishFirstProtocol(
  performer: Performer,
  secretary: Capacity,
  meetingId: string,
  day: LegalDate,
): Promise<void> {
  const [election, plan] = await itemsOf(performer, secretary, meetingId);
  if (!election || !plan) throw new Error('the first session has lost its questions');
  performer.on(day.add({ days: 1 }));
  await performer.act(secretary, recordMeetingDecision, {
    itemId: election,
    effect: 'ELECTS',
    text: both('Қоғамдық кеңестің төрағасы сайланды.', 'Избрать председателя общественного совета.'),
  });
  const { decisionId } = await performer.act(secretary, recordMeetingDecision, {
    itemId: plan,
    effect: 'INSTRUCTS',
    text: both(
      'Жылдық жұмыс жоспарының жобасы мақұлдансын, хатшы оны ескертулермен толықтырсын.',
      'Одобрить проект плана работы на год; секретарю дополнить его по замечаниям членов совета.',
    ),
    responsible: 'Секретарь совета',
    dueOn: day.add({ days: 20 }).toString(),
  });
  await keepProtocol(performer, secretary, {
    meetingId,
    on: day.add({ days: 1 }),
    signedOn: day.add({ days: 2 }),
    signedBy: ['CHAIR', 'SECRETARY'],
    prose: [
      {
        itemId: election,
        heard: 'Руководитель рабочей группы огласил кандидатуру на пост председателя и порядок голосования.',
        discussed: 'Вопросов и отводов не поступило.',
      },
      {
        itemId: plan,
        heard: 'Секретарь доложила проект плана работы совета на год.',
        discussed: 'Члены совета предложили включить в план мониторинг парков и школьных спортивных секций.',
      },
    ],
  });
  performer.on(day.add({ days: 18 }));
  await performer.act(secretary, recordDecisionExecution, {
    ...(await performer.at(secretary, 'decision', decisionId)),
    executed: true,
    note: 'План дополнен и разослан членам совета.',
  });
}

/** The session of the reports: what it instructed after nobody came, the day of which is over, and its protocol, signed and published. */
export async function publishProtocolOfReports(
  performer: Performer,
  secretary: Capacity,
  meetingId: string,
  day: LegalDate,
): Promise<void> {
  const [heard, missed] = await itemsOf(performer, secretary, meetingId);
  if (!heard || !missed) throw new Error('the session has lost its reports');
  performer.on(day.add({ days: 1 }));
  await performer.act(
    secretary,
    recordMeetingDecision,
    {
      itemId: missed,
      effect: 'INSTRUCTS',
      text: both(
        'Спорт басқармасы басшысының келмегені туралы қала әкіміне ұсыныс енгізілсін.',
        'Внести акиму города представление о неявке руководителя Управления спорта.',
      ),
      responsible: 'Председатель совета',
      dueOn: day.add({ days: 30 }).toString(),
    },
    'Решено без голосования, возражений не было.',
  );
  await keepProtocol(performer, secretary, {
    meetingId,
    on: day.add({ days: 1 }),
    signedOn: day.add({ days: 2 }),
    signedBy: ['CHAIR', 'SECRETARY'],
    prose: [
      {
        itemId: heard,
        heard: 'Заместитель руководителя управления доложил о секциях и кружках в школах города.',
        discussed: 'Члены совета спросили о малокомплектных школах и о порядке записи.',
      },
      {
        itemId: missed,
        heard: 'Руководитель управления на заседание не явился, представителя не направил.',
        discussed: 'Члены совета отметили, что письменный отчёт тоже не поступил.',
      },
    ],
  });
}

/** The protocol of the hearing of 2019, as its paper has it. */
export async function publishProtocolOfHearing(
  performer: Performer,
  secretary: Capacity,
  meetingId: string,
  day: LegalDate,
): Promise<void> {
  const [topic] = await itemsOf(performer, secretary, meetingId);
  if (!topic) throw new Error('the hearing has lost its question');
  await keepProtocol(performer, secretary, {
    meetingId,
    on: day.add({ days: 3 }),
    signedOn: day.add({ days: 4 }),
    signedBy: ['CHAIR', 'SECRETARY'],
    prose: [
      {
        itemId: topic,
        heard: 'Управление спорта доложило о числе секций, бесплатных мест и порядке записи по районам города.',
        discussed: 'Участники говорили о закрытых после уроков школьных залах, о платных занятиях и о скидках.',
      },
    ],
  });
}

async function itemsOf(performer: Performer, secretary: Capacity, meetingId: string): Promise<string[]> {
  const rows = await performer.rows<{ tenantId: string; id: string }>(
    secretary,
    sql`select i.tenant_id as "tenantId", i.id from agenda_item i where gid(i.tenant_id, i.meeting_id) = ${meetingId} order by i.ordinal`,
  );
  return rows.map(({ tenantId, id }) => encodeId(tenantId, id));
}

async function scan(performer: Performer, capacity: Capacity, fileName: string): Promise<string> {
  const tenantId = tenantOf(capacity);
  if (!tenantId) throw new Error('a scan is kept in a tenant');
  const received = await receiveFile(performer.operation(capacity), capacity, tenantId, {
    key: randomUUID(),
    purpose: 'DOCUMENT',
    missionId: null,
    letterId: null,
    trackId: null,
    fileName,
    stream: Readable.from([onePage(fileName)]),
    capture: { capturedAt: null, latitude: null, longitude: null },
  });
  if ('problem' in received) throw new Error(`a scan was not kept: ${JSON.stringify(received.problem)}`);
  return received.file.id;
}
