import type { ResultOf } from '../../graphql.ts';
import { graphql } from '../../graphql.ts';

/** A recommendation as its answerer sees it. */
export const AnswerableParts = graphql(`
  fragment Answerable on Track @_unmask {
    id version standing recommendationNumber dueOn daysLeft
    wording { text lang missing }
  }
`);

export type Answerable = ResultOf<typeof AnswerableParts>;

/** Where an answer is awaited: sent, not yet finally answered, or asked again. */
const awaited: ReadonlySet<Answerable['standing']> = new Set([
  'NO_TERM',
  'ON_TIME',
  'DUE_SOON',
  'OVERDUE',
  'REANSWER_ASKED',
]);

/** Whether the body still owes an answer here. */
export const isAwaited = ({ standing }: Pick<Answerable, 'standing'>): boolean => awaited.has(standing);

export const kinds = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'FORWARDED', 'INTERIM'] as const;
/** What an answer says (PC-REC-06). */
export type Kind = (typeof kinds)[number];

/** What the form says of one recommendation; `LATER` is not answered in this letter. */
export type Said = {
  trackId: string;
  version: number;
  kind: Kind;
  decision: string;
  reasoning: string;
  promisedOn: string;
  forwardedTo: string;
  forwardedToId: string;
};

/** What the form says now, recommendation by recommendation; those left for later are not there. */
export function saidIn(form: FormData, tracks: readonly Answerable[]): Said[] {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return tracks.flatMap(({ id, version }) => {
    const kind = kinds.find((one) => one === text(`${id}.kind`));
    if (!kind) return [];
    return {
      trackId: id,
      version,
      kind,
      decision: text(`${id}.decision`),
      reasoning: text(`${id}.reasoning`),
      promisedOn: kind === 'ACCEPTED' || kind === 'PARTLY_ACCEPTED' ? text(`${id}.promisedOn`) : '',
      forwardedTo: kind === 'FORWARDED' ? text(`${id}.forwardedTo`) : '',
      forwardedToId: kind === 'FORWARDED' ? text(`${id}.forwardedToId`) : '',
    };
  });
}

/** The facts of the letter with which the answers go. */
export function letterIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    number: text('number'),
    datedOn: text('datedOn'),
    signer: text('signer'),
    signerPosition: text('signerPosition'),
    executor: text('executor'),
    executorPhone: text('executorPhone'),
    fileIds: form.getAll('fileIds').map(String),
  };
}
