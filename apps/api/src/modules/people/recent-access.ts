import type { Authenticated } from './authenticate.ts';

const remembered = 2_000;
const most = 10_000;

interface Recent {
  readonly since: number;
  readonly found: Promise<Authenticated>;
}

/**
 * Who acts is looked up once in two seconds for a session in one capacity, not once for each of a page's requests: two
 * of the five seconds within which an ended session must be refused (trust 10). This process forgets everything as soon
 * as anything was done in it, so that what a person ends here is ended at once; only another process may be late.
 */
export class RecentAccess {
  private readonly bySession = new Map<string, Recent>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** What was found for a session in a capacity a moment ago, else what `look` finds now. Failures are not kept. */
  async of(token: string, acting: string, look: () => Promise<Authenticated>): Promise<Authenticated> {
    const key = `${token} ${acting}`;
    const known = this.bySession.get(key);
    if (known && this.now() - known.since < remembered) return known.found;
    if (this.bySession.size >= most) this.bySession.clear();
    const found = look();
    const recent = { since: this.now(), found };
    this.bySession.set(key, recent);
    found.catch(() => {
      if (this.bySession.get(key) === recent) this.bySession.delete(key);
    });
    return found;
  }

  /** Something was done: what was found before it may not be so any more. */
  forget(): void {
    this.bySession.clear();
  }
}
