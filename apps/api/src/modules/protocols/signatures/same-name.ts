const folded: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

const parts = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('kk')
    .replace(/[әғқңөұүһіё]/g, (letter) => folded[letter] ?? letter)
    .split(/[\s.,]+/)
    .filter(Boolean);

/** Whether two names, surname first, may be one person's: the surname, and the first letter of the given name where both have one. */
export function sameName(one: string, other: string): boolean {
  const [surname, given] = parts(one);
  const [otherSurname, otherGiven] = parts(other);
  if (!surname || surname !== otherSurname) return false;
  return !given || !otherGiven || given[0] === otherGiven[0];
}
