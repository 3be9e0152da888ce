import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import { encodeId, newId, ownId } from '../../../kernel/id.ts';
import type { TestApi } from '../../../testing/api.ts';
import { aSittingCouncil } from '../../commissions/testing/cast.ts';

/** A session that was held, with one question; published with it. */
export async function aHeldSession(api: TestApi, day = '2026-11-10') {
  const scene = await aSittingCouncil(api);
  const meeting = { id: newId() };
  await withClient(api.test.superuser, (client) =>
    client.query(
      `insert into meeting (tenant_id, id, kind, form, state, convocation_id, number, planned_on, starts_at, published)
        values ($1, $2, 'COUNCIL_SESSION', 'ORDINARY', 'HELD', $3, $4, $5::date, $5::date + interval '5 hours', true)`,
      [scene.council.id, meeting.id, ownId(scene.convocationId).id, meeting.id.slice(-4), day],
    ),
  );
  let ordinal = 0;
  /** A question of it; with a vote of that outcome, or none. */
  const question = async (outcome: 'ADOPTED' | 'NOT_ADOPTED' | null = 'ADOPTED', state = 'DISCUSSED') => {
    const item = newId();
    const vote = newId();
    ordinal += 1;
    await withClient(api.test.superuser, async (client) => {
      await client.query(
        `insert into agenda_item (tenant_id, id, meeting_id, ordinal, kind, title, state, published) values ($1, $2, $3, $4, 'OTHER', $5, $6, true)`,
        [scene.council.id, item, meeting.id, ordinal, { authentic: 'ru', ru: `Вопрос ${ordinal}` }, state],
      );
      if (outcome)
        await client.query(
          `insert into meeting_vote (tenant_id, id, meeting_id, item_id, kind, question, form, state, opened_at, closed_at, electors, present, quorum,
              votes_for, votes_against, abstained, not_voting, recused, base, needed, outcome, tie)
            values ($1, $2, $3, $4, 'DECISION', '{"authentic":"ru","ru":"?"}', 'COUNT_ONLY', 'COUNTED', now(), now(), 5, 5, 4, 4, 1, 0, 0, 0, 5, 3, $5, false)`,
          [scene.council.id, vote, meeting.id, item, outcome],
        );
    });
    return { itemId: encodeId(scene.council.id, item), voteId: encodeId(scene.council.id, vote) };
  };
  /** The sitting stands in another state. */
  const pass = (state: string) =>
    withClient(api.test.superuser, (client) =>
      client.query('update meeting set state = $3 where tenant_id = $1 and id = $2', [
        scene.council.id,
        meeting.id,
        state,
      ]),
    );
  return { ...scene, meetingId: encodeId(scene.council.id, meeting.id), question, pass };
}
