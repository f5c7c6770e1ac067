/** A tenth of the random walk of `npm run test:hostile`. */
import { testEachGround } from "../../hostile/walk/each-ground.ts";

testEachGround(1000);
