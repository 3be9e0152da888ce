import { join } from 'node:path';
import { startTestCluster } from '../../apps/api/src/testing/cluster.ts';
import { memoryFlags } from '../../scripts/supervise/services.ts';
import { answers, child } from './child.ts';
import { roomFigure } from './room-figure.ts';

/** `npm run bench-room`: the figure of the room alone, by the built API. Ends with 1 over the bar. */
const cluster = await startTestCluster();
try {
  const good = await roomFigure(cluster, (databaseUrl) =>
    child(
      join(import.meta.dirname, '../../apps/api/dist/main.js'),
      [...memoryFlags],
      { DATABASE_URL: databaseUrl, KENES_ENV: 'test', KENES_WEB_SECRET: 'bench-secret' },
      (url) => answers(`${url}/health/ready`),
    ),
  );
  if (!good) process.exitCode = 1;
} finally {
  await cluster.stop();
}
