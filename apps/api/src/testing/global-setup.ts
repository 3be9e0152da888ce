import type { TestProject } from 'vitest/node';
import { type RunningTestCluster, startTestCluster } from './cluster.ts';

/** One PostgreSQL for the whole run: every project that names this file as its global setup shares it. */
const shared = globalThis as { kenesCluster?: { users: number; running: Promise<RunningTestCluster> } };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.kenesCluster ??= { users: 0, running: startTestCluster() };
  const held = shared.kenesCluster;
  held.users += 1;
  const { superuser, passwords, template, stop } = await held.running;
  project.provide('cluster', { superuser, passwords, template });
  return async () => {
    held.users -= 1;
    if (held.users > 0) return;
    delete shared.kenesCluster;
    await stop();
  };
}
