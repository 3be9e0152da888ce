import { combine } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import { nextNumber } from '../../kernel/numbers.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { type BodyRow, bodyOfRegister } from './act-input.ts';
import type { RecommendationEntity } from './recommendation.entity.ts';
import { TrackEntity } from './track.entity.ts';
import { addresseePoints } from './track.policy.ts';

/** Where a recommendation comes from. */
export interface Source {
  readonly missionId: string | null;
  readonly eventId: string | null;
  readonly legalBasis: 'LAW_383_V' | 'LAW_30_VIII';
}

/** The mission or event named in the input; a mission brings its law, an event takes the one said, else 383-V. */
export async function sourceOf(
  act: Act,
  input: { missionId?: string | null; eventId?: string | null; legalBasis?: Source['legalBasis'] | null },
): Promise<Source> {
  if (input.missionId) {
    const ref = decodeId(input.missionId);
    const mission =
      ref && ref.tenantId === act.tenantId
        ? await act.transaction.one<{ id: string; legalBasis: Source['legalBasis'] }>(
            sql`select m.id, m.legal_basis as "legalBasis" from mission m where m.tenant_id = ${act.tenantId}::uuid and m.id = ${ref.id}::uuid and m.state <> 'CANCELLED'`,
          )
        : null;
    if (!mission) throw notThere('missionId');
    return { missionId: mission.id, eventId: null, legalBasis: mission.legalBasis };
  }
  const ref = decodeId(input.eventId ?? '');
  const event =
    ref && ref.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string }>(
          sql`select e.id from civic_event e where e.tenant_id = ${act.tenantId}::uuid and e.id = ${ref.id}::uuid`,
        )
      : null;
  if (!event) throw notThere('eventId');
  return { missionId: null, eventId: event.id, legalBasis: input.legalBasis ?? 'LAW_383_V' };
}

/** Findings of the very mission, by their opaque ids. */
export async function findingsOf(act: Act, ids: readonly string[], missionId: string | null): Promise<string[]> {
  if (ids.length === 0) return [];
  const uuids = ids.flatMap((id) => {
    const ref = decodeId(id);
    return ref && ref.tenantId === act.tenantId ? [ref.id] : [];
  });
  const found = missionId
    ? await act.transaction.rows<{ id: string }>(
        sql`select f.id from finding f where f.tenant_id = ${act.tenantId}::uuid and f.mission_id = ${missionId}::uuid and f.id = any(${uuids}::uuid[])`,
      )
    : [];
  if (found.length !== ids.length) throw notThere('findingIds');
  return uuids;
}

/** Bodies of the register, none twice (PC-REC-03). */
export async function addressed(act: Act, ids: readonly string[], path: string): Promise<BodyRow[]> {
  const bodies: BodyRow[] = [];
  for (const [index, id] of ids.entries()) bodies.push(await bodyOfRegister(act, id, `${path}.${index}`));
  if (bodies.length > 0) act.obey(combine(addresseePoints(bodies)));
  return bodies;
}

/** A number by year, taken under the series’ lock. */
export async function newRecommendationNumber(act: Act, year: number): Promise<string> {
  const ordinal = await nextNumber(act.transaction, act.tenantId, 'recommendation', year);
  return `${year}-${String(ordinal).padStart(3, '0')}`;
}

/** A track to send for each body; it carries the wording so that the body needs no table of the council’s. */
export async function addTracks(
  act: Act,
  recommendation: RecommendationEntity,
  bodies: readonly { readonly id: string }[],
  more: Partial<TrackEntity> = {},
): Promise<TrackEntity[]> {
  const tracks: TrackEntity[] = [];
  for (const body of bodies) {
    tracks.push(
      await act.insert(TrackEntity, {
        tenantId: act.tenantId,
        recommendationId: recommendation.id,
        recommendationNumber: recommendation.number,
        missionId: recommendation.missionId ?? null,
        bodyId: body.id,
        wording: recommendation.wording,
        legalBasis: recommendation.legalBasis,
        state: 'TO_SEND',
        clock: {},
        executeBy: recommendation.executeBy ?? null,
        executionFileIds: [],
        published: recommendation.published,
        ...more,
      }),
    );
  }
  return tracks;
}
