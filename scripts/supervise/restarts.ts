/** How often a program that falls over may be started again, within how many ms. */
const most = 3;
const within = 10 * 60_000;

/** Counts the restarts of one program: `allow` is true for three within ten minutes, then everything had better stop. */
export function restartBudget(now: () => number = Date.now): { allow(): boolean } {
  let times: number[] = [];
  return {
    allow() {
      times = times.filter((time) => now() - time < within);
      if (times.length >= most) return false;
      times.push(now());
      return true;
    },
  };
}
