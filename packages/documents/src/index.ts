export { renderMonitoringTable } from './monitoring-table/render.ts';
export type {
  MonitoringChannel,
  MonitoringMonth,
  MonitoringRow,
  MonitoringTable,
} from './monitoring-table/view-model.ts';
export type { IsoDate, IsoMonth } from './shared/dates.ts';
export { type DocumentFormat, fileName, mimeType } from './shared/format.ts';
export type { DocumentLocale } from './shared/locale.ts';
export { UnreadablePicture } from './shared/picture.ts';
