import type { LegalDate } from '@kenes/calendar';
import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { notThere, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { MissionEntity } from './entities/mission.entity.ts';
import type { MissionActName } from './mission.authority.ts';
import { type MissionRow, missionFacts, type Situation } from './mission.facts.ts';
import { mayAct } from './mission.policy.ts';

/** A mission that a command works on, and what the policies look at. */
export interface MissionAct {
  readonly mission: MissionEntity;
  readonly situation: Situation;
  /** Its opaque ID, as results carry it. */
  readonly missionId: string;
}

/**
 * Loads a mission for an act and obeys its policy. With `expectedVersion`, one changed meanwhile is a Conflict; `lock`
 * holds the mission's row until the command is done.
 */
export async function missionFor(
  act: Act,
  name: MissionActName,
  id: string,
  options: {
    readonly expectedVersion?: number;
    readonly path?: string;
    readonly lock?: boolean;
    /** The day of the fact, where the law of that day is asked. */
    readonly on?: LegalDate;
  } = {},
): Promise<MissionAct> {
  const ref = decodeId(id);
  if (!ref || ref.tenantId !== act.tenantId) throw notThere(options.path ?? 'id');
  const mission = await act.loadRow(MissionEntity, ref, { path: 'id', ...options });
  const situation = await situationOf(act, mission.id);
  act.obey(mayAct(name, situation, options.on));
  return { mission, situation, missionId: encodeId(mission.tenantId, mission.id) };
}

/** The same by the mission's uuid, from a child that was loaded. */
export function missionOfChild(act: Act, name: MissionActName, missionId: string): Promise<MissionAct> {
  return missionFor(act, name, encodeId(act.tenantId, missionId));
}

/** The facts of a mission as the database has them now. */
export async function situationOf(act: Act, missionId: string): Promise<Situation> {
  const keys = { tenants: [act.tenantId], ids: [missionId] };
  const [mission, calendar, overrides] = await Promise.all([
    act.transaction.one<MissionRow>(missionFacts(act.capacity, keys)),
    act.calendar(),
    act.overrides(),
  ]);
  if (!mission) throw notThere();
  return { mission, capacity: act.capacity, today: act.today, calendar, overrides };
}

/** For whom something is entered that came on paper; only the secretariat does that (§8.3). */
export function onBehalf(act: Act, name: string | null | undefined): string | null {
  const text = name?.normalize('NFC').trim();
  if (!text) return null;
  const secretary = act.capacity.kind === 'TENANT' && act.capacity.roles.includes('SECRETARIAT');
  if (!secretary) throw refuse(refused('ON_BEHALF_IS_THE_SECRETARYS'));
  return text.slice(0, 300);
}
