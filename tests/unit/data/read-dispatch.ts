/** The dispatch that the shipped dataset was read from: kept beside the repository, never in it. */
import { existsSync, readFileSync } from "node:fs";

const FILE = new URL("../../../../shared/dispatch/tass-2019-04-06.txt", import.meta.url);

/** Null where the folder does not exist beside the repository. */
export const dispatch: Buffer | null = existsSync(FILE) ? readFileSync(FILE) : null;
