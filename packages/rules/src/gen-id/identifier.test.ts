import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBin, checkIin, readIdentifier } from '../index.ts';
import { codes } from '../testing/facts.ts';
import { checkDigit } from './gen-id-01-checksum.ts';

describe('the check digit', () => {
  it.each(['061211600012', '850101300005', '850101300015', '850101300603', '850101300615'])(
    'IIN %s is valid',
    (iin) => {
      expect(readIdentifier(iin)).toMatchObject({ kind: 'IIN', points: [] });
      expect(checkIin(iin).outcome).toBe('ALLOWED');
    },
  );

  it.each(['190140000109', '190140000119', '190140000007', '190140000019'])('BIN %s is valid', (bin) => {
    expect(readIdentifier(bin)).toMatchObject({ kind: 'BIN', entity: 'RESIDENT', unit: 'HEAD', points: [] });
    expect(checkBin(bin).outcome).toBe('ALLOWED');
  });

  it.each(['85010130069', '85010130220'])('no number that begins %s is ever issued', (eleven) => {
    for (let last = 0; last <= 9; last += 1) {
      expect(codes(checkIin(`${eleven}${last}`), 'BLOCK'), `${last}`).toEqual(['IDENTIFIER_CHECKSUM_WRONG']);
    }
  });

  it('one wrong digit is found in any place but where two weights agree by chance', () => {
    const body = fc.array(fc.nat(9), { minLength: 11, maxLength: 11 });
    const run = fc.check(
      fc.property(body, (digits) => {
        const last = checkDigit(digits);
        const text = digits.join('');
        const accepted = [...'0123456789'].filter((d) => {
          const { kind } = readIdentifier(`${text}${d}`);
          return kind !== null;
        });
        return accepted.join('') === (last === null ? '' : String(last));
      }),
    );
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
  });
});

describe('what is not an identifier', () => {
  it.each(['', '12345', '1901400001090', '19014000010a', ' 190140000109', '190140 000109', '١٩٠١٤٠٠٠٠١٠٩'])(
    '«%s» is refused by its form',
    (text) => {
      expect(codes(checkBin(text), 'BLOCK')).toEqual(['IDENTIFIER_NOT_TWELVE_DIGITS']);
    },
  );

  it('a wrong check digit is refused', () => {
    expect(checkBin('190140000108').points).toMatchObject([{ code: 'IDENTIFIER_CHECKSUM_WRONG', ruleId: 'GEN-ID-01' }]);
  });

  it('an IIN where a BIN is due, and the reverse, is refused', () => {
    expect(codes(checkBin('850101300005'), 'BLOCK')).toEqual(['IDENTIFIER_IS_IIN']);
    expect(codes(checkIin('190140000109'), 'BLOCK')).toEqual(['IDENTIFIER_IS_BIN']);
  });

  it('no point repeats the number', () => {
    const run = fc.check(
      fc.property(
        fc.stringMatching(/^[0-9]{12}$/),
        (text) => !JSON.stringify([checkBin(text), checkIin(text)]).includes(text),
      ),
    );
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
  });
});

describe('what an IIN says', () => {
  const reading = (eleven: string) => {
    const last = checkDigit([...eleven].map(Number));
    return readIdentifier(`${eleven}${last}`);
  };

  it('birth date, century and sex', () => {
    expect(readIdentifier('061211600012')).toMatchObject({ sex: 'FEMALE' });
    const born = (iin: ReturnType<typeof readIdentifier>) =>
      iin.kind === 'IIN' ? iin.birthDate?.toString() : undefined;
    expect(born(readIdentifier('061211600012'))).toBe('2006-12-11');
    expect(born(readIdentifier('850101300005'))).toBe('1985-01-01');
    expect(readIdentifier('850101300005')).toMatchObject({ sex: 'MALE' });
    expect(born(reading('99123120000'))).toBe('1899-12-31');
    expect(reading('99123120000')).toMatchObject({ sex: 'FEMALE' });
  });

  it('an impossible date is asked about', () => {
    expect(reading('85023130000')).toMatchObject({
      birthDate: null,
      points: [{ code: 'IIN_DATE_IMPOSSIBLE', level: 'WARN' }],
    });
    expect(reading('85010190000')).toMatchObject({
      birthDate: null,
      sex: null,
      points: [{ code: 'IIN_DATE_IMPOSSIBLE' }],
    });
  });

  it('a seventh digit 0 is accepted with a question, for that is only recalled', () => {
    expect(reading('85010100001')).toMatchObject({
      birthDate: null,
      sex: null,
      points: [{ code: 'IIN_CENTURY_NOT_STATED', level: 'WARN', confidence: 'MEMORY' }],
    });
  });
});

describe('what a BIN says', () => {
  const reading = (eleven: string) => readIdentifier(`${eleven}${checkDigit([...eleven].map(Number))}`);

  it('the kind of entity, and when it was registered', () => {
    expect(readIdentifier('190140000109')).toMatchObject({ registered: { yearOfCentury: 19, month: 1 } });
    expect(reading('05125000001')).toMatchObject({
      entity: 'NON_RESIDENT',
      registered: { yearOfCentury: 5, month: 12 },
    });
    expect(reading('05126000001')).toMatchObject({ entity: 'JOINT_SOLE_PROPRIETORSHIP' });
  });

  it('a branch is told of, an unknown unit and an impossible month are asked about', () => {
    expect(reading('05124100001')).toMatchObject({
      unit: 'BRANCH',
      points: [{ code: 'BIN_OF_BRANCH', level: 'INFO' }],
    });
    expect(reading('05124900001')).toMatchObject({ unit: null, points: [{ code: 'BIN_UNIT_UNKNOWN', level: 'WARN' }] });
    expect(reading('05134000001')).toMatchObject({ registered: null, points: [{ code: 'BIN_MONTH_IMPOSSIBLE' }] });
  });
});
