import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { newId, ownId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { aBody } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { versionOf } from '../../testing/recommendation-scene.ts';
import { registerDraftAct } from '../draft-acts/commands/register-draft-act.command.ts';
import { triageDraftAct } from '../draft-acts/commands/triage-draft-act.command.ts';
import { openReportHearing } from '../report-hearings/commands/open-report-hearing.command.ts';
import { recordMeetingDecision } from './commands/record-meeting-decision.command.ts';
import { aHeldSession } from './testing/cast.ts';

const local = (ru: string) => ({ authentic: 'ru', ru });

describe('a decision that does something elsewhere', () => {
  const api = useApi('2026-11-23');
  type Scene = Awaited<ReturnType<typeof aHeldSession>>;
  const sql = (text: string, values: unknown[]) =>
    withClient(api().test.superuser, async (client) => (await client.query(text, values)).rows);
  const decide = ({ secretary }: Scene, input: object, acknowledged: string[] = []) =>
    api().perform(secretary, recordMeetingDecision, {
      ...input,
      acknowledged: acknowledged.map((code) => ({ code, reason: 'так решил совет' })),
    } as never);
  const decisionsOf = async ({ council }: Scene) =>
    (await sql('select count(*)::int as n from decision where tenant_id = $1', [council.id]))[0]?.n;

  describe('elects (PC-ORG-02…04)', () => {
    /** A question on which the vote elected a member of the council chair. */
    async function anElection(scene: Scene, outcome = 'ELECTED') {
      const { itemId, voteId } = await scene.question();
      const member = scene.members[1];
      if (!member) throw new Error('a council without members');
      const vote = ownId(voteId).id;
      await sql(
        `update meeting_vote set kind = 'ELECTION', post = 'CHAIR', places = 1 where tenant_id = $1 and id = $2`,
        [scene.council.id, vote],
      );
      await sql(
        `insert into meeting_option (tenant_id, id, meeting_id, vote_id, ordinal, name, person_id, votes_for, majority, place, outcome)
          select tenant_id, $3, meeting_id, id, 1, 'Кандидат', $4, 4, $5 = 'ELECTED', 1, $5 from meeting_vote where tenant_id = $1 and id = $2`,
        [scene.council.id, vote, newId(), ownId(member.personId).id, outcome],
      );
      return { itemId, personId: member.personId, voteId: vote };
    }
    const elects = (itemId: string, offices?: object[]) => ({
      itemId,
      text: local('Избрать председателем'),
      effect: 'ELECTS',
      ...(offices && { offices }),
    });

    it('and the elected hold the office from its day, by the vote, in the same act', async () => {
      const scene = await aHeldSession(api());
      const { itemId, personId, voteId } = await anElection(scene);
      const result = await decide(scene, elects(itemId, [{ post: 'CHAIR', personId, publicService: false }]));
      expect(result).toMatchObject({ ok: true });
      expect(
        await sql(
          'select post, person_id, starts_on::text as on, vote_id, acting from council_office where tenant_id = $1',
          [scene.council.id],
        ),
      ).toEqual([{ post: 'CHAIR', person_id: ownId(personId).id, on: '2026-11-10', vote_id: voteId, acting: false }]);
      const acts = await sql(`select act from journal_line where tenant_id = $1 order by seq desc limit 2`, [
        scene.council.id,
      ]);
      expect(acts.map(({ act }) => act)).toEqual(['OfficeRecorded', 'MeetingDecisionRecorded']);
    });

    it('nobody whom the vote did not elect, nor a chair in public service: then nothing of it is done', async () => {
      const scene = await aHeldSession(api());
      const { itemId, personId } = await anElection(scene, 'NOT_ELECTED');
      const another = await anElection(scene);
      const office = { post: 'CHAIR', personId: scene.members[2]?.personId, publicService: false };
      expect(codesOf(await decide(scene, elects(another.itemId, [office])))).toContain('OFFICE_NOT_ELECTED');
      const official = { post: 'CHAIR', personId: another.personId, publicService: true };
      expect((await decide(scene, elects(another.itemId, [official]))).ok).toBe(false);
      expect((await decide(scene, elects(itemId, [{ ...office, personId }]))).ok).toBe(false);
      expect(await decisionsOf(scene)).toBe(0);
    });

    it('and may stand alone, where the office is recorded apart; offices belong to no other decision', async () => {
      const scene = await aHeldSession(api());
      const { itemId, personId } = await anElection(scene);
      expect((await decide(scene, elects(itemId))).ok).toBe(true);
      expect(
        codesOf(await decide(scene, { ...elects(itemId, [{ post: 'CHAIR', personId }]), effect: 'INSTRUCTS' })),
      ).toContain('DECISION_EFFECT_OF_ANOTHER');
    });
  });

  describe('adopts an opinion on a draft act (PC-PWR-03)', () => {
    async function aDraft(scene: Scene, itemId: string | null) {
      const { secretary, council } = scene;
      const { draftActId: id } = await done(api(), secretary, registerDraftAct, {
        kind: 'AKIMAT_DECREE',
        title: local('Правила благоустройства'),
        fromId: (await aBody(api())).id,
        receivedOn: '2026-11-02',
      } as never);
      const seen = async () => ({ id, expectedVersion: await versionOf(api(), 'draft_act', id) });
      await done(api(), secretary, triageDraftAct, { ...(await seen()), accept: true } as never);
      if (itemId)
        await sql('update draft_act set item_id = $3 where tenant_id = $1 and id = $2', [
          council.id,
          ownId(id).id,
          ownId(itemId).id,
        ]);
      return { id, seen };
    }
    const adopts = (itemId: string, opinion: object) => ({
      itemId,
      text: local('Поддержать с замечаниями'),
      effect: 'ADOPTS_OPINION',
      opinion,
    });

    it('of its own question: the draft’s words where it has any, else the decision’s', async () => {
      const scene = await aHeldSession(api());
      const { itemId } = await scene.question();
      const draft = await aDraft(scene, itemId);
      const result = await decide(
        scene,
        adopts(itemId, { ...(await draft.seen()), position: 'SUPPORTS_WITH_REMARKS' }),
      );
      expect(codesOf(result)).toEqual([]);
      const [row] = await sql(
        'select state, opinion, opinion_position, opinion_on::text as on, opinion_decision_id is not null as decided from draft_act where tenant_id = $1',
        [scene.council.id],
      );
      expect(row).toMatchObject({
        state: 'OPINION_ADOPTED',
        opinion: { ru: 'Поддержать с замечаниями' },
        on: '2026-11-10',
        decided: true,
      });
    });

    it('on another question is refused, and the decision is not entered', async () => {
      const scene = await aHeldSession(api());
      const { itemId } = await scene.question();
      const draft = await aDraft(scene, null);
      expect(
        codesOf(await decide(scene, adopts(itemId, { ...(await draft.seen()), position: 'SUPPORTS_WITH_REMARKS' }))),
      ).toEqual(['DECISION_ON_ANOTHER_QUESTION']);
      expect(await decisionsOf(scene)).toBe(0);
    });
  });

  it('assesses the report that was heard on its question, by the vote that adopted it (PC-REP-01)', async () => {
    const scene = await aHeldSession(api());
    const { itemId, voteId } = await scene.question();
    const { reportHearingId: id } = await done(api(), scene.secretary, openReportHearing, {
      bodyId: (await aBody(api())).id,
      topic: local('О работе управления'),
      official: 'Ахметов',
      periodFrom: '2026-01-01',
      periodTo: '2026-10-31',
      legalBasis: 'LAW_383_V',
      questions: [],
      decision: { number: '9', on: '2026-10-20' },
    } as never);
    await sql(
      `update report_hearing set state = 'HEARD', heard_on = '2026-11-10', speaker = 'HEAD', question_id = $3 where tenant_id = $1 and id = $2`,
      [scene.council.id, ownId(id).id, ownId(itemId).id],
    );
    const assessment = {
      id,
      expectedVersion: await versionOf(api(), 'report_hearing', id),
      assessment: 'SATISFACTORY',
    };
    const input = { itemId, text: local('Признать работу удовлетворительной'), effect: 'ASSESSES_REPORT', assessment };
    const other = await scene.question();
    expect(codesOf(await decide(scene, { ...input, itemId: other.itemId }))).toEqual(['DECISION_ON_ANOTHER_QUESTION']);
    expect(codesOf(await decide(scene, input))).toEqual([]);
    const [row] = await sql(
      'select state, assessment, assessed_on::text as on, assessment_vote_id as vote, assessment_text as text from report_hearing where tenant_id = $1',
      [scene.council.id],
    );
    expect(row).toMatchObject({
      state: 'ASSESSED',
      assessment: 'SATISFACTORY',
      on: '2026-11-10',
      vote: ownId(voteId).id,
      text: { ru: 'Признать работу удовлетворительной' },
    });
  });
});
