/** Whether what a file becomes fits the memory that a browser gives a worker, told before it fails. */
import type { Problem } from "../../../model/result.ts";
import { heapOf, JSON_GROWTH } from "../../opening/large/room.ts";

/** A row of a table as an event with all that is kept of it, in bytes: 2,400 to 2,900 of 300,000 rows, taken high. */
const ROW_BYTES = 3200;
/** So much of the beginning tells how long rows are. */
const SAMPLE = 65_536;

/**
 * @param memory of the device in GB; null where a browser does not say
 * @returns what is said of a file that is too large; null where it fits, or is packed: what unpacks it has limits of its own
 */
export async function faultOfRoom(
  file: Blob,
  memory: number | null = deviceMemory(),
): Promise<Problem | null> {
  const head = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  if (/^(?:PK|PAR1)/.test(new TextDecoder("latin1").decode(head.subarray(0, 4)))) return null;
  const heap = heapOf(memory);
  const growth = isTree(head) ? JSON_GROWTH : 1 + ROW_BYTES / rowLength(head);
  const most = Math.floor(heap / growth);
  if (file.size <= most) return null;
  const [found, fits] = [file.size, most].map((bytes) => `${Math.ceil(bytes / 1e6)} MB`);
  return {
    code: "invalid",
    path: "",
    found: `a file of ${found}`,
    expected: `at most about ${fits} of it, which is what a page can hold on this device; split the file, or convert it on the command line`,
  };
}

/** JSON or XML, by its first sign. */
function isTree(head: Uint8Array): boolean {
  const first = head.find((byte) => byte > 0x20 && byte < 0x80);
  return first !== undefined && "{[<".includes(String.fromCharCode(first));
}

/** On an average, in bytes. */
function rowLength(head: Uint8Array): number {
  const ends = head.reduce((count, byte) => (byte === 10 || byte === 13 ? count + 1 : count), 0);
  return head.length / Math.max(1, ends);
}

/** In GB; null where a browser does not say. */
function deviceMemory(): number | null {
  const { navigator } = globalThis as { readonly navigator?: { readonly deviceMemory?: number } };
  return navigator?.deviceMemory ?? null;
}
