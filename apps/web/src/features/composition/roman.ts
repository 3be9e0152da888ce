const signs = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A convocation's number as it is written here: 4 is IV. */
export function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [sign, worth] of signs) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}
