import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Anchor, anchorOf, textOfAnchor } from './anchor.ts';

/**
 * A folder to which anchors are only added: a day's file is made once, can be read by everyone and written by no one. Who
 * runs the machine could still replace it; that is why the auditor gets the same text by mail.
 */
export class AnchorFolder {
  constructor(private readonly folder: string) {}

  /** Keeps the day's anchor; where one is kept already, that one stays and is returned. */
  async keep(anchor: Anchor): Promise<Anchor> {
    await mkdir(this.folder, { recursive: true });
    const path = this.pathOf(anchor.date);
    const whole = `${path}.${randomUUID()}.partial`;
    try {
      const file = await open(whole, 'wx', 0o444);
      await file.writeFile(textOfAnchor(anchor));
      await file.sync();
      await file.close();
      // A link, not a rename: it refuses where the day's anchor is there already.
      await link(whole, path);
      return anchor;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
        return anchorOf(await readFile(path, 'utf8'), path);
      throw error;
    } finally {
      await rm(whole, { force: true });
    }
  }

  /** All anchors that lie in the folder, the oldest first. Throws where a file of it is no anchor. */
  async all(): Promise<Anchor[]> {
    if (!existsSync(this.folder)) return [];
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.json')).sort();
    return Promise.all(
      names.map(async (name) => anchorOf(await readFile(join(this.folder, name), 'utf8'), join(this.folder, name))),
    );
  }

  private pathOf(date: string): string {
    return join(this.folder, `journal-${date}.json`);
  }
}
