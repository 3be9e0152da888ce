import { combine, documentSentInTime } from '@kenes/rules';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { nextNumber } from '../../kernel/numbers.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import { type Leaving, letterTo, objectsOfMission } from './covering-letter.ts';
import { FinalDocumentDispatchEntity, FinalDocumentEntity, type FrozenFindingValue } from './final-document.entity.ts';
import { maySendDocument, sendsDocuments } from './final-document.policy.ts';

interface SendFinalDocument extends CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly sentOn?: string | null;
  readonly channel: Leaving['channel'];
  readonly signatory?: string | null;
  readonly signatoryPosition?: string | null;
}

/**
 * Sends a final document to every object of its mission: it gets its number and freezes, each object gets a letter and
 * the findings that concern it as they stand. Refused with an empty part under 30-VIII (PC-CTRL-09); late sending is
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

/** Confirmed findings, each with the object it concerns, in the shape in which a body keeps them. */
async function findingsToFreeze(act: Act, missionId: string, until: string) {
  return act.transaction.rows<{ bodyId: string | null; frozen: FrozenFindingValue }>(
    sql`select f.body_id as "bodyId", json_build_object('findingId', gid(f.tenant_id, f.id), 'ordinal', f.ordinal, 'statement', f.statement,
        'observedOn', f.observed_on, 'severity', f.severity, 'norm', f.norm ->> 'text') as frozen
      from finding f where f.tenant_id = ${act.tenantId}::uuid and f.mission_id = ${missionId}::uuid
        and f.state in ('CONFIRMED', 'REMEDIED') and f.observed_on <= ${until}::date order by f.ordinal`,
  );
}
