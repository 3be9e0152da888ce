import { combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId, encodeId } from '../../../kernel/id.ts';
import { notThere, refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { dayOfFact, requiredText, storedFiles } from '../../recommendations/act-input.ts';
import { DissentingOpinionEntity } from '../entities/dissenting-opinion.entity.ts';
import { dissents } from '../protocol.policy.ts';

interface GiveDissentingOpinion extends CommandInput {
  readonly meetingId: string;
  readonly memberId: string;
  readonly itemId?: string | null;
  readonly text: string;
  readonly fileId?: string | null;
  readonly givenOn?: string | null;
}

interface Found {
  readonly name: string;
  readonly accountId: string | null;
  readonly itemThere: boolean;
  readonly signed: boolean;
  readonly shown: boolean;
}

/**
 * A member's dissenting opinion (PC-VOTE-03): by the member's own hand, or entered by the secretariat with its paper. It is
 * printed in a protocol that is not frozen yet, and stands beside one that is signed.
 */
export const giveDissentingOpinion = defineCommand<GiveDissentingOpinion, { meetingId: string; opinionId: string }>({
  name: 'giveDissentingOpinion',
  authority: dissents,
  async run(act, input) {
    const [meeting, member] = [decodeId(input.meetingId), decodeId(input.memberId)];
    const item = input.itemId ? decodeId(input.itemId) : null;
    const { tenantId } = act;
    if (meeting?.tenantId !== tenantId) throw notThere('meetingId');
    if (member?.tenantId !== tenantId) throw notThere('memberId');
    if (input.itemId && item?.tenantId !== tenantId) throw notThere('itemId');
    const found = await act.transaction.one<Found>(sql`select r.name, p.account_id as "accountId",
        (${item?.id ?? null}::uuid is null or exists (select from agenda_item i where i.tenant_id = r.tenant_id and i.meeting_id = r.meeting_id
          and i.id = ${item?.id ?? null}::uuid)) as "itemThere",
        exists (select from protocol x where x.tenant_id = r.tenant_id and x.meeting_id = r.meeting_id and x.state not in ('DRAFT', 'FREEZING')) as signed,
        exists (select from protocol x where x.tenant_id = r.tenant_id and x.meeting_id = r.meeting_id and x.published)
          and not exists (select from agenda_item i where i.tenant_id = r.tenant_id and i.id = ${item?.id ?? null}::uuid and i.closed) as shown
      from meeting_member r left join council_person p on p.tenant_id = r.tenant_id and p.id = r.person_id
      where r.tenant_id = ${tenantId}::uuid and r.meeting_id = ${meeting.id}::uuid and r.id = ${member.id}::uuid`);
    if (!found) throw notThere('memberId');
    if (!found.itemThere) throw notThere('itemId');
    const { capacity } = act;
    const ownOnly =
      capacity.kind === 'TENANT' && !capacity.roles.some((role) => role === 'SECRETARIAT' || role === 'CHAIR');
    if (ownOnly && found.accountId !== act.accountId) throw refuse(refused('OPINION_NOT_YOURS'));
    if (found.signed)
      act.obey(
        combine([
          {
            ruleId: 'KENES',
            code: 'OPINION_AFTER_PUBLICATION',
            level: 'WARN',
            confidence: 'PRODUCT',
            basis: [],
            facts: {},
          },
        ]),
      );
    const [fileId = null] = input.fileId ? await storedFiles(act, [input.fileId], 'fileId') : [];
    const givenOn = dayOfFact(act, input.givenOn).toString();
    const opinion = await act.insert(DissentingOpinionEntity, {
      tenantId,
      meetingId: meeting.id,
      itemId: item?.id ?? null,
      memberId: member.id,
      memberName: found.name,
      text: requiredText(input.text, 'text', 10_000),
      givenOn,
      fileId,
      recordedAt: act.operation.clock.now(),
      // Those given before are shown with the protocol; this one comes to a protocol that is public already.
      published: found.shown,
    });
    act.journal({
      act: 'DissentingOpinionGiven',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: givenOn,
      ...(found.accountId !== act.accountId && { onBehalfOf: found.name }),
      facts: { opinionId: opinion.id, itemId: item?.id ?? null, member: found.name },
    });
    return { meetingId: encodeId(tenantId, meeting.id), opinionId: encodeId(tenantId, opinion.id) };
  },
});
