import type { asPerson } from './api-client.ts';

/** Who asks the API, as `asPerson` gives them. */
export type Ask = Awaited<ReturnType<typeof asPerson>>;

type Done = { __typename: string; verdict?: { points: { code: string; level: string }[] } };

/** Performs an act through the API, past the pages: to prepare a journey. What asks for a reason gets one. */
export async function performed<Success extends object>(
  ask: Ask,
  acting: string,
  name: string,
  success: string,
  input: object,
): Promise<Success> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const mutation = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename
    ... on Problem { code message } ... on InvalidInput { fields { path code } } ... on Refusal { verdict { points { code level } } }
    ... on NeedsReason { verdict { points { code level } } } ... on ${type}Success { ${success} } } }`;
  let acknowledged: { code: string; reason: string }[] = [];
  for (let round = 0; round < 5; round += 1) {
    const { done } = await ask<{ done: Done & Success }>(acting, mutation, {
      input: { key: crypto.randomUUID(), acknowledged, ...input },
    });
    if (done.__typename === `${type}Success`) return done;
    if (done.__typename !== 'NeedsReason') throw new Error(`${name}: ${JSON.stringify(done)}`);
    const asked = done.verdict?.points.filter(({ level }) => level === 'WARN') ?? [];
    acknowledged = [...acknowledged, ...asked.map(({ code }) => ({ code, reason: 'Проверено по бумагам.' }))];
  }
  throw new Error(`${name} asks for ever`);
}
