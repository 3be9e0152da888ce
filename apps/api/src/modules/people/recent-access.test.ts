import { describe, expect, it } from 'vitest';
import type { Authenticated } from './authenticate.ts';
import { RecentAccess } from './recent-access.ts';

const someone: Authenticated = { capacity: { kind: 'PUBLIC' }, sessionId: 'a session' };

function watched() {
  let clock = 0;
  let looks = 0;
  const recent = new RecentAccess(() => clock);
  return {
    recent,
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
    looks: () => looks,
    look: async () => {
      looks += 1;
      return someone;
    },
  };
}

describe('who acts, looked up a moment ago', () => {
  it('is looked up once for requests that come together', async () => {
    const { recent, look, looks } = watched();
    await Promise.all([recent.of('t', 'account', look), recent.of('t', 'account', look)]);
    expect(looks()).toBe(1);
  });

  it('is another person’s or another capacity’s never', async () => {
    const { recent, look, looks } = watched();
    await recent.of('t', 'tenant:almaty', look);
    await recent.of('t', 'tenant:minecology', look);
    await recent.of('u', 'tenant:almaty', look);
    expect(looks()).toBe(3);
  });

  it('is looked up again after two seconds, well within the five in which an ended session must be refused', async () => {
    const { recent, look, looks, pass } = watched();
    await recent.of('t', 'account', look);
    pass(1_999);
    await recent.of('t', 'account', look);
    expect(looks()).toBe(1);
    pass(1);
    await recent.of('t', 'account', look);
    expect(looks()).toBe(2);
  });

  it('is forgotten as soon as anything was done here', async () => {
    const { recent, look, looks } = watched();
    await recent.of('t', 'account', look);
    recent.forget();
    await recent.of('t', 'account', look);
    expect(looks()).toBe(2);
  });

  it('is not kept where the look-up failed', async () => {
    const { recent, look, looks } = watched();
    await expect(recent.of('t', 'account', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await recent.of('t', 'account', look);
    expect(looks()).toBe(1);
  });
});
