import { createServer } from 'node:http';
import pg from 'pg';
import { nestedSql, registerSql } from '../questions.ts';

/** The floor: one prepared statement that makes the JSON itself, in the same role and context, behind plain HTTP. */
const { DATABASE_URL = '', PORT = '0', TENANT = '' } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16, pipeline: true } as pg.PoolConfig);
const opening = `begin read only; set local role kenes_tenant; set local app.tenant = '${TENANT}'`;

createServer((request, response) => {
  request.resume();
  request.on(
    'end',
    () =>
      void answer(request.url === '/register').then((body) =>
        response.setHeader('content-type', 'application/json').end(body),
      ),
  );
}).listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'));

async function answer(register: boolean): Promise<string> {
  const client = await pool.connect();
  try {
    const statement = register
      ? { name: 'register', text: registerSql, values: [TENANT] }
      : { name: 'nested', text: nestedSql, values: [TENANT] };
    const [, result] = await Promise.all([client.query(opening), client.query(statement), client.query('commit')]);
    return result.rows[0].json;
  } finally {
    client.release();
  }
}
