import { describe, expect, it } from 'vitest';
import { press } from './press.ts';

const page = (source: string) => press({ source, data: '{}', pictures: [], standard: 'a-2a' });
const sized = (width: number) => page(`#set document(title: "x")\n#set page(width: ${width}pt, height: 20pt)\nx`);
const widthOf = (pdf: Uint8Array) => /MediaBox \[0 0 (\d+)/.exec(Buffer.from(pdf).toString('latin1'))?.[1];

describe('the thread that makes pages', () => {
  it('gives each asker what it asked for', async () => {
    const pages = await Promise.all([30, 40, 50].map(sized));
    expect(pages.map(widthOf)).toEqual(['30', '40', '50']);
  });

  it('refuses a template that is wrong, and goes on with the next', async () => {
    const [wrong, right] = await Promise.allSettled([page('#nothing-of-the-kind()'), sized(60)]);
    expect(wrong).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining('unknown variable') },
    });
    expect(right.status).toBe('fulfilled');
  });
});
