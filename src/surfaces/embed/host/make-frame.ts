/** Makes the frame, and keeps room for it until the atlas can be seen. */

export function createFrame(address: string, { title, sandbox }: DOMStringMap): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  const origin = sandbox === "strict" ? "" : "allow-same-origin ";
  frame.setAttribute("sandbox", `allow-scripts ${origin}allow-popups`);
  frame.title = title ?? "Dispatch Atlas";
  frame.loading = "lazy";
  frame.allow = "fullscreen";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = address;
  return frame;
}

/** Lets the frame lie over the fallback, at the size that it will have: unseen, unless there is no fallback to see. */
export function reserve(element: HTMLElement, frame: HTMLIFrameElement): void {
  const { height, aspect } = element.dataset;
  const pixels = `${Number.parseInt(height ?? "", 10) || 480}px`;
  if (getComputedStyle(element).position === "static") element.style.position = "relative";
  if (aspect) element.style.aspectRatio = frame.style.aspectRatio = aspect;
  else element.style.minHeight = frame.style.height = pixels;
  // Not hidden: browsers do not lay out or draw frames that are.
  Object.assign(frame.style, { position: "absolute", insetBlockStart: 0, insetInlineStart: 0 });
  Object.assign(frame.style, { display: "block", inlineSize: "100%", border: 0 });
  if (element.textContent?.trim() || element.childElementCount > 0) frame.style.opacity = "0";
  frame.inert = true;
}
