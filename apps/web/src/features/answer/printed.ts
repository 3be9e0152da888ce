/** A legal date as printed here, `22.11.2026`: the browser gets this line instead of the catalogue that the server's own formatting brings along. */
export const printed = (date: string): string => date.split('-').reverse().join('.');
