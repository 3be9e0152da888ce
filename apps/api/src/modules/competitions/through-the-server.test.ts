import { expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { aCouncil } from '../../testing/cast.ts';
import { useServer } from '../../testing/server.ts';
import { anIin } from '../composition/testing/cast.ts';
import { pdf } from '../files/testing/samples.ts';
import { consentVersion } from './consent.ts';
import { usualDocuments } from './package-of.ts';

const server = useServer();

/** A competition that takes applications on the real day of the real server, as its council would have opened it. */
async function anOpenOne(): Promise<string> {
  const { test, kenes } = server();
  const council = await aCouncil({ test });
  const [convocation, competition] = [newId(), newId()];
  const today = kenes.clock.today();
  await withClient(test.superuser, async (client) => {
    await client.query(
      `insert into convocation (tenant_id, id, number, state, starts_on, ends_on, published) values ($1, $2, 1, 'RUNNING', '2025-06-02', '2028-06-01', true)`,
      [council.id, convocation],
    );
    const words = { authentic: 'ru', ru: 'Довыборы' };
    await client.query(
      `insert into competition (tenant_id, id, ordinal, kind, state, convocation_id, title, conditions, seats, documents, published_on, closes_on, published)
       values ($1, $2, 1, 'BY_ELECTION', 'OPEN', $3, $4, $4, $5, $6, $7, $8, true)`,
      [
        council.id,
        competition,
        convocation,
        words,
        JSON.stringify([{ kind: 'CITIZEN', count: 1 }]),
        JSON.stringify(usualDocuments),
        today.toString(),
        today.add({ days: 5 }).toString(),
      ],
    );
  });
  return encodeId(council.id, competition);
}

function upload(file: Buffer, name: string): { payload: Buffer; type: string } {
  const boundary = 'x-kenes-x';
  const field = (label: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${label}"\r\n\r\n${value}\r\n`;
  const head = `${field('key', crypto.randomUUID())}${field('purpose', 'APPLICATION')}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

it('a stranger begins, fills in, uploads, submits and withdraws over HTTP, with nothing but the link', async () => {
  const competitionId = await anOpenOne();
  let headers: Record<string, string> = { 'accept-language': 'ru' };
  const act = async (name: string, selection: string, input: object): Promise<Record<string, unknown>> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${selection} } ... on Problem { code message }
      ... on InvalidInput { fields { path code } } } }`;
    const { body } = await server().graphql(
      { query, variables: { input: { key: crypto.randomUUID(), ...input } } },
      headers,
    );
    expect(body.errors).toBeUndefined();
    return body.data?.[name] as Record<string, unknown>;
  };
  const begun = await act('beginApplication', 'token link', { competitionId });
  headers = { ...headers, 'kenes-acting': `application:${String(begun.token)}` };
  const filled = await act('fillApplication', 'application { version fullName }', {
    expectedVersion: 1,
    consentVersion,
    seatKind: 'CITIZEN',
    surname: 'Абаева',
    givenName: 'Дана',
    iin: anIin('1990-05-06', 3, 'FEMALE'),
    phone: '+7 701 000 00 00',
    email: 'dana@example.kz',
    nominator: 'SELF',
  });
  expect(filled).toMatchObject({ application: { fullName: 'Абаева Дана' } });
  const { payload, type } = upload(pdf(), 'cv.pdf');
  const sent = await server().app.inject({
    method: 'POST',
    url: '/files',
    payload,
    headers: { ...headers, 'content-type': type },
  });
  expect(sent.statusCode).toBe(201);
  expect(await act('attachDocument', 'application { owes { code } }', { code: 'cv', fileId: sent.json().id })).toEqual({
    application: { owes: [{ code: 'identity' }, { code: 'no-record' }] },
  });
  const { version } = (filled.application ?? {}) as { version: number };
  const asked = await act('submitApplication', 'number', { expectedVersion: version });
  expect(asked.code).toBe('PACKAGE_PART_MISSING');
  const acknowledged = [{ code: 'PACKAGE_PART_MISSING', reason: 'Принесу до конца приёма.' }];
  const submitted = await act('submitApplication', 'number mailed application { version state }', {
    expectedVersion: version,
    acknowledged,
  });
  expect(submitted).toMatchObject({ number: '1/1', mailed: true, application: { state: 'REGISTERED' } });
  const { version: now } = submitted.application as { version: number };
  const withdrawn = await act('withdrawApplication', 'application { state }', {
    expectedVersion: now,
    confirmed: true,
  });
  expect(withdrawn).toEqual({ application: { state: 'WITHDRAWN' } });
  headers = { ...headers, 'kenes-acting': `application:${'A'.repeat(43)}` };
  const { status } = await server().graphql({ query: '{ myApplication { id } }' }, headers);
  expect(status).toBe(403);
});
