/** How long a process that was told to stop may take to finish what it has begun. */
export const patienceMs = 10_000;

/** Calls `finish` once, at the first SIGTERM or Ctrl-C, and ends the process with 0; with 1 where it takes too long or fails. */
export function whenToldToStop(finish: () => Promise<void>): void {
  let told = false;
  const stop = () => {
    if (told) return;
    told = true;
    const late = setTimeout(() => process.exit(1), patienceMs);
    late.unref();
    finish().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
