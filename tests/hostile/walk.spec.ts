/** The whole random walk: what a hand may do to explore, by chance. */
import { testEachGround } from "./walk/each-ground.ts";

testEachGround(10_000);
