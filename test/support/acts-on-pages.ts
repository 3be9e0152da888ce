import type { Locator, Page } from 'playwright-core';

const because = 'Так решил председатель.';

/** Sends a form; where the rules ask for reasons, gives them and sends it again. */
export async function sendForm(form: Locator, done: () => Promise<unknown>): Promise<void> {
  const submit = form.locator('button[type=submit]').last();
  await submit.click();
  const over = done();
  const asked = form.locator('#act-problem textarea').first();
  const answered = await Promise.race([over.then(() => true), asked.waitFor().then(() => false)]);
  if (answered) return;
  for (const reason of await form.locator('#act-problem textarea').all()) await reason.fill(because);
  await submit.click();
  await over;
}

/** Performs an act behind its button: fills the form in its dialog and sends it until the dialog closes. */
export async function actOn(
  page: Page,
  name: string,
  fill: (form: Locator) => Promise<unknown> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await fill(dialog);
  await sendForm(dialog, () => dialog.waitFor({ state: 'hidden' }));
}
