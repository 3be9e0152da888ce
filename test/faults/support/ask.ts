import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** Where a person's requests go, and what they carry. */
export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What an act answered, and after how many tries. */
export interface Told {
  readonly __typename: string;
  readonly tries: number;
  readonly [field: string]: unknown;
}

/** What was answered; null where nothing was (no connection, no database): then nobody knows whether it is done. */
export async function ask<Data>(target: Target, query: string, variables: object): Promise<Data | null> {
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...target.headers },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer: { data?: Data | null } = await response.json();
    return answer.data ?? null;
  } catch {
    return null;
  }
}

/** Sends an act until it is answered: where nothing comes, the same act once more under the same key, as a client would. */
export async function untilTold(target: Target, act: string, input: object, select = ''): Promise<Told> {
  const type = act.charAt(0).toUpperCase() + act.slice(1);
  const document = `mutation ($input: ${type}Input!) { ${act}(input: $input) { __typename ... on Problem { message }
    ... on NeedsReason { verdict { points { code level } } } ${select && `... on ${type}Success { ${select} }`} } }`;
  const given = { key: randomUUID(), ...input };
  const patience = performance.now() + 60_000;
  for (let tries = 1; ; tries += 1) {
    const told = (await ask<Record<string, Omit<Told, 'tries'>>>(target, document, { input: given }))?.[act];
    if (told) return { ...told, __typename: String(told.__typename), tries };
    if (performance.now() > patience) throw new Error(`${act}: not answered within a minute`);
    // It does not beat on a door that is shut.
    await pause(50);
  }
}

/** An act that must be done; warnings are answered with a reason. */
export async function must(target: Target, act: string, input: object, select = ''): Promise<Told> {
  let told = await untilTold(target, act, input, select);
  if (told.__typename === 'NeedsReason') {
    const { points } = told.verdict as { points: readonly { code: string; level: string }[] };
    const acknowledged = points
      .filter(({ level }) => level === 'WARN')
      .map(({ code }) => ({ code, reason: 'Проверено секретариатом.' }));
    told = await untilTold(target, act, { ...input, acknowledged }, select);
  }
  if (!told.__typename.endsWith('Success')) throw new Error(`${act} was answered by ${JSON.stringify(told)}`);
  return told;
}
