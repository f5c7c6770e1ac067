/** The worker that looks at files and reads them. */
import type { FromImporter, ToImporter } from "./messages.ts";
import { makePageReading } from "./read-for-page.ts";

const tell = (message: FromImporter) => postMessage(message);
const take = makePageReading(tell);

addEventListener("message", ({ data }: MessageEvent<ToImporter>) => {
  take(data).catch((fault) =>
    tell({
      type: "failed",
      turn: data.turn,
      message: fault instanceof Error ? fault.message : String(fault),
    }),
  );
});
