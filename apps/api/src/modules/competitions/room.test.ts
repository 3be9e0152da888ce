import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { aDraft, anOpenCompetition, aSubmittedApplication } from './testing/cast.ts';

const api = useApi('2026-11-24');

/** What the pages of the cabinet send, as it is printed. */
const sent: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../../packages/schema/documents.json'), 'utf8'),
);
const pageQuery = (name: string): string => {
  const found = Object.values(sent).find((document) => document.startsWith(`query ${name}(`));
  if (!found) throw new Error(`no page sends ${name}`);
  return found;
};

describe('the window of a competition', () => {
  it('of a draft is the one of today, of an announced one that of its announcement; a day off that moved its end is named', async () => {
    const window =
      'query ($id: ID!) { competition(id: $id) { proposedWindow { publishedOn days closesOn skipped { date name } } } }';
    const draft = await aDraft(api());
    expect(await api().query(draft.who, window, { id: draft.competitionId })).toMatchObject({
      competition: { proposedWindow: { publishedOn: '2026-11-24', days: 20, closesOn: '2026-12-14', skipped: [] } },
    });
    const open = await anOpenCompetition(api());
    api().clock.set('2026-11-30');
    expect(await api().query(open.who, window, { id: open.competitionId })).toMatchObject({
      competition: { proposedWindow: { publishedOn: '2026-11-24', closesOn: '2026-12-14' } },
    });
    // Twenty days after the 23rd end on a Sunday.
    expect(
      await api().query(
        draft.who,
        'query ($id: ID!) { competition(id: $id) { proposedWindow(publishedOn: "2026-11-23") { closesOn skipped { date } } } }',
        { id: draft.competitionId },
      ),
    ).toEqual({
      competition: { proposedWindow: { closesOn: '2026-12-14', skipped: [{ date: '2026-12-13' }] } },
    });
    api().clock.set('2026-11-24');
  });
});

describe('the pages of the competition room', () => {
  it('each is read in at most eight statements', async () => {
    const { who, competitionId } = await anOpenCompetition(api());
    const receipts = [];
    for (const serial of [11, 12, 13]) receipts.push(await aSubmittedApplication(api(), competitionId, serial));
    const counts: Record<string, number> = {};
    for (const [name, variables] of [
      ['CabinetCompetitions', {}],
      ['CompetitionDossier', { id: competitionId }],
      ['CompetitionApplications', { id: competitionId }],
      ['CandidateCard', { id: receipts[0]?.applicationId }],
    ] as const) {
      await api().query(who, pageQuery(name), variables);
      counts[name] = api().statements.length;
    }
    for (const [name, count] of Object.entries(counts)) expect(count, name).toBeLessThanOrEqual(8);
  });
});
