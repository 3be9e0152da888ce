import { catalog, locales, translateCode } from '@kenes/messages';
import { allRules, parameterRows, ruleCodes } from '@kenes/rules';
import { describe, expect, it } from 'vitest';

describe('the words of the rules', () => {
  it('exist for every code a rule can say, in every language, and ask for no fact the code does not carry', () => {
    const silent: string[] = [];
    for (const rule of allRules) {
      for (const [code, names] of Object.entries(rule.codes)) {
        const facts = Object.fromEntries(names.map((name) => [name, 3]));
        for (const locale of locales) {
          // A missing argument throws here; a missing message gives nothing.
          if ((translateCode(locale, 'rules', code, facts) ?? '').trim() === '') silent.push(`${locale} ${code}`);
        }
      }
    }
    expect(silent).toEqual([]);
  });

  it('exist for nothing else', () => {
    expect(Object.keys(catalog.rules).filter((key) => !ruleCodes.includes(key))).toEqual([]);
  });

  it('name every number that a council may see among its settings', () => {
    const nameless = parameterRows.filter(({ key }) => translateCode('kk', 'cabinet', `param_${key}`) === undefined);
    expect(nameless.map(({ ruleId, key }) => `${ruleId} ${key}`)).toEqual([]);
  });
});
