import { MonitoringTableResolver } from './monitoring-table.resolver.ts';

/** Registration only. */
export const monitoringTableResolvers = [MonitoringTableResolver] as const;
