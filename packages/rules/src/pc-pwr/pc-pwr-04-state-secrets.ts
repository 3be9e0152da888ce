import { handbook5 } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const stateSecretsRule = bindingRule({
  id: 'PC-PWR-04',
  title: { kk: 'Мемлекеттік құпиялар', ru: 'Государственные секреты', en: 'State secrets' },
  provision: {
    kk: 'Тыңдауда және ақпаратта мемлекеттік құпияны құрайтын мәліметтер болмайды. Мұндай файлдар жүйеге жүктелмейді, жарияланбайды.',
    ru: 'Сведения, составляющие государственные секреты, из слушаний и информации исключаются. Такие файлы в систему не загружаются и не публикуются.',
    en: 'State secrets are left out of hearings and information. Such files are neither uploaded nor published.',
  },
  confidence: 'SEED',
  basis: [handbook5],
  codes: { STATE_SECRET_UPLOADED: [], STATE_SECRET_PUBLISHED: [], INFORMATION_NOT_ASSESSED: [] },
});

/** Refuses what carries state secrets: to take it in, and to publish it. */
export function withoutSecrets(facts: {
  readonly stateSecret: boolean;
  readonly act: 'UPLOAD' | 'PUBLISH';
}): readonly Point[] {
  if (!facts.stateSecret) return [];
  const code = facts.act === 'UPLOAD' ? 'STATE_SECRET_UPLOADED' : 'STATE_SECRET_PUBLISHED';
  return [stateSecretsRule.block(code, {})];
}
