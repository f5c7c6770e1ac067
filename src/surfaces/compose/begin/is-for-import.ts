/** Whether a file is a table, a workbook or a dataset of others: those are no documents, and the import screen reads them. */
import { recogniseText } from "../../../formats/documents/recognise.ts";
import { isTabular } from "../../importing/doors/pasted-table.ts";
import { isOwn } from "../../opening/own-format.ts";

const HEAD = 65_536;

export async function isForImport(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const text = new TextDecoder().decode(head);
  if (text.startsWith("PK\u0003\u0004")) {
    const tail = await file.slice(-HEAD).text();
    return /xl\/workbook|\.kml/.test(text + tail);
  }
  if (text.startsWith("PAR1") || /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<kml\b/.test(text)) return true;
  if (recogniseText(text) === "json") return !isOwn([head]);
  return recogniseText(text) === "text" && !text.includes("\0") && isTabular(text);
}
