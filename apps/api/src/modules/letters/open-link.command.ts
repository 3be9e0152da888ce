import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';

/**
 * Counts and journals one opening of a letter’s link. The page shows the letter by reading; mail scanners open links,
 * so an opening changes nothing but this count.
 */
export const openLink = defineCommand<CommandInput, { letterId: string }>({
  name: 'openLink',
  authority: { link: true },
  async run(act) {
    if (act.capacity.kind !== 'LINK') throw new Error('only a link opens itself');
    const { linkId, letterId, tenantId } = act.capacity;
    await act.transaction.execute(sql`update answer_link set opened_count = opened_count + 1, last_opened_at = ${act.operation.clock.now().toISOString()}::timestamptz
      where tenant_id = ${tenantId}::uuid and id = ${linkId}::uuid`);
    act.journal({
      act: 'AnswerLinkOpened',
      subjectType: 'Letter',
      subjectId: letterId,
      occurredOn: act.today,
      facts: { linkId },
    });
    return { letterId: encodeId(tenantId, letterId) };
  },
});
