/** The run in Firefox. */
import { engineRun } from "../support/engine-run.ts";

export default engineRun("firefox");
