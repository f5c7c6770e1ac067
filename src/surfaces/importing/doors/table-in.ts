/** What of a table, or which file, is pasted. */

const FIELDS = "input, select, textarea, [contenteditable]";

/** @returns the table or the file that is pasted; null where a field takes what it is, or it is none */
export async function tableIn(event: ClipboardEvent): Promise<File | null> {
  const { target, clipboardData } = event;
  if (target instanceof Element && target.closest(FIELDS)) return null;
  if (document.querySelector("dialog[open]")) return null;
  const [file] = clipboardData?.files ?? [];
  if (file) return file;
  const text = clipboardData?.getData("text/plain") ?? "";
  const { isTabular, pastedFile } = await import("./pasted-table.ts");
  return isTabular(text) ? pastedFile(text) : null;
}
