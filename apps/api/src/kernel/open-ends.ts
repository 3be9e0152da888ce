import type pg from 'pg';

const soon = 2;

/**
 * Ends of reads that nobody waits for. The word that ends one leaves together with the opening of the next transaction
 * on the connection, or by itself after two milliseconds: under load a message less for each read, on both sides.
 */
export class OpenEnds {
  private readonly left = new WeakMap<pg.PoolClient, NodeJS.Timeout>();

  /** A read on this connection is done; the connection goes back to its pool with the transaction still open. */
  leave(client: pg.PoolClient): void {
    this.left.set(
      client,
      setTimeout(() => {
        this.left.delete(client);
        // A connection that broke meanwhile has ended its transaction with it.
        client.query('commit').catch(() => undefined);
      }, soon),
    );
  }

  /** What to send before anything else on this connection: the end of what was left open on it, or nothing. */
  take(client: pg.PoolClient): string {
    const timer = this.left.get(client);
    if (!timer) return '';
    clearTimeout(timer);
    this.left.delete(client);
    return 'commit; ';
  }
}
