/** The run in WebKit. */
import { engineRun } from "../support/engine-run.ts";

export default engineRun("webkit", "tests/engines/webkit/support/start-driver.ts");
