import { startTestCluster } from '../../apps/api/src/testing/cluster.ts';
import { registerFigure } from './register-figure.ts';

/** `npm run bench-register`: the figure of the register between councils alone. Ends with 1 over the bar. */
const cluster = await startTestCluster();
try {
  if (!(await registerFigure(cluster))) process.exitCode = 1;
} finally {
  await cluster.stop();
}
