import { asFound } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { ConvocationEntity } from '../../composition/entities/convocation.entity.ts';
import { readAct } from '../../composition/on-roster.ts';
import { rosterIn } from '../../composition/roster.ts';
import { groupsIn } from '../../working-groups/groups.ts';
import { beforeOpening } from '../before-opening.ts';
import { keepsCompetitions } from '../competition.policy.ts';
import { keepPublications, readAnnounced, readPublications, toldOf } from '../competition-input.ts';
import { CompetitionEntity } from '../entities/competition.entity.ts';
import type { RecordCompetitionInput } from '../inputs/competition.inputs.ts';
import { nextOrdinal, openingOf } from '../on-competition.ts';
import { mayOpenNow } from '../opening.ts';

/**
 * Enters a competition that was held on paper (domain §8.5): it stands closed, its applications and results follow by
 * their own acts. What is unproved is shown; a breach of law is asked about, for refusing would only hide it.
 */
export const recordCompetition = defineCommand<RecordCompetitionInput & CommandInput, { competitionId: string }>({
  name: 'recordCompetition',
  authority: keepsCompetitions,
  async run(act, input) {
    const convocation = await act.load(ConvocationEntity, input.convocationId, { path: 'convocationId' });
    const publishedOn = factOn(act, input.publishedOn);
    const closesOn = Temporal.PlainDate.from(input.closesOn);
    if (Temporal.PlainDate.compare(closesOn, act.today) >= 0) throw refuse(refused('COMPETITION_NOT_PAST'));
    const reading = new InputReading();
    const announced = readAnnounced(reading, input);
    const publications = await readPublications(act, reading, input.publications, publishedOn.toString());
    const paper = await readAct(act, reading, 'paper', input.paper);
    if (paper.facts === null) reading.fault('paper.number', 'REQUIRED');
    reading.done();
    const roster = await rosterIn(act);
    const entity = await act.insert(CompetitionEntity, {
      tenantId: act.tenantId,
      ordinal: await nextOrdinal(act),
      kind: input.kind,
      state: 'DRAFT',
      convocationId: convocation.id,
      ...announced,
      recorded: true,
      paperNumber: paper.number,
      paperOn: paper.on,
      paperFileId: paper.fileId,
      published: false,
    });
    act.obey(
      asFound(
        mayOpenNow(openingOf(entity), roster, {
          calendar: await act.calendar(),
          publishedOn,
          closesOn,
          publications: publications.facts,
          before:
            convocation.state === 'PREPARING'
              ? beforeOpening(entity.kind, convocation.id, await groupsIn(act), roster, publishedOn)
              : [],
        }).points.filter(({ code }) => code !== 'COMPETITION_MORE_SEATS_THAN_VACANT'),
      ),
    );
    Object.assign(entity, {
      state: 'CLOSED',
      publishedOn: publishedOn.toString(),
      firstClosesOn: closesOn.toString(),
      closesOn: closesOn.toString(),
      closedOn: closesOn.toString(),
      published: true,
    });
    await act.em.flush();
    await keepPublications(act, entity, 'ANNOUNCEMENT', publications);
    act.journal({
      act: 'CompetitionRecorded',
      subjectType: 'Competition',
      subjectId: entity.id,
      occurredOn: publishedOn,
      facts: {
        ordinal: entity.ordinal,
        kind: entity.kind,
        closesOn: input.closesOn,
        seats: announced.seats,
        paper: { number: paper.number, on: paper.on },
        publications: toldOf(publications),
      },
    });
    return { competitionId: encodeId(act.tenantId, entity.id) };
  },
});
