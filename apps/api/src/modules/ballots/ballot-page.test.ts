import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { done } from '../../testing/done.ts';
import { aWorkingGroup } from '../working-groups/testing/a-working-group.ts';
import { openBallot } from './open-ballot.command.ts';
import { recordVotes } from './record-votes.command.ts';
import { aReviewedCompetition } from './testing/reviewed.ts';

const api = useApi('2026-11-23');

describe('the page of a ballot', () => {
  it('of 27 members and 30 candidates, with every vote by name, is read in at most eight statements', async () => {
    const { secretary, council, convocationId, members } = await aWorkingGroup(api(), 27);
    const { competitionId, applicationIds } = await aReviewedCompetition(
      api(),
      council.id,
      convocationId,
      [{ kind: 'CITIZEN', count: 12 }],
      Array.from({ length: 30 }, (_, index) => ({
        surname: `Кандидат${'абвгдежзик'[index % 10]}`,
        serial: 100 + index,
      })),
    );
    const { ballotId } = await done(api(), secretary, openBallot, { competitionId, kind: 'CITIZEN' });
    for (const [index, { id }] of members.entries())
      await done(api(), secretary, recordVotes, {
        ballotId,
        memberId: id,
        votes: applicationIds.map((applicationId, place) => ({
          applicationId,
          choice: (index + place) % 3 === 0 ? 'AGAINST' : 'FOR',
        })),
      });
    const { competition } = await api().query<{
      competition: { ballots: { present: number; lines: object[]; votes: object[] }[] };
    }>(
      secretary,
      `query ($id: ID!) { competition(id: $id) { state viewerMayOpenBallot { kind candidates verdict { outcome } } resultsClock { due }
        workingGroup { members { id person { fullName } candidacy { outcome } } head { id } count { quorum } viewerMay { recordProtocol { outcome } } }
        ballots { id version state present lines { votesFor votesAgainst result application { fullName number ballotLine { place } interviews { heldOn } } membership { id } }
          votes { choice ground member { id person { fullName } } } presence { memberId present } members { id } viewerMay { close { outcome points { code } } cast { outcome } } } } }`,
      { id: competitionId },
    );
    expect(competition.ballots).toMatchObject([{ present: 27 }]);
    expect(competition.ballots[0]?.lines).toHaveLength(30);
    expect(competition.ballots[0]?.votes).toHaveLength(810);
    expect(api().statements.length).toBeLessThanOrEqual(8);
  });
});
