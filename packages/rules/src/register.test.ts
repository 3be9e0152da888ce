import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actOf, acts, allRules, parameterRows, parametersOf, ruleCodes, ruleOf } from './index.ts';

const here = import.meta.dirname;
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(here, file), 'utf8') }));

/** The rules of this issue, by the domain's own numbering. */
const REQUIRED = [
  ...numbered('PC-STAT', 5),
  ...numbered('PC-FORM', 8),
  ...numbered('PC-WG', 6),
  ...numbered('PC-COMP', 7),
  ...numbered('PC-MEM', 10),
  ...numbered('PC-TERM', 5),
  ...numbered('PC-ORG', 6),
  ...numbered('PC-SES', 7),
  ...numbered('PC-VOTE', 4),
  ...numbered('PC-PROT', 2),
  ...numbered('PC-COM', 2),
  ...numbered('PC-CTRL', 14),
  ...numbered('PC-MON', 3),
  ...numbered('PC-REC', 8),
  ...numbered('PC-PWR', 4),
  ...numbered('PC-HEAR', 3),
  ...numbered('PC-EXP', 2),
  ...numbered('PC-REP', 3),
  ...numbered('GEN-SIG', 2),
  ...numbered('PC-PUB', 2),
  ...numbered('GEN-CAL', 5),
  ...numbered('GEN-ID', 3),
];

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);
}

describe('the register of rules', () => {
  it('has every provision of the domain that is asked for', () => {
    expect(REQUIRED.filter((id) => ruleOf(id) === undefined)).toEqual([]);
  });

  it('has every rule that a source file declares, each once', () => {
    const declared = sources.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}id: '((?:PC|GEN|KENES)-[A-Z0-9-]+)',$/gm)].map((m) => m[1]),
    );
    expect(declared.toSorted()).toEqual(allRules.map((rule) => rule.id).toSorted());
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('keeps one provision to a file, under its id', () => {
    for (const { file, text } of sources) {
      const id = /^ {2}id: '([A-Z0-9-]+)',$/m.exec(text)?.[1];
      if (id === undefined || id.startsWith('PWR')) continue;
      expect(file.replaceAll('\\', '/').split('/').at(-1)?.toUpperCase(), file).toMatch(new RegExp(`^${id}`));
    }
  });

  it('gives each rule its title and provision in three languages', () => {
    for (const { id, title, provision } of allRules) {
      for (const text of [...Object.values(title), ...Object.values(provision)]) {
        expect(text.trim().length, id).toBeGreaterThan(4);
        expect(text, id).toBe(text.normalize('NFC'));
      }
      expect(provision.kk, id).not.toBe(provision.ru);
    }
  });

  /** Rows of the domain's table that make no claim of law: integrity alone (domain §0, memory·p). */
  const INTEGRITY = ['PC-COMP-04'];

  it('cites an act for every rule of law, and none for the product’s own', () => {
    for (const { id, basis, confidence } of allRules) {
      if (confidence === 'PRODUCT') {
        expect(id.startsWith('KENES-') || INTEGRITY.includes(id), id).toBe(true);
        expect(basis, id).toEqual([]);
      } else expect(basis.length, id).toBeGreaterThan(0);
      for (const citation of basis) expect(actOf(citation.act).id, id).toBe(citation.act);
    }
  });

  it('has codes in UPPER_SNAKE, each declared once with the same facts wherever it is shared', () => {
    const facts = new Map<string, string>();
    for (const rule of allRules) {
      for (const [code, names] of Object.entries(rule.codes)) {
        expect(code).toMatch(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/);
        const said = names.join(',');
        expect(facts.get(code) ?? said, code).toBe(said);
        facts.set(code, said);
      }
    }
    expect([...facts.keys()].toSorted()).toEqual(ruleCodes);
  });

  it('knows every number of a rule with its editions, and no number without a rule', () => {
    expect(parametersOf('PC-REC-02').map((row) => row.key)).toContain('answer');
    for (const row of parameterRows) expect(ruleOf(row.ruleId), row.ruleId).toBeDefined();
  });

  it('has in its library every act under its own key, with a source', () => {
    for (const [key, act] of Object.entries(acts)) {
      expect(act.id).toBe(key);
      expect(act.sources.length, key).toBeGreaterThan(0);
    }
  });
});

describe('the rules as code', () => {
  it('read no clock and no environment', () => {
    const impure = /Temporal\.Now|Date\.now|new Date\(|process\.env|Math\.random/;
    expect(sources.filter(({ text }) => impure.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('import nothing but the calendar and each other', () => {
    const shipped = sources.filter(({ file }) => !file.startsWith('testing'));
    const outside = shipped.flatMap(({ file, text }) =>
      [...text.matchAll(/from '([^.'][^']*)'/g)]
        .filter((m) => m[1] !== '@kenes/calendar')
        .map((m) => `${file}: ${m[1]}`),
    );
    expect(outside).toEqual([]);
  });
});
