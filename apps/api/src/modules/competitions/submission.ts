import { type AppliedAt, combine, mayApply, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { productPoint, refused } from '../../kernel/verdict.ts';
import { openIin } from '../composition/iin.ts';
import { windowOf } from './competition.policy.ts';
import type { ApplicationEntity } from './entities/application.entity.ts';
import type { CompetitionEntity } from './entities/competition.entity.ts';
import { owed, type PackageGiven, packageOf } from './package-of.ts';

/** The whole IIN of an application for one question of the rules; null where there is none. */
export function iinOf(act: Act, { id, iinSealed, iinKeyId }: ApplicationEntity): string | null {
  return iinSealed === null || iinKeyId === null
    ? null
    : openIin(act.operation.services, act.tenantId, id, { iinSealed, iinKeyId });
}

/** Every rule on an application about to be submitted (PC-COMP-02…04, GEN-ID, KENES-COMPETITION). */
export function submissionVerdict(
  act: Act,
  application: ApplicationEntity,
  competition: CompetitionEntity,
  facts: { readonly applied: AppliedAt; readonly codes: readonly string[]; readonly others: number | null },
): Verdict {
  const window = windowOf(competition);
  if (window === null) return refused('COMPETITION_NOT_OPEN');
  const given: PackageGiven = {
    documents: competition.documents,
    nominator: application.nominator,
    npoBin: application.npoBin,
    consent: application.consentAt !== null,
    codes: facts.codes,
  };
  return combine(
    mayApply({
      ...packageOf(given),
      window,
      applied: facts.applied,
      consent: given.consent,
      iin: iinOf(act, application),
      birthDate: application.birthDate === null ? null : Temporal.PlainDate.from(application.birthDate),
      others: facts.others,
    }),
    ...owesOfItsOwn(given),
  );
}

/** A document of the council's own that is missing: no part of the package, so the product asks about it. */
export function owesOfItsOwn(given: PackageGiven) {
  return owed(given)
    .filter(({ part }) => part === null)
    .map(({ code }) => ({ ...productPoint('PACKAGE_DOCUMENT_MISSING', { code }), level: 'WARN' as const }));
}
