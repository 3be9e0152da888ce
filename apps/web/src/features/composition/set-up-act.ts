'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { formValues } from '../shared/form-values.ts';
import { kinds } from './kinds.ts';
import type { RosterLine } from './pasted-roster.ts';

const SetUpConvocation = graphql(
  `mutation SetUpConvocation($input: SetUpConvocationInput!) { setUpConvocation(input: $input) { __typename ...ProblemParts ... on SetUpConvocationSuccess { convocationId } } }`,
  [ProblemParts],
);

const approvers = ['MASLIKHAT', 'HEAD'] as const;

/** Enters a convocation from its papers: one submit, all or nothing. */
export async function setUpConvocation(base: ActInput, form: FormData, lines: readonly RosterLine[]) {
  const v = formValues(form);
  const by = v.oneOf('approval.by', approvers);
  const approval = {
    by,
    title: v.text('approval.title'),
    number: v.text('approval.number'),
    on: v.text('approval.on'),
    fileId: v.text('approval.fileId'),
  };
  const seats = kinds.flatMap((kind) => {
    const count = v.number(`seats.${kind}`);
    return count ? [{ kind, count }] : [];
  });
  const answer = await perform(SetUpConvocation, {
    input: {
      ...base,
      number: v.whole('number'),
      startsOn: v.need('startsOn'),
      endsOn: v.need('endsOn'),
      size: v.number('size'),
      firstSessionOn: v.text('firstSessionOn'),
      stillWorks: v.flag('stillWorks'),
      approval: Object.values(approval).some(Boolean) ? approval : null,
      seats: seats.length > 0 ? seats : null,
      members: lines.map((line) => ({
        surname: line.surname,
        givenName: line.givenName,
        patronymic: line.patronymic || null,
        seatKind: line.kind || null,
        proposer: proposerOf(line.kind),
        proposedByName: line.proposedByName || null,
        ...(line.kind === 'NPO' ? { npoName: line.organisation || null } : { position: line.organisation || null }),
        from: line.from || null,
      })),
    },
  });
  return answer.setUpConvocation;
}

/** The state part is named by its body, a seat of an NPO is its own; whether citizens or the person asked, a roster does not say. */
function proposerOf(kind: RosterLine['kind']): 'BODY' | 'NPO' | null {
  if (kind === 'STATE' || kind === 'QUASI_STATE') return 'BODY';
  return kind === 'NPO' ? 'NPO' : null;
}
