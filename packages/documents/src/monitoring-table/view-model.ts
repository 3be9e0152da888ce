import type { IsoDate, IsoMonth } from '../shared/dates.ts';

/**
 * The official table «Информация о проведении общественного мониторинга» (domain §4). Texts are printed as given, in
 * the language in which the caller wants the table: the cells are what the facts proposed and the secretary edited.
 */
export interface MonitoringTable {
  /** The day on which the table is made; written into the file's properties, not printed. */
  readonly preparedOn: IsoDate;
  /** The council's full name; printed in the first row of each month, as the handbook does. */
  readonly council: string;
  /** Months in the order in which they are printed. A month without rows is left out. */
  readonly months: readonly MonitoringMonth[];
}

/** One month of the table. Its count (Кол-во) is the number of its rows and stands in the first of them. */
export interface MonitoringMonth {
  readonly month: IsoMonth;
  /** Rows in order; numbered from 1 within the month. */
  readonly rows: readonly MonitoringRow[];
}

/** One monitoring or event. A line end in a text begins a new line in its cell. */
export interface MonitoringRow {
  /** Column «Тема». */
  readonly topic: string;
  /** Column «Кто принял участие…»: names as the public may see them, with free-text roles. */
  readonly participants: string;
  /** Column «Какие выработаны рекомендации…». */
  readonly recommendations: string;
  /** Column «Каким образом озвучены итоги…»; each on its own line. Empty prints «-», as the handbook does. */
  readonly channels: readonly MonitoringChannel[];
  /** Column «Результаты…». */
  readonly results: string;
}

/** How the results were made public (PC-REC-07). */
export interface MonitoringChannel {
  /** What is printed: an address, «телеканал «Хабар 24»», or «-» for none. */
  readonly text: string;
  /** Where the link leads: absolute http(s). Without it, a text that is itself such an address becomes a link. */
  readonly url?: string | null;
}
