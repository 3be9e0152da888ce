import { competitionWindow } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { groupsIn } from '../../working-groups/groups.ts';
import { beginOwnCompetition } from '../../working-groups/own-competition.ts';
import { beforeOpening } from '../before-opening.ts';
import { keepsCompetitions } from '../competition.policy.ts';
import { keepPublications, readPublications, toldOf } from '../competition-input.ts';
import type { OpenCompetitionInput } from '../inputs/competition.inputs.ts';
import { onCompetition, openingOf } from '../on-competition.ts';
import { mayOpenNow } from '../opening.ts';

/** Opens a competition: it is published (PC-COMP-01), its window runs (PC-COMP-02), its conditions are frozen. */
export const openCompetition = defineCommand<OpenCompetitionInput & CommandInput, { competitionId: string }>({
  name: 'openCompetition',
  authority: keepsCompetitions,
  async run(act, input) {
    const { entity, roster } = await onCompetition(act, input.id, input.expectedVersion);
    const publishedOn = factOn(act, input.publishedOn);
    const reading = new InputReading();
    const publications = await readPublications(act, reading, input.publications, publishedOn.toString());
    reading.done();
    const calendar = await act.calendar();
    const window = competitionWindow({ publishedOn, calendar, overrides: roster.overrides });
    const closesOn = input.closesOn ? Temporal.PlainDate.from(input.closesOn) : window.closesOn;
    if (closesOn === null) throw invalid({ path: 'closesOn', code: 'REQUIRED' });
    const before = beforeOpening(entity.kind, entity.convocationId, await groupsIn(act), roster, publishedOn);
    act.obey(
      mayOpenNow(openingOf(entity), roster, {
        calendar,
        publishedOn,
        closesOn,
        publications: publications.facts,
        before,
      }),
    );
    if (entity.kind === 'WORKING_GROUP') await beginOwnCompetition(act, entity.convocationId, publishedOn.toString());
    Object.assign(entity, {
      state: 'OPEN',
      publishedOn: publishedOn.toString(),
      openedAt: new Date(act.operation.clock.moment().epochMilliseconds),
      firstClosesOn: closesOn.toString(),
      closesOn: closesOn.toString(),
      windowDays: window.days,
      ruleVersion: window.ruleVersion,
      calendarVersion: window.calendarVersion,
      published: true,
    });
    await act.em.flush();
    await keepPublications(act, entity, 'ANNOUNCEMENT', publications);
    act.journal({
      act: 'CompetitionOpened',
      subjectType: 'Competition',
      subjectId: entity.id,
      occurredOn: publishedOn,
      facts: {
        ordinal: entity.ordinal,
        kind: entity.kind,
        seats: entity.seats,
        closesOn: entity.closesOn,
        publications: toldOf(publications),
      },
    });
    return { competitionId: encodeId(act.tenantId, entity.id) };
  },
});
