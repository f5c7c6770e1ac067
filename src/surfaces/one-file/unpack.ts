/**
 * What runs first in a one-file page: unpacks the atlas's script and has it run. The page's policy names that script by its
 * hash, so nothing else can take its place.
 */
import { INNER_SCRIPT } from "../../model/inner-files.ts";

const PACKED = `script[data-file="${INNER_SCRIPT}"]`;

async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

async function run(): Promise<void> {
  const script = document.createElement("script");
  script.textContent = await unpack(document.querySelector(PACKED)?.textContent ?? "");
  document.body.append(script);
}

run().catch((fault: unknown) => {
  // No words are loaded yet, and no atlas: the page's first paragraph is all there is.
  const notice = document.querySelector("#atlas p");
  if (notice) notice.textContent = `This browser cannot open the atlas: ${fault}`;
});
