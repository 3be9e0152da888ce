import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import type { Unhashed } from '../../../kernel/unhashed.ts';
import { mailApplicationLink } from '../mail-application-link.job.ts';

/** What the resolver found out outside the transaction. */
export interface LinkWanted extends CommandInput {
  /** The uuid of a published competition. */
  readonly competitionId: string;
  /** Keyed: the address itself is kept by no receipt. */
  readonly emailDigest: string;
  readonly email: Unhashed<string>;
}

/** Asks for a lost link by mail. An address with an application and one without leave the same line and get the same answer. */
export const requestApplicationLink = defineCommand<LinkWanted, { taken: true }>({
  name: 'requestApplicationLink',
  authority: { door: true },
  async run(act, input) {
    const { competitionId, email } = input;
    await act.enqueue(mailApplicationLink, { tenantId: act.tenantId, competitionId, email: email.value });
    act.journal({
      act: 'ApplicationLinkRequested',
      subjectType: 'Competition',
      subjectId: competitionId,
      occurredOn: act.today,
      facts: {},
    });
    return { taken: true };
  },
});
