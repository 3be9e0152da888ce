import type { LegalDate } from '@kenes/calendar';
import { workingGroupItem } from '../citations.ts';
import { parameter } from '../parameters/parameter.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import type { GroupAuthority } from './pc-wg-01-size.ts';

export const groupStatePartRule = bindingRule({
  id: 'PC-WG-02',
  title: {
    kk: 'Жұмыс тобындағы мемлекеттік бөлік',
    ru: 'Государственная часть рабочей группы',
    en: 'State part of the working group',
  },
  provision: {
    kk: 'Жұмыс тобында мемлекеттік органның (квазимемлекеттік субъектінің) өкілдері жалпы санның үштен бірінен аспайды; оларды топтың санын белгілеген басшы атайды.',
    ru: 'Представительство государственного органа (квазигосударственного субъекта) в рабочей группе не превышает одной трети её общего числа; этих лиц называет тот же руководитель, который определил её численность.',
    en: 'Representatives of the state body (quasi-state entity) make up at most one third of the working group; they are named by the head who set its size.',
  },
  confidence: 'FOUND',
  basis: [workingGroupItem],
  codes: {
    GROUP_STATE_PART_OVER: ['state', 'size', 'limit'],
    GROUP_STATE_NAMED_BY_OTHER: ['by', 'expected'],
  },
});

/** The most state members of a working group of a size, rounded down. */
export function groupStateLimit(size: number, on: LegalDate): number {
  return Math.floor(size / (parameter('PC-WG-02', 'groupStatePart', on).value ?? 1));
}

/** Refuses more state members than the limit; before the edition that was read it only asks. */
export function groupStatePart(facts: {
  readonly size: number;
  readonly state: number;
  readonly namedBy: GroupAuthority | null;
  readonly expected: GroupAuthority | null;
  readonly on: LegalDate;
}): readonly Point[] {
  const { size, state, namedBy: by, expected } = facts;
  const { confidence, basis } = parameter('PC-WG-02', 'groupStatePart', facts.on);
  const said = { state, size, limit: groupStateLimit(size, facts.on) };
  return [
    ...(state <= said.limit
      ? []
      : [
          confidence === 'MEMORY'
            ? groupStatePartRule.warn('GROUP_STATE_PART_OVER', said, { confidence, basis })
            : groupStatePartRule.block('GROUP_STATE_PART_OVER', said, { confidence, basis }),
        ]),
    ...(by === null || expected === null || by === expected
      ? []
      : [groupStatePartRule.warn('GROUP_STATE_NAMED_BY_OTHER', { by, expected })]),
  ];
}
