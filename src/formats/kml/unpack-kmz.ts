/** The KML of a KMZ, a zip file, unpacked no farther than a limit: what a zip says of its sizes is not believed. */
import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { failure, type Result, success } from "../../model/result.ts";

/** In bytes, unpacked. */
const MOST = 100_000_000;
/** So much of the file is fed in at a time: a bomb is noticed after a piece of it. */
const PIECE = 2048;
const MOST_ENTRIES = 10_000;

/**
 * @param most bytes that are unpacked
 * @returns the bytes of `doc.kml`, or of the first file of that kind; pictures beside it are not unpacked
 */
export function unpackKmz(bytes: Uint8Array, most = MOST): Result<Uint8Array> {
  const unpacking = new Unpacking(most);
  try {
    for (let at = 0; at < bytes.length && !unpacking.fault; at += PIECE)
      unpacking.zip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (fault) {
    unpacking.fault ??= fault instanceof Error ? fault.message : String(fault);
  }
  if (unpacking.fault)
    return refuse(unpacking.fault, `a sound zip file with at most ${most} bytes of KML`);
  const found = unpacking.best();
  return found ? success(found) : refuse("a zip file without KML", "a zip file with doc.kml in it");
}

class Unpacking {
  readonly zip = new Unzip((file) => this.#open(file));
  fault: string | null = null;
  readonly #files = new Map<string, Uint8Array[]>();
  readonly #most: number;
  #size = 0;
  #entries = 0;

  constructor(most: number) {
    this.#most = most;
    this.zip.register(UnzipInflate);
  }

  best(): Uint8Array | null {
    const names = [...this.#files.keys()];
    const name = names.find((one) => one.toLowerCase() === "doc.kml") ?? names[0];
    return name === undefined ? null : joined(this.#files.get(name) ?? []);
  }

  #open(file: UnzipFile): void {
    if (++this.#entries > MOST_ENTRIES) this.fault = `more than ${MOST_ENTRIES} files`;
    if (!/\.kml$/i.test(file.name) || this.fault) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, data) => {
      if (error) this.fault = error.message;
      this.#size += data?.length ?? 0;
      if (this.#size > this.#most) {
        this.fault = `more than ${this.#most} bytes unpacked`;
        file.terminate();
      }
      if (this.fault) return;
      pieces.push(data);
    };
    this.#files.set(file.name, pieces);
    file.start();
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function refuse(found: string, expected: string): Result<never> {
  return failure([{ code: "invalid", path: "", found, expected }]);
}
