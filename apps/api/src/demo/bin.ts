const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** An invented BIN with a right check digit; serials whose check digit does not exist give the next one that does. */
export function bin(serial: number): string {
  for (let next = serial * 10; ; next += 1) {
    const digits = [...`190140${String(next).padStart(5, '0')}`].map(Number);
    const sum = (weights: readonly number[]) =>
      digits.reduce((total, digit, at) => total + digit * (weights[at] ?? 0), 0) % 11;
    const check = sum(first) === 10 ? sum(second) : sum(first);
    if (check < 10) return `${digits.join('')}${check}`;
  }
}
