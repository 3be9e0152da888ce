import { graphql, type ResultOf } from '../../graphql.ts';
import type { Choice } from '../shared/field-spec.ts';

/** Who sits in a convocation, for forms that choose among them. */
export const PeopleParts = graphql(`
  fragment CouncilPeopleParts on Convocation @_unmask {
    memberships { id state person { id fullName } }
  }
`);

/** Those who sit, by name. */
export function sittingPeople({ memberships }: ResultOf<typeof PeopleParts>): Choice[] {
  return memberships
    .flatMap(({ state, person }) =>
      person && state !== 'TERMINATED' ? [{ value: person.id, label: person.fullName }] : [],
    )
    .sort((a, b) => a.label.localeCompare(b.label, 'kk'));
}
