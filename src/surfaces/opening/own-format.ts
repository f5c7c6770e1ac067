/** Tells a file that is meant as a dataset of the atlas, sound or not, from every other. */

/** What every dataset of the atlas says of itself. */
const OWN_FORMAT = '"dispatch-atlas/';

/** Whether a file, sound or not, is meant as a dataset of the atlas: no byte of that name is cut off between two chunks unseen. */
export function isOwn(chunks: readonly Uint8Array[]): boolean {
  const decoder = new TextDecoder();
  let end = "";
  return chunks.some((chunk) => {
    const text = end + decoder.decode(chunk, { stream: true });
    end = text.slice(-OWN_FORMAT.length);
    return text.includes(OWN_FORMAT);
  });
}
