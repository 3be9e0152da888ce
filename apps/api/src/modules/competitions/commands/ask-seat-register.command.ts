import { isRunning } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { invalid, notThere } from '../../../kernel/refusals.ts';
import { ConvocationEntity } from '../../composition/entities/convocation.entity.ts';
import { askRegister } from '../../membership-register/ask-register.ts';
import { keepsCompetitions, stateOn } from '../competition.policy.ts';
import { ApplicationEntity } from '../entities/application.entity.ts';
import { CompetitionEntity } from '../entities/competition.entity.ts';
import type { AskSeatRegisterInput } from '../inputs/application.inputs.ts';
import { iinOf } from '../submission.ts';

/** How many candidates one submit asks about. */
const most = 100;

/** What came of asking, candidate by candidate. */
export interface Asked {
  readonly asked: readonly {
    readonly applicationId: string;
    readonly answered: boolean;
    readonly code: string | null;
  }[];
}

/** Asks the register of seats about candidates of an own, running competition (PC-MEM-05, KENES-REGISTER). */
export const askSeatRegister = defineCommand<AskSeatRegisterInput & CommandInput, Asked>({
  name: 'askSeatRegister',
  authority: keepsCompetitions,
  async run(act, input) {
    const ids = [...new Set(input.ids)];
    if (ids.length === 0 || ids.length > most) throw invalid({ path: 'ids', code: 'TOO_LONG', facts: { max: most } });
    const applications: ApplicationEntity[] = [];
    for (const [index, id] of ids.entries()) {
      const application = await act.load(ApplicationEntity, id, { path: `ids.${index}` });
      if (application.number === null) throw notThere(`ids.${index}`);
      applications.push(application);
    }
    const terms = new Map<string, { runs: boolean; from: string; to: string | null }>();
    for (const { competitionId } of applications) {
      if (terms.has(competitionId)) continue;
      const competition = await act.loadRow(CompetitionEntity, { tenantId: act.tenantId, id: competitionId });
      const convocation = await act.loadRow(ConvocationEntity, {
        tenantId: act.tenantId,
        id: competition.convocationId,
      });
      terms.set(competitionId, {
        runs: isRunning(stateOn(competition, act.today)),
        from: convocation.startsOn ?? act.today.toString(),
        to: convocation.endsOn,
      });
    }
    const results = await askRegister(
      act,
      applications.map((application) => {
        const term = terms.get(application.competitionId);
        return {
          id: application.id,
          iin: iinOf(act, application),
          consent: application.consentAt !== null,
          ownCompetition: true,
          competitionRuns: term?.runs === true,
          withdrawn: application.state === 'WITHDRAWN',
          from: term?.from ?? act.today.toString(),
          to: term?.to ?? null,
        };
      }),
    );
    return {
      asked: results.map(({ applicationId, answer, verdict }) => ({
        applicationId: encodeId(act.tenantId, applicationId),
        answered: answer !== null,
        code: verdict.points.find(({ level }) => level === 'BLOCK')?.code ?? null,
      })),
    };
  },
});
