type TextInLanguages = { authentic: string; kk: string | null; ru: string | null; en: string | null };

/** What a form says, in the shapes that inputs of acts take: an empty control is null, never an empty text. */
export function formValues(form: FormData) {
  return { ...valuesWithin(form, ''), rows: (name: string) => rowsOf(form, name) };
}

/** Reads a form for an act. */
export type FormValues = ReturnType<typeof formValues>;

/** The rows of a group (`participants.0.name`, `participants.1.name`), each read as a form of its own. */
function rowsOf(form: FormData, group: string): ReturnType<typeof valuesWithin>[] {
  const start = `${group}.`;
  const numbers = [...form.keys()]
    .filter((name) => name.startsWith(start))
    .map((name) => Number(name.slice(start.length).split('.')[0]));
  const last = Math.max(-1, ...numbers.filter(Number.isInteger));
  return Array.from({ length: last + 1 }, (_, row) => valuesWithin(form, `${start}${row}.`));
}

function valuesWithin(form: FormData, within: string) {
  const text = (name: string): string | null => {
    const value = form.get(`${within}${name}`);
    return typeof value === 'string' && value.trim() ? value.trim() : null;
  };
  const all = (name: string): string[] =>
    form
      .getAll(`${within}${name}`)
      .flatMap((value) => (typeof value === 'string' && value.trim() ? [value.trim()] : []));
  const number = (name: string): number | null => {
    const value = text(name)?.replace(',', '.');
    return value === undefined || !Number.isFinite(Number(value)) ? null : Number(value);
  };
  return {
    text,
    all,
    number,
    /** For what the act cannot do without: an empty text lets the API say which field it is. */
    need: (name: string): string => text(name) ?? '',
    whole: (name: string): number => Number(text(name) ?? Number.NaN),
    flag: (name: string): boolean => ['on', 'true'].includes(text(name) ?? ''),
    oneOf: <Value extends string>(name: string, values: readonly Value[]): Value | null =>
      values.find((value) => value === text(name)) ?? null,
    allOf: <Value extends string>(name: string, values: readonly Value[]): Value[] =>
      values.filter((value) => all(name).includes(value)),
    /** A text in several languages: `wording.kk`, `wording.ru`, `wording.en`, the first written being authentic unless `wording.authentic` says. */
    texts: (name: string): TextInLanguages | null => {
      const [kk, ru, en] = [text(`${name}.kk`), text(`${name}.ru`), text(`${name}.en`)];
      const first = kk ? 'kk' : ru ? 'ru' : en ? 'en' : null;
      const authentic = text(`${name}.authentic`) ?? first;
      return authentic && first ? { authentic, kk, ru, en } : null;
    },
  };
}
