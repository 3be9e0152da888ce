import { combine, resultsPublished } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { CompetitionEntity } from '../competitions/entities/competition.entity.ts';
import { CompetitionPublicationEntity } from '../competitions/entities/competition-publication.entity.ts';
import type { PublishResultsInput } from './ballot.inputs.ts';
import { keepsBallots } from './ballot.policy.ts';

/** Records that the results were published on the internet resource; the public reads who was elected from now on (PC-COMP-06). */
export const publishResults = defineCommand<PublishResultsInput & CommandInput, { competitionId: string }>({
  name: 'publishResults',
  authority: keepsBallots,
  async run(act, input) {
    const competition = await act.load(CompetitionEntity, input.id, {
      lock: true,
      expectedVersion: input.expectedVersion,
    });
    if (competition.resultsOn === null) throw refuse(refused('RESULTS_NOT_THERE'));
    if (competition.resultsPublishedOn !== null) throw refuse(refused('RESULTS_ARE_PUBLIC'));
    const on = factOn(act, input.on);
    const from = Temporal.PlainDate.from(competition.resultsOn);
    const reading = new InputReading();
    const url = reading.url('url', input.url);
    const outlet = reading.optional('outlet', input.outlet, 300) ?? (url === null ? null : new URL(url).hostname);
    if (Temporal.PlainDate.compare(on, from) < 0)
      reading.fault('on', 'PUBLISHED_BEFORE_RESULTS', { on: from.toString() });
    reading.done();
    const [calendar, overrides] = [await act.calendar(), await act.overrides()];
    const publication = { on, hasUrl: url !== null };
    act.obey(combine(resultsPublished({ from, calendar, overrides, publication, today: act.today })));
    await act.insert(CompetitionPublicationEntity, {
      tenantId: act.tenantId,
      id: newId(),
      competitionId: competition.id,
      purpose: 'RESULTS',
      place: 'COUNCIL_SITE',
      outlet: outlet ?? '—',
      url,
      publishedOn: on.toString(),
      enteredOn: act.today.toString(),
      published: true,
    });
    competition.resultsPublishedOn = on.toString();
    const mine = sql`tenant_id = ${act.tenantId}::uuid`;
    const ballots = sql`select b.id from ballot b where b.tenant_id = ${act.tenantId}::uuid and b.competition_id = ${competition.id}::uuid`;
    await act.transaction.execute(
      sql`update ballot set published = true, version = version + 1 where ${mine} and competition_id = ${competition.id}::uuid`,
    );
    await act.transaction.execute(sql`update ballot_line set published = true, version = version + 1
      where ${mine} and result = 'ELECTED' and ballot_id in (${ballots})`);
    const elected = await act.transaction.execute(sql`update application set published = true, version = version + 1
      where ${mine} and competition_id = ${competition.id}::uuid and state = 'ELECTED'`);
    act.journal({
      act: 'ResultsPublished',
      subjectType: 'Competition',
      subjectId: competition.id,
      occurredOn: on,
      facts: { competition: competition.ordinal, url, elected },
    });
    return { competitionId: encodeId(act.tenantId, competition.id) };
  },
});
