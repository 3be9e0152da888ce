import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** The peer: PostGraphile 5 over the same tables, as the same login, in the same role and context. */
const { DATABASE_URL = '', PORT = '0', TENANT = '' } = process.env;
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      superuserConnectionString: process.env.OWNER_URL ?? DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 16 },
      pgSettings: () => ({ role: 'kenes_tenant', 'app.tenant': TENANT }),
    }),
  ],
  grafserv: { graphiql: false, watch: false, port: Number(PORT) },
  grafast: { explain: false },
});
const service = instance.createServ(grafserv);
const server = createServer();
await service.addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'));
