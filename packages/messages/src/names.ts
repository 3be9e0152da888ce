const NO_BREAK = '\u00A0';

const clean = (part: string | null | undefined) => (part ?? '').normalize('NFC').trim();

/** A person's full name in the order of official papers: surname, name, optional patronymic. */
export function personName(surname: string, name: string, patronymic?: string | null): string {
  return [surname, name, patronymic].map(clean).filter(Boolean).join(' ');
}

/**
 * The short form used in letters and tables: «Серікбаева А. М.», joined by no-break spaces so that a line never ends
 * between a surname and its initials. A double name keeps its hyphen: «Ким А.-Л.».
 */
export function shortPersonName(surname: string, name: string, patronymic?: string | null): string {
  const initials = [name, patronymic].map(clean).filter(Boolean).map(initial);
  return [clean(surname), ...initials].filter(Boolean).join(NO_BREAK);
}

function initial(part: string): string {
  return part
    .split('-')
    .map((piece) => `${[...piece][0]?.toLocaleUpperCase('kk') ?? ''}.`)
    .join('-');
}
