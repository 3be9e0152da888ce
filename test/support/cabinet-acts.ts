import type { Locator, Page } from 'playwright-core';

/** Sends a form; where the rules ask for reasons, gives them and sends it again. */
export async function send(
  form: Locator,
  done: () => Promise<unknown>,
  reason = 'Так решил председатель.',
): Promise<void> {
  const submit = form.locator('button[type=submit]').last();
  await submit.click();
  const over = done();
  const asked = form.locator('#act-problem textarea').first();
  const answered = await Promise.race([over.then(() => true), asked.waitFor().then(() => false)]);
  if (answered) return;
  for (const field of await form.locator('#act-problem textarea').all()) await field.fill(reason);
  await submit.click();
  await over;
}

/** An act behind its button: the dialog is filled in and closes once the act is done. */
export async function act(
  page: Page,
  name: string,
  fill: (form: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await fill(dialog);
  await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
}

/** One press of a live screen; a reason is given where one is asked. */
export async function press(page: Page, name: string | RegExp, done: Locator): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  const asked = page.locator('#act-problem textarea').first();
  const answered = await Promise.race([done.waitFor().then(() => true), asked.waitFor().then(() => false)]);
  if (answered) return;
  for (const field of await page.locator('#act-problem textarea').all()) await field.fill('Так решил председатель.');
  await page.getByRole('button', { name: 'Выполнить с причиной' }).click();
  await done.waitFor();
}
