import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { seatsToRepeat } from '../../ballots/seats-to-repeat.ts';
import { closeIfOver } from '../close-if-over.ts';
import { keepsCompetitions, mayRepeatNow } from '../competition.policy.ts';
import { readSeats } from '../competition-input.ts';
import { CompetitionEntity } from '../entities/competition.entity.ts';
import type { RepeatCompetitionInput } from '../inputs/competition.inputs.ts';
import { nextOrdinal, onCompetition } from '../on-competition.ts';

/** Prepares another competition, a child of this one, for the seats that are left (PC-COMP-07). */
export const repeatCompetition = defineCommand<RepeatCompetitionInput & CommandInput, { competitionId: string }>({
  name: 'repeatCompetition',
  authority: keepsCompetitions,
  async run(act, input) {
    const { entity } = await onCompetition(act, input.id, input.expectedVersion);
    closeIfOver(act, entity);
    const repeated = await act.transaction.one<{ id: string }>(
      sql`select id from competition where tenant_id = ${act.tenantId}::uuid and repeats_id = ${entity.id}::uuid and state <> 'CANCELLED'`,
    );
    const standing = await act.transaction.one<{ count: number }>(
      sql`select count(*)::int as count from application where tenant_id = ${act.tenantId}::uuid and competition_id = ${entity.id}::uuid
        and number is not null and state not in ('REJECTED', 'WITHDRAWN')`,
    );
    act.obey(mayRepeatNow(entity.state, repeated !== null, standing?.count ?? 0));
    const reading = new InputReading();
    const left = input.seats ? readSeats(reading, input.seats) : await seatsToRepeat(act, entity);
    const seats = left.length > 0 ? left : entity.seats;
    reading.done();
    if (entity.state === 'CLOSED' || entity.state === 'UNDER_REVIEW' || entity.state === 'VOTING')
      entity.state = 'REPEAT_REQUIRED';
    await act.em.flush();
    const { kind, convocationId, title, conditions, contacts, documents } = entity;
    const child = await act.insert(CompetitionEntity, {
      tenantId: act.tenantId,
      ordinal: await nextOrdinal(act),
      kind,
      state: 'DRAFT',
      convocationId,
      repeatsId: entity.id,
      title,
      conditions,
      contacts,
      seats,
      documents,
      published: false,
    });
    act.journal({
      act: 'CompetitionRepeated',
      subjectType: 'Competition',
      subjectId: child.id,
      occurredOn: act.today,
      facts: { ordinal: child.ordinal, repeats: entity.ordinal, seats },
    });
    return { competitionId: encodeId(act.tenantId, child.id) };
  },
});
