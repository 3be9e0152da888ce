const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** An invented BIN with a right check digit; serials whose check digit does not exist give the next one that does. */
export function bin(serial: number, prefix = '190140'): string {
  for (let next = serial * 10; ; next += 1) {
    const digits = `${prefix}${String(next).padStart(11 - prefix.length, '0')}`;
    const check = checkDigit(digits);
    if (check !== null) return `${digits}${check}`;
  }
}

/** An invented IIN of a person born on a day (YYYY-MM-DD), by both check sums of domain §6.2. */
export function iin(born: string, serial: number, sex: 'FEMALE' | 'MALE'): string {
  const [year = '', month = '', day = ''] = born.split('-');
  const century = (year < '2000' ? 3 : 5) + (sex === 'FEMALE' ? 1 : 0);
  return bin(serial, `${year.slice(2)}${month}${day}${century}`);
}

/** The twelfth digit of eleven, or null where it does not exist. */
function checkDigit(eleven: string): number | null {
  const digits = [...eleven].map(Number);
  const sum = (weights: readonly number[]) =>
    digits.reduce((total, digit, at) => total + digit * (weights[at] ?? 0), 0) % 11;
  const check = sum(first) === 10 ? sum(second) : sum(first);
  return check < 10 ? check : null;
}
