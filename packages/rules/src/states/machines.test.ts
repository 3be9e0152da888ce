import { describe, expect, it } from 'vitest';
import {
  agendaItem,
  controlAction,
  draftAct,
  expertise,
  finding,
  letter,
  machines,
  makesFinding,
  protocol,
  reportHearing,
  ruleOf,
  session,
  track,
  visit,
  vote,
} from '../index.ts';

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

  it('overdue and a lost quorum are no states: they are computed', () => {
    const states = machines.flatMap((m) => m.states);
    expect(states).not.toContain('OVERDUE');
    expect(states).not.toContain('QUORUM_LOST');
  });

  it('a session without quorum is not held, and one that was closed is not opened again', () => {
    expect(session.may('NO_QUORUM', 'IN_SESSION').outcome).toBe('REFUSED');
    expect(session.may('HELD', 'IN_SESSION').outcome).toBe('REFUSED');
    expect(session.may('PLANNED', 'HELD').outcome).toBe('ALLOWED');
  });

  it('a counted vote is final, a decided item is not taken off, a signed protocol does not go back', () => {
    expect(vote.nextStates('COUNTED')).toEqual([]);
    expect(agendaItem.may('DECIDED', 'REMOVED').outcome).toBe('REFUSED');
    expect(protocol.may('SIGNED', 'DRAFT').outcome).toBe('REFUSED');
  });

  it('an expertise is not concluded before its experts are at work, nor a report assessed before its hearing', () => {
    expect(expertise.may('APPROVED', 'CONCLUSION_SIGNED').outcome).toBe('REFUSED');
    expect(reportHearing.may('INVITED', 'ASSESSED').outcome).toBe('REFUSED');
    expect(reportHearing.may('NON_APPEARANCE', 'ASSESSED').outcome).toBe('ALLOWED');
  });

  it('a draft act that was returned may be taken after all, and withdrawn by its body before the opinion', () => {
    expect(draftAct.may('RETURNED_WITHOUT_REVIEW', 'ACCEPTED_FOR_REVIEW').outcome).toBe('ALLOWED');
    expect(draftAct.may('OPINION_ADOPTED', 'WITHDRAWN').outcome).toBe('REFUSED');
  });

  it('a refused access is a finding in itself', () => {
    expect(visit.states.filter(makesFinding)).toEqual(['REFUSED_ACCESS']);
  });

  it('text from outside is a state only if it is one', () => {
    expect([track.isState('SENT'), track.isState('OVERDUE'), track.isState('')]).toEqual([true, false, false]);
  });
});
