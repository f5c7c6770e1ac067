/** Leads to the import screen with a file, from wherever somebody brings one. */
import { importAddress } from "./addresses.ts";
import { handOver } from "./keeping/handed-files.ts";

/** See `leaveWith`. */
export async function handFile(file: File, isInPlace: boolean): Promise<boolean> {
  const key = await handOver(file).catch(() => null);
  if (key === null) return false;
  const address = importAddress(location.search, key);
  if (isInPlace) location.replace(address);
  else location.assign(address);
  return true;
}
