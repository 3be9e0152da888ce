import { inject } from 'vitest';

/** A person of the demo year by the beginning of their role, as `npm start` lists them. */
export function demoPerson(face: string, role = ''): { email: string; password: string } {
  const { email, password } =
    inject('kenes').accounts.find((account) => account.face === face && account.role?.startsWith(role)) ?? {};
  if (!email || !password) throw new Error(`The demo year has left no account for ${face} ${role}`);
  return { email, password };
}

/** Asks the API of the running Kenes as a person and in a capacity, past the pages: to prepare a journey and to look at what it left. */
export async function asPerson(person: {
  email: string;
  password: string;
}): Promise<<Data>(acting: string | null, query: string, variables?: object) => Promise<Data>> {
  const { signIn } = await ask<{ signIn: { session?: string } }>(
    {},
    'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { session } } }',
    { input: { key: crypto.randomUUID(), ...person } },
  );
  if (!signIn.session) throw new Error(`${person.email} could not sign in`);
  const headers = { authorization: `Bearer ${signIn.session}` };
  return (acting, query, variables = {}) =>
    ask({ ...headers, ...(acting && { 'kenes-acting': acting }) }, query, variables);
}

/** Asks the API as somebody without a session. */
export function askAsStranger<Data>(query: string, variables: object): Promise<Data> {
  return ask({}, query, variables);
}

async function ask<Data>(headers: Record<string, string>, query: string, variables: object): Promise<Data> {
  const response = await fetch(`${inject('kenes').apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'ru', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const answer: { data?: Data; errors?: { message: string }[] } = await response.json();
  if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
