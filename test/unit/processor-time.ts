import process from 'node:process';

/** Starts to count; the answer tells the milliseconds of processor time since, which other processes cannot stretch. */
export function processorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
