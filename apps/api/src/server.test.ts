import { createHash } from 'node:crypto';
import manifest from '@kenes/schema/documents' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { useServer } from './testing/server.ts';

describe('the API server', () => {
  const server = useServer();

  it('is alive, and ready when the database stands at its version', async () => {
    expect((await server().app.inject('/health/live')).json()).toEqual({ alive: true });
    expect((await server().app.inject('/health/ready')).json()).toEqual({ ready: true });
  });

  it('publishes its SDL', async () => {
    const response = await server().app.inject('/schema.graphql');
    expect(response.body).toContain('type Council');
  });

  it('answers the same through the compiler and through graphql-js', async () => {
    const body = {
      query:
        'query Q($first: Int!) { councils(first: $first) { totalCount nodes { slug name { text lang missing } } pageInfo { hasNextPage endCursor } } }',
      variables: { first: 5 },
    };
    const stranger = await server().graphql(body);
    const own = await server().graphql(body, {}, true);
    expect(stranger.status).toBe(200);
    expect(own.body).toEqual(stranger.body);
  });
});

describe('what a scanner of GraphQL servers looks for is not there', () => {
  const server = useServer();
  const code = (answer: Awaited<ReturnType<ReturnType<typeof server>['graphql']>>) =>
    answer.body.errors?.[0]?.extensions?.code;

  it('introspection is off', async () => {
    expect((await server().graphql({ query: '{ __schema { types { name } } }' })).body.data).toBeFalsy();
  });

  it('a misspelt field suggests nothing', async () => {
    const answer = await server().graphql({ query: '{ councilz { totalCount } }' });
    expect(answer.body.errors?.[0]?.message).not.toMatch(/did you mean/i);
    expect(answer.body.errors).not.toHaveLength(0);
  });

  it('GET is refused, for queries and for mutations', async () => {
    for (const query of ['{ councils { totalCount } }', 'mutation { signOut(input: { key: "x" }) { __typename } }']) {
      const response = await server().app.inject({
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { 'content-type': 'application/json' },
      });
      expect(response.statusCode).toBe(404);
    }
  });

  it('a form cannot post (CSRF)', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await server().app.inject({
        method: 'POST',
        url: '/graphql',
        payload: '{"query":"{ __typename }"}',
        headers: { 'content-type': type },
      });
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it('a batch of operations is refused', async () => {
    const answer = await server().app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ __typename }' }, { query: '{ __typename }' }],
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.statusCode).toBe(400);
  });

  it('overloads of aliases, directives, fields and depth are refused', async () => {
    const aliases = `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    const directives = `{ __typename ${'@aa'.repeat(50)} }`;
    const fields = `{ ${'__typename '.repeat(5000)} }`;
    for (const query of [aliases, directives, fields]) {
      const answer = await server().graphql({ query });
      expect(answer.body.data).toBeFalsy();
      expect(answer.body.errors).not.toHaveLength(0);
    }
  });

  it('no trace and no stack comes back', async () => {
    const answer = await server().graphql({ query: '{ council(slug: 5) { id } }' });
    expect(JSON.stringify(answer.body)).not.toMatch(/stacktrace|node_modules|tracing/);
    expect(answer.body.errors).not.toHaveLength(0);
  });

  it('a costly free-form query is refused, the same by the web server is not', async () => {
    const query =
      '{ councils(first: 100) { nodes { id slug kind level region address phone email site name { text lang missing authentic kk ru en } about { text lang missing authentic kk ru en } } } }';
    expect(code(await server().graphql({ query }))).toBe('QUERY_TOO_COSTLY');
    expect((await server().graphql({ query }, {}, true)).body.errors).toBeUndefined();
  });

  it('a page of a list is charged once for its size, so that a stranger reads a page of open data', async () => {
    const query = '{ councils(first: 100) { nodes { id slug kind level region address phone email site } } }';
    expect((await server().graphql({ query })).body.errors).toBeUndefined();
    const nested = '{ competitions(first: 10) { nodes { id state kind ballots { id kind } } } }';
    expect((await server().graphql({ query: nested })).body.errors).toBeUndefined();
  });

  it('what is refused before it runs is a 400 that says what was wrong, in words and by its code', async () => {
    const deep = `{ competitions(first: 1) { nodes { ${'ballots { competition { '.repeat(6)} id ${'} }'.repeat(6)} } } }`;
    const aliases = `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: legalBasis { id: ruleId }`).join(' ')} }`;
    const wrong = { query: 'query ($d: Date!) { deadline(from: $d, direction: AFTER) { __typename } }' };
    for (const [body, expected, words] of [
      [{ query: deep }, 'QUERY_TOO_COSTLY', 'depth limit of 12'],
      [{ query: aliases }, 'QUERY_TOO_COSTLY', 'Aliases limit of 15'],
      [{ ...wrong, variables: { d: '9999-99-99' } }, 'BAD_USER_INPUT', 'must exist in the calendar'],
      [
        { query: 'query ($s: String) { councils(search: $s) { totalCount } }', variables: { s: 'а\u0000' } },
        'BAD_USER_INPUT',
        '$s',
      ],
      [{ query: '{ councils(search: "\\u0000") { totalCount } }' }, 'BAD_USER_INPUT', 'U+0000'],
    ] as const) {
      const answer = await server().graphql(body);
      expect([answer.status, code(answer)]).toEqual([400, expected]);
      expect(answer.body.errors?.[0]?.message).toContain(words);
    }
  });

  it('a cursor that is not ours begins at the beginning', async () => {
    const query = 'query ($after: String) { competitions(after: $after) { totalCount pageInfo { hasNextPage } } }';
    for (const values of [
      ['9999-99-99', 'x'],
      ['2026-02-31', 'x'],
      ['0000-01-01', 'x'],
      [1, 2],
      ['2026-11-24', 'x\u0000'],
      ['x'],
      [{}, []],
    ]) {
      const after = Buffer.from(JSON.stringify(values)).toString('base64url');
      expect((await server().graphql({ query, variables: { after } })).body.errors).toBeUndefined();
    }
  });

  it('a year or a month that no list has is an empty list', async () => {
    for (const [year, month] of [
      [-1, 1],
      [2_147_483_647, null],
      [2026, 40],
      [12, 0],
    ]) {
      const query = `query ($year: Int, $month: Int) { decisions(year: $year) { totalCount } events(year: $year, month: $month) { totalCount }
        draftActs(year: $year) { totalCount } expertises(year: $year) { totalCount } reportHearings(year: $year) { totalCount }
        protocols(year: $year) { totalCount } }`;
      const { body } = await server().graphql({ query, variables: { year, month } });
      expect(body.errors).toBeUndefined();
      expect(body.data).toMatchObject({ decisions: { totalCount: 0 }, events: { totalCount: 0 } });
    }
  });

  it('two acts in one document are refused', async () => {
    const one = 'signOut(input: { key: "0197f0a0-0000-7000-8000-000000000000" }) { __typename }';
    expect(code(await server().graphql({ query: `mutation { a: ${one} b: ${one} }` }, {}, true))).toBe(
      'ONE_ACT_PER_DOCUMENT',
    );
  });

  it('an act of nobody is refused in words, not done', async () => {
    const answer = await server().graphql({
      query:
        'mutation { signOut(input: { key: "0197f0a0-0000-7000-8000-000000000000" }) { __typename ... on Problem { code } } }',
    });
    expect(answer.body.data).toEqual({ signOut: { __typename: 'Refusal', code: 'SIGN_IN_NEEDED' } });
  });

  it('a document of the web is known beforehand, by its text and by its id, and is not charged a stranger’s budget', async () => {
    const known = Object.values(manifest).find((text) => text.startsWith('query Sitemap')) ?? '';
    const id = createHash('sha256').update(known).digest('hex');
    const relayed = { 'kenes-relay': '1' };
    for (const body of [{ query: known }, { documentId: id }])
      for (const [headers, trusted] of [[{}, false] as const, [relayed, true] as const])
        expect((await server().graphql(body, headers, trusted)).body).toMatchObject({ data: { councils: {} } });
    // One letter more, and it is a stranger's again, though the web server relays it.
    for (const [headers, trusted] of [[{}, false] as const, [relayed, true] as const])
      expect(code(await server().graphql({ query: `${known} ` }, headers, trusted))).toBe('QUERY_TOO_COSTLY');
  });

  it('a document id that nobody knows is refused', async () => {
    expect(code(await server().graphql({ documentId: 'Nobody.v1' }))).toBe('DOCUMENT_UNKNOWN');
  });

  it('a capacity that is not one’s own is refused', async () => {
    expect(
      code(await server().graphql({ query: '{ councils { totalCount } }' }, { 'kenes-acting': 'tenant:almaty' })),
    ).toBe('SIGN_IN_NEEDED');
  });
});
