/** After the tests of each file: what was aimed at anew in them. It is a fault of none: a busy machine aims late. */
import { afterAll } from "vitest";
import { takeMisses } from "./misses.ts";

afterAll(() => {
  const told = takeMisses();
  if (told) console.info(told);
});
