import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import { FinalDocumentEntity } from './final-document.entity.ts';
import { mayAmendDocument, writesDocuments } from './final-document.policy.ts';

const texts = ['place', 'tasks', 'subjects', 'forms', 'facts', 'otherDocuments', 'proposals'] as const;

type AmendFinalDocument = CommandInput & {
  readonly id: string;
  readonly expectedVersion: number;
  readonly datedOn?: string | null;
  readonly time?: string | null;
} & { readonly [T in (typeof texts)[number]]?: string | null };

/** Writes parts of a draft; a part that is left out stays, an empty one is emptied. */
export const amendFinalDocument = defineCommand<AmendFinalDocument, { finalDocumentId: string }>({
  name: 'amendFinalDocument',
  authority: writesDocuments,
  async run(act, input) {
    const document = await act.load(FinalDocumentEntity, input.id, { expectedVersion: input.expectedVersion });
    const mission = await act.loadRow(MissionEntity, { tenantId: act.tenantId, id: document.missionId });
    act.obey(
      mayAmendDocument({
        ...document,
        capacity: act.capacity,
        legalBasis: mission.legalBasis,
        missionPublished: mission.published,
      }),
    );
    const reading = new InputReading();
    if (input.time && !/^([01]\d|2[0-3]):[0-5]\d$/.test(input.time)) reading.fault('time', 'NOT_A_TIME');
    const changed: string[] = [];
    for (const part of texts) {
      const given = input[part];
      if (given === undefined) continue;
      document[part] = reading.optional(part, given, 20_000);
      changed.push(part);
    }
    reading.done();
    if (input.datedOn !== undefined) {
      document.datedOn = input.datedOn;
      changed.push('datedOn');
    }
    if (input.time !== undefined) {
      document.drawnAtTime = input.time;
      changed.push('time');
    }
    act.journal({
      act: 'FinalDocumentAmended',
      subjectType: 'FinalDocument',
      subjectId: document.id,
      occurredOn: act.today,
      facts: { missionId: mission.id, changed },
    });
    return { finalDocumentId: encodeId(act.tenantId, document.id) };
  },
});
