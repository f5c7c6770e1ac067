/** Hands the reader a file. */

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold on the content once the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
