import { combine, councilSize } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { conflict } from '../../kernel/refusals.ts';
import type { OpenConvocationInput } from './composition.inputs.ts';
import { keepsRoster, mayOpenNow } from './composition.policy.ts';
import { ConvocationEntity } from './entities/convocation.entity.ts';
import { readFile } from './member-input.ts';
import { addSeats, kindsOf } from './on-roster.ts';
import { rosterIn } from './roster.ts';

/** Opens the dossier of the next convocation (PC-FORM-02): its formation begins, the public does not see it yet. */
export const openConvocation = defineCommand<OpenConvocationInput & CommandInput, { convocationId: string }>({
  name: 'openConvocation',
  authority: keepsRoster,
  async run(act, input) {
    const roster = await rosterIn(act);
    const newest = roster.convocations[0] ?? null;
    act.obey(mayOpenNow(roster));
    const reading = new InputReading();
    const number = input.number ?? (newest?.number ?? 0) + 1;
    if (!Number.isInteger(number) || number < 1 || number > 100) reading.fault('number', 'REQUIRED');
    if (roster.convocations.some((one) => one.number === number)) throw conflict('CONVOCATION_NUMBER_TAKEN');
    const kinds = kindsOf(reading, 'seats', input.seats);
    const recommendationFileId = await readFile(act, reading, 'recommendationFileId', input.recommendationFileId);
    reading.done();
    const openedOn = factOn(act, input.openedOn).toString();
    const { size = null, recommendedMin = null, recommendedMax = null } = input;
    if (size !== null) {
      const { level = null, formingBodyKind: kind = null } = roster.council ?? {};
      const recommended =
        recommendedMin === null
          ? null
          : { min: recommendedMin, max: recommendedMax ?? recommendedMin, hasDocument: recommendationFileId !== null };
      act.obey(combine(councilSize({ level, kind, size, recommended, on: act.today, overrides: roster.overrides })));
    }
    const entity = await act.insert(ConvocationEntity, {
      tenantId: act.tenantId,
      number,
      state: 'PREPARING',
      joined: false,
      openedOn,
      size,
      recommendedMin,
      recommendedMax,
      recommendationFileId,
      published: false,
    });
    await addSeats(act, entity, kinds, 0);
    act.journal({
      act: 'ConvocationOpened',
      subjectType: 'Convocation',
      subjectId: entity.id,
      occurredOn: openedOn,
      facts: { number, size, seats: kinds.length },
    });
    return { convocationId: encodeId(act.tenantId, entity.id) };
  },
});
