import { describe, expect, it } from 'vitest';
import { controlAction, finding, letter, machines, makesFinding, ruleOf, track, visit } from '../index.ts';

describe.each(machines.map((m) => [m.name, m] as const))('%s', (_name, machine) => {
  it('has no state that cannot be reached', () => {
    const reached = new Set<string>(machine.initial);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of machine.transitions) if (reached.has(from)) reached.add(to);
    }
    expect(machine.states.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('has no state from which nothing is at an end', () => {
    const ends = new Set<string>(machine.settled);
    for (let before = -1; before !== ends.size; ) {
      before = ends.size;
      for (const { from, to } of machine.transitions) if (ends.has(to)) ends.add(from);
    }
    expect(machine.states.filter((state) => !ends.has(state))).toEqual([]);
  });

  it('names only its own states and rules that exist, each step once', () => {
    for (const { from, to, act, rules } of machine.transitions) {
      expect(machine.states).toContain(from);
      expect(machine.states).toContain(to);
      expect(act).toMatch(/^[A-Z_]+$/);
      expect(rules.filter((id) => ruleOf(id) === undefined)).toEqual([]);
    }
    const steps = machine.transitions.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(steps).size).toBe(steps.length);
    expect(new Set(machine.states).size).toBe(machine.states.length);
  });
});

describe('a step', () => {
  it('that the scheme has is allowed, one that it has not is refused with its states', () => {
    expect(track.may('SENT', 'ANSWERED').outcome).toBe('ALLOWED');
    expect(track.may('TO_SEND', 'ANSWERED')).toMatchObject({
      outcome: 'REFUSED',
      points: [
        {
          ruleId: 'KENES-STATE',
          code: 'TRANSITION_NOT_ALLOWED',
          confidence: 'PRODUCT',
          facts: { machine: 'TRACK', from: 'TO_SEND', to: 'ANSWERED' },
        },
      ],
    });
    expect(track.nextStates('ON_EXECUTION')).toEqual(['EXECUTED', 'NOT_EXECUTED', 'CLOSED']);
  });

  it('notice to the object may be left out, and a mission may start before its decision is linked', () => {
    expect(controlAction.may('APPROVED', 'RUNNING').outcome).toBe('ALLOWED');
    expect(controlAction.may('INITIATED', 'RUNNING').outcome).toBe('ALLOWED');
  });

  it('a completed mission cannot be cancelled, nor sent without its document', () => {
    expect(controlAction.may('COMPLETED', 'CANCELLED').outcome).toBe('REFUSED');
    expect(controlAction.may('COMPLETED', 'SENT').outcome).toBe('REFUSED');
  });

  it('a sent letter is not taken back, and a remedied finding is not withdrawn', () => {
    expect(letter.nextStates('SENT')).toEqual([]);
    expect(finding.may('REMEDIED', 'WITHDRAWN').outcome).toBe('REFUSED');
  });

  it('overdue is no state: it is computed', () => {
    expect(machines.flatMap((m) => m.states)).not.toContain('OVERDUE');
  });

  it('a refused access is a finding in itself', () => {
    expect(visit.states.filter(makesFinding)).toEqual(['REFUSED_ACCESS']);
  });

  it('text from outside is a state only if it is one', () => {
    expect([track.isState('SENT'), track.isState('OVERDUE'), track.isState('')]).toEqual([true, false, false]);
  });
});
