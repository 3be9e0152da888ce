import { describe, expect, it } from 'vitest';
import { sourceFiles } from './support/source.ts';

/** Acts on a sitting that change nothing that those who follow it are shown. */
const silent = new Set<string>([]);

describe('those who follow a sitting', () => {
  it('are told by every act on it, or the act says here why not', () => {
    const acts = sourceFiles(/^apps\/api\/src\/modules\/(meetings|votes)\/commands\/[a-z-]+\.command\.ts$/);
    const mute = acts.filter(({ path, text }) => !silent.has(path) && !/\btellMeeting\(/.test(text));
    expect(mute.map(({ path }) => path)).toEqual([]);
    expect(acts.length).toBeGreaterThan(30);
  });
});
