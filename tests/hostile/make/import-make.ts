/** How a file for import is made: by chance, with the name that it comes under. */
import type { Bytes } from "./bytes.ts";
import type { Draw } from "./draw.ts";

export type Make = (draw: Draw) => readonly [name: string, content: string | Bytes];
