import { describe, expect, it } from 'vitest';
import { bodiesWithoutCouncil, mayCreateTenant, type TenantFacts } from '../index.ts';
import { codes } from '../testing/facts.ts';

const council: TenantFacts = {
  kind: 'PUBLIC_COUNCIL',
  names: ['Алматы қаласының қоғамдық кеңесі', 'Общественный совет города Алматы'],
  isNpo: false,
  level: 'LOCAL',
  formingBody: { name: 'Маслихат города Алматы', kind: 'LOCAL_GOV', councilForbidden: false },
};
const ngo: TenantFacts = { kind: 'NPO', names: ['Парк достары'], isNpo: true, level: null, formingBody: null };

describe('a public council', () => {
  it('of a local body with everything known may be created', () => {
    expect(mayCreateTenant(council)).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('without a forming body must be refused', () => {
    expect(mayCreateTenant({ ...council, formingBody: null })).toMatchObject({
      outcome: 'REFUSED',
      points: [{ ruleId: 'PC-STAT-01', code: 'FORMING_BODY_REQUIRED', confidence: 'SEED' }],
    });
  });

  it('with a body the law excludes must be refused, with its citation', () => {
    const formingBody = { name: bodiesWithoutCouncil.NATIONAL_BANK.ru, kind: null, councilForbidden: true };
    const verdict = mayCreateTenant({ ...council, level: 'REPUBLICAN', formingBody });
    expect(codes(verdict, 'BLOCK')).toEqual(['COUNCIL_FORBIDDEN_WITH_BODY']);
    expect(verdict.points[0]).toMatchObject({
      facts: { body: 'Национальный Банк' },
      basis: [{ act: 'LAW_383_V', article: '1(1)', source: 'S05' }],
    });
  });

  it('of an NPO must be refused', () => {
    expect(codes(mayCreateTenant({ ...council, isNpo: true }), 'BLOCK')).toEqual(['NPO_IS_NOT_COUNCIL']);
  });

  it('whose facts are unknown goes on with a reason: unknown is neither pass nor refusal', () => {
    const formingBody = { name: 'Орган', kind: null, councilForbidden: null };
    const verdict = mayCreateTenant({ ...council, level: null, formingBody });
    expect(verdict.outcome).toBe('NEEDS_REASON');
    expect(codes(verdict, 'WARN')).toEqual([
      'FORMING_BODY_KIND_UNKNOWN',
      'COUNCIL_LEVEL_UNKNOWN',
      'COUNCIL_BODY_UNCHECKED',
    ]);
  });

  it('of a ministry at local level is asked about', () => {
    const formingBody = { name: 'Министерство', kind: 'MINISTRY', councilForbidden: false } as const;
    expect(codes(mayCreateTenant({ ...council, formingBody }), 'WARN')).toEqual(['COUNCIL_LEVEL_UNUSUAL']);
    const national = { name: 'Нацкомпания', kind: 'QUASI_STATE', councilForbidden: false } as const;
    expect(mayCreateTenant({ ...council, formingBody: national }).outcome).toBe('ALLOWED');
  });
});

describe('any other tenant', () => {
  it('may be created without a forming body or a level', () => {
    expect(mayCreateTenant(ngo).outcome).toBe('ALLOWED');
  });

  it.each(['Общественный совет друзей парка', 'при Общественном  совете', 'Саябақ ҚОҒАМДЫҚ КЕҢЕСІ'])(
    'that calls itself «%s» is asked to explain',
    (name) => {
      expect(codes(mayCreateTenant({ ...ngo, names: [name] }), 'WARN')).toEqual(['COUNCIL_NAME_RESERVED']);
    },
  );

  it('a micro-area council may exist, without the powers of a public council', () => {
    const area: TenantFacts = { ...ngo, kind: 'MICRO_AREA_COUNCIL', isNpo: false, names: ['Совет общественности № 3'] };
    expect(mayCreateTenant(area).outcome).toBe('ALLOWED');
    expect(codes(mayCreateTenant({ ...area, councilPowers: true }), 'BLOCK')).toEqual([
      'MICRO_AREA_HAS_NO_COUNCIL_POWERS',
    ]);
  });
});
