/** How long work takes this process, whatever else the machine does meanwhile. */

/** @returns milliseconds of the processor */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
