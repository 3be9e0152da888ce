import { randomUUID } from 'node:crypto';
import type { Capacity } from '@kenes/api/kernel/capacity';
import type { TestApi } from '@kenes/api/testing/api';

export interface Told {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
  readonly verdict?: {
    readonly points: readonly { readonly code: string; readonly level: string; readonly confidence: string }[];
  };
}

/** Tells a procedure act by act, through GraphQL, as the people in it would. */
export class Teller {
  constructor(private readonly api: TestApi) {}

  /** Tries an act and gives what came of it, refusal or success. */
  async attempt<Success extends object>(
    who: Capacity,
    act: string,
    input: object,
    select = '',
  ): Promise<Told & Partial<Success>> {
    const type = act.charAt(0).toUpperCase() + act.slice(1);
    const points = 'points { code level confidence }';
    const document = `mutation ($input: ${type}Input!) { ${act}(input: $input) { __typename ... on Problem { code message }
      ... on InvalidInput { fields { path code } } ... on Refusal { verdict { ${points} } } ... on NeedsReason { verdict { ${points} } }
      ${select ? `... on ${type}Success { ${select} }` : ''} } }`;
    const data = await this.api.query<Record<string, Told & Partial<Success>>>(who, document, {
      input: { key: randomUUID(), ...input },
    });
    const told = data[act];
    if (!told) throw new Error(`${act} told nothing`);
    return told;
  }

  /** An act that must be done; a warning is answered with a reason first. */
  async act<Success extends object>(who: Capacity, act: string, input: object, select: string): Promise<Success> {
    let told = await this.attempt<Success>(who, act, input, select);
    if (told.__typename === 'NeedsReason') {
      const acknowledged = told.verdict?.points
        .filter(({ level }) => level === 'WARN')
        .map(({ code }) => ({ code, reason: 'Известно секретариату, решено продолжать' }));
      told = await this.attempt<Success>(who, act, { ...input, acknowledged }, select);
    }
    if (!told.__typename.endsWith('Success')) throw new Error(`${act} was not done: ${JSON.stringify(told)}`);
    return told as Told & Success;
  }

  /** The journal of a tenant as a table that an auditor can read. */
  async journal(who: Capacity): Promise<string[]> {
    const { journal } = await this.api.query<{
      journal: {
        nodes: {
          seq: number;
          occurredOn: string;
          act: string;
          actorName: string | null;
          onBehalfOf: string | null;
          acknowledged: { code: string }[];
        }[];
      };
    }>(who, '{ journal(first: 100) { nodes { seq occurredOn act actorName onBehalfOf acknowledged { code } } } }');
    return journal.nodes
      .toSorted((a, b) => a.seq - b.seq)
      .map((line) =>
        [
          String(line.seq).padStart(3),
          line.occurredOn,
          line.act.padEnd(28),
          (line.actorName ?? '').padEnd(24),
          line.onBehalfOf ? `от имени: ${line.onBehalfOf}` : '',
          line.acknowledged.map(({ code }) => code).join(' '),
        ]
          .join('  ')
          .trimEnd(),
      );
  }
}
