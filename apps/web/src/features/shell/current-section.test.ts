import { describe, expect, test } from 'vitest';
import { rowsOf, type Section } from './current-section.ts';

const cabinet: Section[] = [
  { href: '/t/a', label: 'Today', with: ['/t/a/handover'] },
  {
    href: '/t/a/meetings',
    label: 'Sessions',
    sections: [
      { href: '/t/a/meetings', label: 'Sessions', with: ['/t/a/decisions'] },
      { href: '/t/a/hearings', label: 'Hearings' },
    ],
  },
  { href: '/t/a/letters', label: 'Letters' },
];
const current = (here: string) => {
  const { groups, sections } = rowsOf(cabinet, 'en', here);
  return [groups, sections].map((row) => row.filter((it) => it.current).map((it) => it.label));
};

describe('the sections of the head', () => {
  test('a group shows its own sections only while one is within it', () => {
    expect(rowsOf(cabinet, 'en', '/t/a/letters/1').sections).toEqual([]);
    expect(rowsOf(cabinet, 'en', '/t/a/hearings').sections.map(({ href }) => href)).toEqual([
      '/en/t/a/meetings',
      '/en/t/a/hearings',
    ]);
  });

  test('a page of a section marks the section and its group', () => {
    expect(current('/t/a/hearings/reports/1')).toEqual([['Sessions'], ['Hearings']]);
    expect(current('/t/a/meetings/1/room?x=1')).toEqual([['Sessions'], ['Sessions']]);
  });

  test('a register reached by a tab belongs to the section that has the tab', () => {
    expect(current('/t/a/decisions/1')).toEqual([['Sessions'], ['Sessions']]);
  });

  test('the page above all others is current only where it is itself', () => {
    expect(current('/t/a')).toEqual([['Today'], []]);
    expect(current('/t/a/unknown')).toEqual([[], []]);
    expect(current('/t/a/handover')).toEqual([['Today'], []]);
  });
});
