import { appliedInTime, combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { digestOf } from '../../people/session-token.ts';
import { applicantToken } from '../applicant-link.ts';
import { ownApplication } from '../application.policy.ts';
import { readLanguage } from '../application-input.ts';
import { windowOf } from '../competition.policy.ts';
import { ApplicationEntity } from '../entities/application.entity.ts';
import { CompetitionEntity } from '../entities/competition.entity.ts';
import type { BeginApplicationInput } from '../inputs/application.inputs.ts';

/** Begins a draft for whoever came to an open competition: from now on its link is the only key to it. */
export const beginApplication = defineCommand<BeginApplicationInput & CommandInput, { applicationId: string }>({
  name: 'beginApplication',
  authority: ownApplication,
  async run(act, input) {
    if (act.capacity.kind !== 'APPLICANT') throw new Error('an application begins in its own capacity');
    const { applicationId: id, tenantId } = act.capacity;
    const competition = await act.load(CompetitionEntity, input.competitionId, { path: 'competitionId' });
    const window = windowOf(competition);
    if (competition.state === 'CANCELLED') throw refuse(refused('COMPETITION_IS_CANCELLED'));
    if (window === null) throw refuse(refused('COMPETITION_NOT_OPEN'));
    const { clock, services, locale } = act.operation;
    act.obey(combine(appliedInTime(window, { at: clock.moment() })));
    if (competition.state !== 'OPEN') throw refuse(refused('COMPETITION_NOT_OPEN'));
    const reading = new InputReading();
    const language = readLanguage(reading, input.language, locale);
    reading.done();
    await act.insert(ApplicationEntity, {
      tenantId,
      id,
      competitionId: competition.id,
      state: 'DRAFT',
      enteredBy: 'CANDIDATE',
      locale: language,
      tokenDigest: digestOf(applicantToken(services, id, 1)),
      begunAt: clock.now(),
      published: false,
    });
    act.journal({
      act: 'ApplicationBegun',
      subjectType: 'Application',
      subjectId: id,
      occurredOn: act.today,
      facts: { competition: competition.ordinal },
    });
    return { applicationId: encodeId(tenantId, id) };
  },
});
