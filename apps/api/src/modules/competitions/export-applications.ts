import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { CompetitionEntity } from './entities/competition.entity.ts';
import { seesWhole } from './working-together.ts';

/** That the list of applications is taken out: no mutation, the plain route performs it before it reads the rows. */
export const exportApplications = defineCommand<
  CommandInput & { readonly competitionId: string },
  { competitionId: string }
>({
  name: 'exportApplications',
  authority: seesWhole,
  async run(act, input) {
    const competition = await act.load(CompetitionEntity, input.competitionId, { path: 'competitionId' });
    act.journal({
      act: 'ApplicationsExported',
      subjectType: 'Competition',
      subjectId: competition.id,
      occurredOn: act.today,
      facts: { competition: competition.ordinal },
    });
    return { competitionId: encodeId(act.tenantId, competition.id) };
  },
});
