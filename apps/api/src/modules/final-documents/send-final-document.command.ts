import { combine, documentSentInTime } from '@kenes/rules';
import { LockMode } from '@mikro-orm/core';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { nextNumber } from '../../kernel/numbers.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { readText } from '../../kernel/texts.ts';
import { refused } from '../../kernel/verdict.ts';
import { looksLikeEmail } from '../letters/outbox.ts';
import { printLetter } from '../letters/print-letter.job.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import { publishBy } from '../publications/publish-by.ts';
import { RecommendationEntity } from '../recommendations/recommendation.entity.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { type Leaving, letterTo, type ObjectOfMission, objectsOfMission } from './covering-letter.ts';
import { FinalDocumentDispatchEntity, FinalDocumentEntity, type FrozenFindingValue } from './final-document.entity.ts';
import { maySendDocument, sendsDocuments } from './final-document.policy.ts';

interface SendFinalDocument extends CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly sentOn?: string | null;
  readonly channel: Leaving['channel'];
  readonly signatory?: string | null;
  readonly signatoryPosition?: string | null;
  readonly emails?: readonly { readonly bodyId: string; readonly email: string }[] | null;
  readonly withRecommendations?: boolean;
}

/**
 * Sends a final document to every object of its mission: it gets its number and freezes, each object gets a letter, by
 * e-mail where that is the channel, and the findings that concern it as they stand; asked for, its recommendations that are
 * adopted and unsent go in the same letter, each with its clock (PC-CTRL-12). Refused with an empty part under 30-VIII (PC-CTRL-09); late sending is
 * recorded and shown (PC-CTRL-10), never refused.
 */
export const sendFinalDocument = defineCommand<SendFinalDocument, { finalDocumentId: string }>({
  name: 'sendFinalDocument',
  authority: sendsDocuments,
  async run(act, input) {
    const document = await act.load(FinalDocumentEntity, input.id, {
      expectedVersion: input.expectedVersion,
      lock: true,
    });
    const mission = await act.loadRow(
      MissionEntity,
      { tenantId: act.tenantId, id: document.missionId },
      { lock: true },
    );
    const reading = new InputReading();
    const signatory = reading.optional('signatory', input.signatory, 200);
    const signatoryPosition = reading.optional('signatoryPosition', input.signatoryPosition, 300);
    reading.done();
    const sentOn = factOn(act, input.sentOn);
    if (!document.datedOn) document.datedOn = String(sentOn);
    const objects = await objectsOfMission(act, mission.id);
    if (objects.length === 0) throw refuse(refused('NO_OBJECT'));
    const emails = input.channel === 'EMAIL' ? emailsOf(objects, input.emails ?? []) : null;
    act.obey(
      combine(
        maySendDocument({
          ...document,
          capacity: act.capacity,
          legalBasis: mission.legalBasis,
          missionPublished: mission.published,
        }),
        documentSentInTime({
          sentOn,
          due: document.dueOn ? Temporal.PlainDate.from(document.dueOn) : null,
          confidence: mission.legalBasis === 'LAW_30_VIII' ? 'FOUND' : 'MEMORY',
          calendar: await act.calendar(),
        }),
      ),
    );
    const year = sentOn.year;
    document.number = `${year}-${await nextNumber(act.transaction, act.tenantId, 'final-document', year)}`;
    document.state = 'SENT';
    document.sentOn = String(sentOn);
    Object.assign(document, await publishBy(act, mission.legalBasis, String(sentOn)));
    if (mission.state === 'COMPLETED' || mission.state === 'DOCUMENTED') mission.state = 'SENT';
    await act.em.flush();
    const findings = await findingsToFreeze(act, mission.id, document.completedOn);
    for (const body of objects) {
      const letterId = await letterTo(act, body, mission, {
        language: document.language,
        channel: input.channel,
        sentOn: String(sentOn),
        signatory,
        signatoryPosition,
        email: emails?.get(body.id) ?? null,
        tracks: input.withRecommendations ? await unsentTracks(act, mission.id, body.id) : [],
      });
      await act.insert(FinalDocumentDispatchEntity, {
        tenantId: act.tenantId,
        finalDocumentId: document.id,
        missionId: mission.id,
        bodyId: body.id,
        letterId,
        title: mission.title,
        findings: findings.filter(({ bodyId }) => bodyId === null || bodyId === body.id).map(({ frozen }) => frozen),
        sentOn: String(sentOn),
        legalBasis: mission.legalBasis,
      });
      // By e-mail the mail's own job prints; what leaves otherwise is printed too, for the desk and the link to read.
      if (!emails) await act.enqueue(printLetter, { tenantId: act.tenantId, letterId, mailId: null });
    }
    act.journal({
      act: 'FinalDocumentSent',
      subjectType: 'FinalDocument',
      subjectId: document.id,
      occurredOn: sentOn,
      facts: {
        missionId: mission.id,
        number: document.number,
        bodies: objects.map(({ id }) => id),
        dueOn: document.dueOn,
        late: document.dueOn !== null && String(sentOn) > document.dueOn,
      },
    });
    return { finalDocumentId: encodeId(act.tenantId, document.id) };
  },
});

/** Where the letter to each object goes by e-mail: as told, else the register's; every object must have one. */
function emailsOf(
  objects: readonly ObjectOfMission[],
  given: readonly { readonly bodyId: string; readonly email: string }[],
): ReadonlyMap<string, string> {
  const emails = new Map<string, string>();
  for (const { id, email, name } of objects) {
    const to = given.find(({ bodyId }) => bodyId === id)?.email.trim() || email;
    if (!to || !looksLikeEmail(to))
      throw invalid({ path: 'emails', code: 'EMAIL_OF_BODY_MALFORMED', facts: { body: readText(name, 'ru').text } });
    emails.set(id, to);
  }
  return emails;
}

/** Tracks of a mission's adopted recommendations to one object that stand in no letter yet, locked. */
async function unsentTracks(act: Act, missionId: string, bodyId: string): Promise<TrackEntity[]> {
  const of = { tenantId: act.tenantId, missionId };
  const adopted = await act.em.find(RecommendationEntity, { ...of, state: { $in: ['ADOPTED', 'ISSUED'] } });
  return act.em.find(
    TrackEntity,
    { ...of, bodyId, state: 'TO_SEND', letterId: null, recommendationId: { $in: adopted.map(({ id }) => id) } },
    { orderBy: { recommendationNumber: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

/** Confirmed findings, each with the object it concerns, in the shape in which a body keeps them. */
async function findingsToFreeze(act: Act, missionId: string, until: string) {
  return act.transaction.rows<{ bodyId: string | null; frozen: FrozenFindingValue }>(
    sql`select f.body_id as "bodyId", json_build_object('findingId', gid(f.tenant_id, f.id), 'ordinal', f.ordinal, 'statement', f.statement,
        'observedOn', f.observed_on, 'severity', f.severity, 'norm', f.norm ->> 'text') as frozen
      from finding f where f.tenant_id = ${act.tenantId}::uuid and f.mission_id = ${missionId}::uuid
        and f.state in ('CONFIRMED', 'REMEDIED') and f.observed_on <= ${until}::date order by f.ordinal`,
  );
}
