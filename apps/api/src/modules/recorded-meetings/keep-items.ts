import type { Point } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { enterDecision } from '../decisions/enter-decision.ts';
import { knownPowers } from '../meetings/agenda-input.ts';
import { AgendaItemEntity } from '../meetings/entities/agenda-item.entity.ts';
import { itemVerdict } from '../meetings/item-verdict.ts';
import { asDate, type Sitting } from '../meetings/on-meeting.ts';
import type { MeetingVoteEntity } from '../votes/entities/meeting-vote.entity.ts';
import { keepVote } from './keep-vote.ts';
import type { RecordedItemInput } from './recorded-meeting.inputs.ts';

/** The questions as they were entered: what the rules say of all together, and every vote with its place. */
export interface KeptItems {
  readonly points: readonly Point[];
  readonly votes: readonly KeptVote[];
}

/** A vote as it was entered: on which question, which of its votes, how it came out. */
export interface KeptVote {
  readonly item: number;
  readonly at: number;
  readonly vote: MeetingVoteEntity;
}

/** Enters the questions of a sitting with their votes; gives what the rules say of all of them together. */
export async function keepItems(
  act: Act,
  sitting: Sitting,
  items: readonly RecordedItemInput[],
  closedAt: Temporal.Instant,
): Promise<KeptItems> {
  const points: Point[] = [];
  const votes: KeptVote[] = [];
  const whole = new InputReading();
  const read = whole.list('items', items, 200);
  whole.done();
  for (const [index, given] of read.entries()) {
    const path = `items.${index}`;
    const reading = new InputReading();
    const title = reading.requiredLocalized(`${path}.title`, given.title, 1_000);
    const row = {
      title,
      heard: reading.optional(`${path}.heard`, given.heard, 20_000),
      discussed: reading.optional(`${path}.discussed`, given.discussed, 20_000),
      endedBecause: reading.optional(`${path}.postponedBecause`, given.postponedBecause, 1_000),
      rapporteurs: reading.list(`${path}.rapporteurs`, given.rapporteurs, 20).map(({ name, position }, at) => ({
        name: reading.required(`${path}.rapporteurs.${at}.name`, name, 200),
        position: reading.optional(`${path}.rapporteurs.${at}.position`, position, 300),
      })),
    };
    const votesGiven = reading.list(`${path}.votes`, given.votes, 50);
    const decisionsGiven = reading.list(`${path}.decisions`, given.decisions, 50);
    const unknown = (given.powers ?? []).findIndex((power) => !knownPowers.has(power));
    if (unknown >= 0) reading.fault(`${path}.powers.${unknown}`, 'POWER_UNKNOWN');
    const postponed = row.endedBecause !== null;
    if (postponed && votesGiven.length > 0) reading.fault(`${path}.postponedBecause`, 'ITEM_WAS_VOTED_ON');
    reading.done();
    const kind = given.kind ?? 'OTHER';
    const item = await act.insert(AgendaItemEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: sitting.meeting.id,
      ordinal: index + 1,
      kind,
      powers: [...new Set(given.powers ?? [])],
      state: postponed ? 'POSTPONED' : 'DECIDED',
      elects: votesGiven.find(({ post }) => post)?.post ?? null,
      endedAt: asDate(closedAt),
      ...row,
    });
    points.push(...(await itemVerdict(act, item)).points);
    for (const [at, vote] of votesGiven.entries()) {
      const kept = await keepVote(act, sitting, item, vote, { path: `${path}.votes.${at}`, closedAt });
      points.push(...kept.points);
      votes.push({ item: index, at, vote: kept.vote });
    }
    for (const [at, decision] of decisionsGiven.entries())
      await enterDecision(
        act,
        { meeting: sitting.meeting, item },
        { ...decision, key: '', itemId: '' },
        (verdict) => points.push(...verdict.points),
        `${path}.decisions.${at}.`,
      );
  }
  return { points, votes };
}
