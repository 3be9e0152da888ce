import type { LegalDate } from '@kenes/calendar';
import type { Capacity } from '../kernel/capacity.ts';
import { ownId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { amendFinalDocument } from '../modules/final-documents/amend-final-document.command.ts';
import { draftFinalDocument } from '../modules/final-documents/draft-final-document.command.ts';
import { publishFinalDocument } from '../modules/final-documents/publish-final-document.command.ts';
import { recordFinalDocumentReceipt } from '../modules/final-documents/record-final-document-receipt.command.ts';
import { sendFinalDocument } from '../modules/final-documents/send-final-document.command.ts';
import { draftLetter } from '../modules/letters/draft-letter.command.ts';
import { proveReceipt } from '../modules/letters/prove-receipt.command.ts';
import { sendLetter } from '../modules/letters/send-letter.command.ts';
import { captureFinding } from '../modules/missions/commands/capture-finding.command.ts';
import { completeMission } from '../modules/missions/commands/complete-mission.command.ts';
import { confirmFinding } from '../modules/missions/commands/confirm-finding.command.ts';
import { describeFinding } from '../modules/missions/commands/describe-finding.command.ts';
import { openMission } from '../modules/missions/commands/open-mission.command.ts';
import { publishEvidence } from '../modules/missions/commands/publish-evidence.command.ts';
import { publishMission } from '../modules/missions/commands/publish-mission.command.ts';
import { startMission } from '../modules/missions/commands/start-mission.command.ts';
import { adoptRecommendation } from '../modules/recommendations/adopt-recommendation.command.ts';
import { draftRecommendation } from '../modules/recommendations/draft-recommendation.command.ts';
import type { LooseObject, Performer } from './performer.ts';
import { type PhotoTaken, takePhoto } from './photos.ts';

type Opening = Parameters<typeof openMission.run>[1];
type Day = LegalDate | string;

/** Russian with its Kazakh; without Kazakh it shows as a debt. */
export function text(ru: string, kk?: string) {
  return { authentic: 'ru', ru, ...(kk ? { kk } : {}) };
}

/** Opens a mission, publishes it and begins its field part. */
export async function beginMission(
  performer: Performer,
  who: Capacity,
  opening: Partial<LooseObject<Opening>> & Pick<LooseObject<Opening>, 'title' | 'aim' | 'objects' | 'legalBasis'>,
  days: { readonly opened: Day; readonly started: Day },
  because = 'Объект извещён телефонограммой, решение совета приложено к протоколу',
): Promise<string> {
  performer.on(days.opened);
  const { missionId } = await performer.act(
    who,
    openMission,
    {
      form: 'MONITORING',
      permanent: false,
      methods: ['VISIT', 'MEETINGS'],
      plannedFrom: String(days.started),
      ...opening,
    },
    because,
  );
  await performer.act(
    who,
    publishMission,
    await performer.at(who, 'mission', missionId),
    'Перевод на казахский заказан',
  );
  performer.on(days.started);
  await performer.act(who, startMission, await performer.at(who, 'mission', missionId), because);
  return missionId;
}

/** What a monitor found, and what the lead wrote about it later. */
export interface Found {
  readonly missionId: string;
  readonly visitId?: string;
  readonly statement: string;
  readonly photos?: readonly PhotoTaken[];
  readonly severity?: 'MINOR' | 'SERIOUS' | 'CRITICAL';
  readonly norm?: string;
  readonly causes?: string;
  readonly bodyId?: string;
}

/** A finding captured in the field by one person; with a lead it is described, confirmed, and its photos released. */
export async function find(
  performer: Performer,
  monitor: Capacity,
  lead: Capacity | null,
  found: Found,
): Promise<string> {
  const fileIds: string[] = [];
  for (const photo of found.photos ?? []) fileIds.push(await takePhoto(performer, monitor, found.missionId, photo));
  const { findingId } = await performer.act(monitor, captureFinding, {
    missionId: found.missionId,
    visitId: found.visitId ?? null,
    statement: found.statement,
    fileIds,
  });
  if (!lead) return findingId;
  await performer.act(lead, describeFinding, {
    ...(await performer.at(lead, 'finding', findingId)),
    severity: found.severity ?? 'MINOR',
    norm: found.norm ? { text: found.norm } : null,
    causes: found.causes ?? null,
    ...(found.bodyId ? { bodyId: found.bodyId } : {}),
  });
  await performer.act(
    lead,
    confirmFinding,
    await performer.at(lead, 'finding', findingId),
    'Факт подтверждён двумя членами группы',
  );
  const evidence = await performer.rows<{ id: string }>(
    lead,
    sql`select gid(tenant_id, id) as id from evidence where tenant_id = ${ownId(findingId).tenantId}::uuid and finding_id = ${ownId(findingId).id}::uuid`,
  );
  for (const { id } of evidence)
    await performer.act(lead, publishEvidence, await performer.at(lead, 'evidence', id), 'Людей на снимке нет');
  return findingId;
}

/** The final document from its draft to the objects that received it. */
export async function conclude(
  performer: Performer,
  who: { readonly lead: Capacity; readonly secretary: Capacity },
  missionId: string,
  plan: {
    readonly completed: Day;
    readonly sent: Day;
    readonly received?: Day;
    readonly language?: 'kk' | 'ru';
    readonly proposals: string;
    readonly signatory: string;
    readonly signatoryPosition?: string;
    readonly interim?: boolean;
  },
): Promise<string> {
  performer.on(plan.completed);
  if (!plan.interim)
    await performer.act(
      who.lead,
      completeMission,
      await performer.at(who.lead, 'mission', missionId),
      'Остальные факты уточняются',
    );
  const { finalDocumentId } = await performer.act(who.lead, draftFinalDocument, {
    missionId,
    language: plan.language ?? 'ru',
    completedOn: plan.interim ? String(plan.completed) : null,
  });
  await performer.act(who.lead, amendFinalDocument, {
    ...(await performer.at(who.lead, 'final_document', finalDocumentId)),
    datedOn: String(plan.sent),
    time: '15:00',
    otherDocuments: plan.language === 'kk' ? 'Жоқ.' : 'Фотоматериалы группы мониторинга, акт осмотра.',
    proposals: plan.proposals,
  });
  performer.on(plan.sent);
  await performer.act(
    who.secretary,
    sendFinalDocument,
    {
      ...(await performer.at(who.secretary, 'final_document', finalDocumentId)),
      channel: 'EDMS',
      signatory: plan.signatory,
      signatoryPosition: plan.signatoryPosition ?? 'Председатель совета',
    },
    'Раздел не требует заполнения по этому мониторингу',
  );
  if (plan.received) {
    performer.on(plan.received);
    const dispatches = await performer.rows<{ id: string }>(
      who.secretary,
      sql`select gid(tenant_id, id) as id from final_document_dispatch where tenant_id = ${ownId(finalDocumentId).tenantId}::uuid and final_document_id = ${ownId(finalDocumentId).id}::uuid`,
    );
    for (const { id } of dispatches)
      await performer.act(
        who.secretary,
        recordFinalDocumentReceipt,
        await performer.at(who.secretary, 'final_document_dispatch', id),
      );
  }
  await performer.act(
    who.secretary,
    publishFinalDocument,
    await performer.at(who.secretary, 'final_document', finalDocumentId),
  );
  return finalDocumentId;
}

/** A recommendation of the council and its addressees. */
export interface Recommended {
  readonly missionId?: string;
  readonly eventId?: string;
  readonly findingIds?: readonly string[];
  readonly wording: ReturnType<typeof text>;
  readonly bodies: readonly string[];
  readonly executeBy?: Day;
  readonly decision: string;
  readonly on: Day;
}

/** Drafts and adopts a recommendation; gives its id and the track of each body. */
export async function recommend(
  performer: Performer,
  secretary: Capacity,
  recommended: Recommended,
): Promise<{ id: string; track: ReadonlyMap<string, string> }> {
  performer.on(recommended.on);
  const { recommendationId: id } = await performer.act(secretary, draftRecommendation, {
    missionId: recommended.missionId ?? null,
    eventId: recommended.eventId ?? null,
    wording: recommended.wording,
    findingIds: [...(recommended.findingIds ?? [])],
    bodyIds: [...recommended.bodies],
    executeBy: recommended.executeBy ? String(recommended.executeBy) : null,
  });
  return adopt(performer, secretary, id, recommended);
}

/** Adopts a drafted recommendation by a decision of the council; gives the track of each body. */
export async function adopt(
  performer: Performer,
  secretary: Capacity,
  id: string,
  decided: { readonly decision: string; readonly on: Day },
): Promise<{ id: string; track: ReadonlyMap<string, string> }> {
  performer.on(decided.on);
  await performer.act(
    secretary,
    adoptRecommendation,
    {
      ...(await performer.at(secretary, 'recommendation', id)),
      decisionNumber: decided.decision,
      decisionDate: String(decided.on),
    },
    'Перевод на казахский готовится',
  );
  const { tenantId, id: uuid } = ownId(id);
  const tracks = await performer.rows<{ bodyId: string; id: string }>(
    secretary,
    sql`select body_id as "bodyId", gid(tenant_id, id) as id from track where tenant_id = ${tenantId}::uuid and recommendation_id = ${uuid}::uuid`,
  );
  return { id, track: new Map(tracks.map(({ bodyId, id: trackId }) => [bodyId, trackId])) };
}

/** A letter with one or several recommendations to one body: its dates and how it left. */
export interface Posted {
  readonly trackIds: readonly string[];
  readonly sent: Day;
  readonly received?: Day;
  readonly incoming?: string;
  readonly channel?: 'EDMS' | 'EMAIL' | 'PAPER' | 'BY_HAND';
  readonly language?: 'kk' | 'ru';
  readonly body: string;
  readonly signatory: string;
  /** Left out: the chair of a public council. */
  readonly signatoryPosition?: string;
  readonly executor: { readonly name: string; readonly phone: string };
}

/** Drafts and sends a letter, and proves its receipt where it is known. */
export async function post(performer: Performer, secretary: Capacity, posted: Posted): Promise<string> {
  performer.on(posted.sent);
  const { letterId } = await performer.act(secretary, draftLetter, {
    kind: 'RECOMMENDATION',
    trackIds: [...posted.trackIds],
    language: posted.language ?? 'ru',
    bodyText: posted.body,
    executorName: posted.executor.name,
    executorPhone: posted.executor.phone,
    signatory: posted.signatory,
    signatoryPosition:
      posted.signatoryPosition ??
      (posted.language === 'kk' ? 'Қоғамдық кеңес төрағасы' : 'Председатель Общественного совета'),
  });
  await performer.act(
    secretary,
    sendLetter,
    {
      ...(await performer.at(secretary, 'letter', letterId)),
      channel: posted.channel ?? 'EDMS',
      fileIndex: '02-14',
    },
    'Отправлено по решению председателя',
  );
  if (posted.received) {
    performer.on(posted.received);
    await performer.act(
      secretary,
      proveReceipt,
      {
        letterId,
        receivedOn: String(posted.received),
        kind: posted.incoming ? 'INCOMING_NUMBER' : 'EDMS_STAMP',
        number: posted.incoming ?? null,
      },
      'Отметка о получении сверена',
    );
  }
  return letterId;
}
