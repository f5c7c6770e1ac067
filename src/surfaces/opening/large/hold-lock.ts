/** Holds a lock for as long as the worker lives: whoever gets it next knows that it has ended, however it did. */

/** @param onHeld told the lock's name; where a browser has no locks, a name that nobody holds */
export function holdLock(onHeld: (name: string) => void): void {
  const name = `atlas-worker ${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  const tell = () => onHeld(name);
  if (!navigator.locks) {
    tell();
    return;
  }
  const hold = () => {
    tell();
    return new Promise<never>(() => {});
  };
  navigator.locks.request(name, hold).catch(tell);
}
