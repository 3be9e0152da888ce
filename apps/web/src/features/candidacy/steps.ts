import { graphql, type ResultOf } from '../../graphql.ts';

/** The steps of an application, in their order; each is an address of its own: `?step=papers`. */
export const steps = ['seat', 'person', 'proposer', 'papers', 'submit'] as const;

/** One of them. */
export type Step = (typeof steps)[number];

/** What the steps of an application show and whether each is done. */
export const DraftParts = graphql(`
  fragment DraftParts on Application @_unmask {
    id version state number seatKind surname givenName patronymic
    nominator nominatorName nominatorCount npoBin npoHeadBin npoAlliance
    owes { code part }
    personal {
      birthDate iinLast email phone residence occupation about consentAt consentVersion answers { question answer }
    }
    documents { id code name addedAt file { id } }
    competition {
      id seats { kind count }
      documents { code part required title { text lang missing } }
      questions { question words }
      consent { version text }
    }
  }
`);

/** An application as the candidate fills it in. */
export type Draft = ResultOf<typeof DraftParts>;

/** Which steps say all that they ask. */
export function stepsDone(draft: Draft): ReadonlySet<Step> {
  const { personal, competition, nominator } = draft;
  const answered = personal?.answers.length === competition?.questions.length;
  const known = Boolean(draft.surname && draft.givenName && personal?.email && personal.iinLast);
  const proposed = nominator === 'SELF' || Boolean(nominator && draft.nominatorName);
  const papers = draft.owes.every(({ part }) => part === 'REQUEST' || part === 'CONSENT');
  const said: Record<Step, boolean> = {
    seat: Boolean(draft.seatKind) && answered,
    person: known,
    proposer: proposed,
    papers,
    submit: draft.number !== null && draft.state !== 'RETURNED',
  };
  return new Set(steps.filter((step) => said[step]));
}

/** The step that follows; the last one stays. */
export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? step;
