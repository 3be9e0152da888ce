import type { SettableClock } from '../kernel/clock.ts';
import type { Kenes } from '../kernel/process.ts';
import { sql } from '../kernel/sql.ts';
import { performAlmaty2019 } from './almaty-2019.ts';
import { performAlmatyNow } from './almaty-now.ts';
import { Days } from './days.ts';
import { performFund } from './fund.ts';
import { performMinistry } from './ministry.ts';
import { Performer } from './performer.ts';
import { makeSetting, type Setting } from './setting.ts';

/** How many times the performer tells what it does; the progress is counted by it. */
export const steps = 22;

/**
 * Performs the demo in an empty database: 2019 as the handbook’s table tells it, then the year that ends on the clock’s
 * day. Refuses where a tenant exists: a real database is never filled with invented people.
 */
export async function performDemo(
  kenes: Kenes,
  clock: SettableClock,
  told: (step: number, text: string) => void = () => undefined,
): Promise<{ readonly performer: Performer; readonly setting: Setting }> {
  const today = clock.today();
  const tenants = await kenes.database.inTransaction({ kind: 'PUBLIC' }, true, (transaction) =>
    transaction.rows(sql`select id from tenant limit 1`),
  );
  if (tenants.length > 0)
    throw new Error('The demo is performed in an empty database only: there is a tenant already.');
  let step = 0;
  const performer = new Performer(kenes, clock, (text) => {
    step += 1;
    told(step, text);
  });
  const setting = await makeSetting(performer);
  await performAlmaty2019(performer, setting);
  const days = new Days(today);
  await performAlmatyNow(performer, setting, days);
  await performMinistry(performer, setting, days);
  await performFund(performer, setting, days);
  performer.on(today);
  return { performer, setting };
}
