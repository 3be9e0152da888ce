import { describe, expect, it } from 'vitest';
import { chairOf, isTie, lowest, minutes, momentOf, sumOf, votersAt } from './attendance.ts';
import { emptyNotes, type Notes, newVote, type RollMember, thereAll } from './notes.ts';

const roll: RollMember[] = ['а', 'б', 'в', 'г'].map((name, place) => ({
  key: name,
  personId: name,
  name,
  advisory: place === 3,
}));
const notes: Notes = {
  ...emptyNotes('ru', null),
  opened: '10:00',
  closed: '12:00',
  presence: {
    а: thereAll(),
    б: {
      ...thereAll(),
      stays: [
        { from: '', until: '10:40', mode: 'IN_PERSON' },
        { from: '11:00', until: '', mode: 'REMOTE' },
      ],
    },
    в: thereAll('REMOTE'),
    г: thereAll(),
  },
};
const all = { remoteCounts: true };
const at = (time: string) => votersAt(notes, roll, minutes(time) ?? 0, all).map(({ key }) => key);

describe('who is there as the notes have it', () => {
  it('counts who came and has not left, never an advisory voice', () => {
    expect(at('10:00')).toEqual(['а', 'б', 'в']);
    expect(at('10:40')).toEqual(['а', 'в']);
    expect(at('11:00')).toEqual(['а', 'б', 'в']);
    expect(at('12:00')).toEqual([]);
  });

  it('leaves out those on a screen where they do not count', () => {
    expect(votersAt(notes, roll, momentOf(notes, { at: '' }), { remoteCounts: false }).map(({ key }) => key)).toEqual([
      'а',
    ]);
  });

  it('knows when the fewest were there', () => {
    expect(lowest(notes, roll, all)).toEqual({ at: 640, present: 2 });
  });

  it('takes the first by office who was there to preside, unless another is named', () => {
    expect(chairOf({ ...notes, presence: { б: thereAll() } }, roll, ['а', 'б'])).toBe('б');
    expect(chairOf({ ...notes, chair: 'в' }, roll, ['а'])).toBe('в');
  });
});

describe('a vote as the notes have it', () => {
  const totals = { votesFor: '2', votesAgainst: '', abstained: '', notVoting: '', recused: '' };
  const three = roll.slice(0, 3);

  it('must sum to those who were there then', () => {
    expect(sumOf({ ...newVote(), totals }, three)).toEqual({ sum: 2, differs: 1 });
    expect(sumOf({ ...newVote(), totals: { ...totals, recused: '1' } }, three)).toEqual({ sum: 3, differs: 0 });
  });

  it('by name counts only those who were there', () => {
    const ballots = { а: { choice: 'FOR' as const, ground: '' }, г: { choice: 'FOR' as const, ground: '' } };
    expect(sumOf({ ...newVote(), form: 'ROLL_CALL', ballots }, three)).toEqual({ sum: 1, differs: 2 });
  });

  it('is equal where as many are against as for', () => {
    expect(isTie({ ...newVote(), totals: { ...totals, votesAgainst: '2' } }, three)).toBe(true);
    expect(isTie({ ...newVote(), totals }, three)).toBe(false);
    expect(isTie(newVote(), three)).toBe(false);
  });
});
