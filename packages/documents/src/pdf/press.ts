import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { PageRequest, PageResult } from './thread-messages.ts';

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

// By the package's name, not beside this file: a program bundled with this package finds the thread's file as well.
const threadFile = createRequire(import.meta.url).resolve('@kenes/documents/pdf-thread');

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * Makes a PDF in a thread of its own, one after another in the order of asking, so that the process that asks goes on
 * answering meanwhile. The thread starts at the first call and does not keep the process alive once nothing waits.
 */
export function press(request: Omit<PageRequest, 'id'>): Promise<Uint8Array> {
  worker ??= start();
  lastId += 1;
  const id = lastId;
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  waiting.set(id, { resolve, reject });
  worker.ref();
  worker.postMessage({ ...request, id });
  return promise;
}

function start(): Worker {
  const thread = new Worker(threadFile, { name: 'kenes-pdf' });
  thread.on('message', (result: PageResult) => settle(thread, result));
  thread.on('error', (error) => fail(thread, error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => fail(thread, new Error(`The thread that makes PDFs ended with code ${code}.`)));
  return thread;
}

function settle(thread: Worker, { id, pdf, problem }: PageResult): void {
  const asker = waiting.get(id);
  waiting.delete(id);
  if (waiting.size === 0) thread.unref();
  if (pdf) asker?.resolve(pdf);
  else asker?.reject(new Error(`The document could not be made: ${problem}`));
}

/** Nobody waits for ever: what was asked of a thread that is gone is refused, and the next call starts another. */
function fail(thread: Worker, error: Error): void {
  if (worker !== thread) return;
  worker = undefined;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
