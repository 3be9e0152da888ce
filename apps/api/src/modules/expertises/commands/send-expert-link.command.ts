import { formatDate, isLocale, translate } from '@kenes/messages';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../../kernel/texts.ts';
import { looksLikeEmail, queueMailOf } from '../../letters/outbox.ts';
import { digestOf } from '../../people/session-token.ts';
import { endLink } from '../end-expert-link.ts';
import { ExpertLinkEntity } from '../entities/expert-link.entity.ts';
import { expertToken, expertUrl } from '../expert-link.ts';
import { mayHaveLink, sendsConclusions } from '../expertise.policy.ts';
import type { SendExpertLinkInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/**
 * Mails an expert without an account the link of the own sheet (decision 0017). Sent again it is another link, and the earlier
 * one ends at once.
 */
export const sendExpertLink = defineCommand<SendExpertLinkInput & CommandInput, ExpertiseDone>({
  name: 'sendExpertLink',
  authority: sendsConclusions,
  async run(act, input) {
    const { expertise, expert, situation } = await onExpert(act, input);
    act.obey(mayHaveLink(situation));
    const reading = new InputReading();
    const email = reading.required('email', input.email, 254);
    if (email && !looksLikeEmail(email)) reading.fault('email', 'EMAIL_MALFORMED');
    const language = input.language ?? 'kk';
    if (!isLocale(language)) reading.fault('language', 'NOT_THERE');
    reading.done();
    const { tenantId } = act;
    const locale = isLocale(language) ? language : 'kk';
    const again = await endLink(act, expert.id);
    const id = newId();
    const { services } = act.operation;
    await act.insert(ExpertLinkEntity, {
      tenantId,
      id,
      expertiseId: expertise.id,
      expertId: expert.id,
      email: email ?? '',
      locale,
      tokenDigest: digestOf(expertToken(services, id)),
      issuedBy: act.accountId,
      issuedAt: act.operation.clock.now(),
    });
    const council = await act.transaction.one<{ name: LocalizedText }>(
      sql`select t.name from tenant t where t.id = ${tenantId}::uuid`,
    );
    await queueMailOf(act, {
      kind: 'EXPERT_LINK',
      recipient: email ?? '',
      subject: translate(locale, 'mail.expertLinkSubject'),
      text: [
        translate(locale, 'mail.expertLinkHead', {
          name: expert.name,
          council: council ? readText(council.name, locale).text : '',
        }),
        readText(expertise.topic, locale).text,
        translate(locale, 'mail.expertLinkHere', { url: expertUrl(services, locale, id) }),
        ...(expertise.dueOn ? [translate(locale, 'mail.expertLinkDue', { date: formatDate(expertise.dueOn) })] : []),
        translate(locale, 'mail.expertLinkKeep'),
      ].join('\n\n'),
    });
    tell(act, expertise, 'ExpertLinkSent', { expert: expert.name, again });
    return expertiseIdOf(expertise);
  },
});
