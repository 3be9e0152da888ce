import { MonitoringCellEntity } from './monitoring-cell.entity.ts';
import {
  EditMonitoringCellSuccessResolver,
  MonitoringCellResolver,
  RevertMonitoringCellSuccessResolver,
} from './monitoring-cell.resolver.ts';
import { MonitoringTableResolver } from './monitoring-table.resolver.ts';

/** Registration only. */
export const monitoringTableEntities = [MonitoringCellEntity] as const;
export const monitoringTableResolvers = [
  MonitoringTableResolver,
  MonitoringCellResolver,
  EditMonitoringCellSuccessResolver,
  RevertMonitoringCellSuccessResolver,
] as const;
