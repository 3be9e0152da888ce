import { calendarWith } from '@kenes/calendar';
import { describe, expect, it } from 'vitest';
import { daysOf } from './days.ts';

const setting = { calendar: calendarWith([]) };
const told = (kind: Parameters<typeof daysOf>[0]['kind'], form: Parameters<typeof daysOf>[0]['form'] = 'ORDINARY') =>
  daysOf({ kind, form, plannedOn: '2026-03-20' }, setting).map(({ what, clock }) => [what, clock.due?.toString()]);

describe('the days of law of a sitting', () => {
  it('members are told five working days before a session, the public three; the holidays of March do not count', () => {
    expect(told('COUNCIL_SESSION')).toEqual([
      ['NOTICE', '2026-03-13'],
      ['MATERIALS', '2026-03-13'],
      ['ANNOUNCEMENT', '2026-03-17'],
      ['PROTOCOL', '2026-04-01'],
    ]);
  });
  it('nothing is set for an extraordinary session unless the council has set it', () => {
    expect(told('COUNCIL_SESSION', 'EXTRAORDINARY').slice(0, 3)).toEqual([
      ['NOTICE', undefined],
      ['MATERIALS', undefined],
      ['ANNOUNCEMENT', undefined],
    ]);
  });
  it('a hearing is announced ten calendar days before', () => {
    expect(told('PUBLIC_HEARING')[0]).toEqual(['ANNOUNCEMENT', '2026-03-10']);
  });
  it('of a commission only the protocol has its day', () => {
    expect(told('COMMISSION_SESSION').map(([what]) => what)).toEqual(['PROTOCOL']);
  });
});
