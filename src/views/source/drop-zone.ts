/** Takes a document that a person drops on the pane or chooses with a button. */
import "./drop-zone.css";

export interface DropZone {
  /** The strip with the invitation and the button. */
  readonly element: HTMLElement;
  readonly setWords: (words: { readonly drop: string; readonly choose: string }) => void;
}

function isFileDrag(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Lets files fall on the whole pane; a text or a link that is dragged over it is none of ours. */
function listenToDrags(pane: HTMLElement, onFile: (file: File) => void, signal: AbortSignal): void {
  const setOver = (isOver: boolean) => pane.classList.toggle("is-dragged-over", isOver);
  const over = (event: DragEvent) => {
    if (!isFileDrag(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && pane.contains(to))) setOver(false);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (!isFileDrag(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  pane.addEventListener("dragenter", over, { signal });
  pane.addEventListener("dragover", over, { signal });
  pane.addEventListener("dragleave", leave, { signal });
  pane.addEventListener("drop", drop, { signal });
}

/**
 * Makes the pane a drop zone and builds the strip with the button.
 * @param signal ends all listening when it is aborted
 */
export function makeDropZone(
  pane: HTMLElement,
  onFile: (file: File) => void,
  signal: AbortSignal,
): DropZone {
  const element = document.createElement("div");
  element.className = "source-drop";
  const invitation = document.createElement("p");
  invitation.dir = "auto";
  const button = document.createElement("button");
  button.type = "button";
  const input = document.createElement("input");
  input.type = "file";
  input.hidden = true;
  element.append(invitation, button, input);

  listenToDrags(pane, onFile, signal);
  button.addEventListener("click", () => input.click(), { signal });
  const take = () => {
    const file = input.files?.[0];
    // The same file can be chosen again, say after it was mended.
    input.value = "";
    if (file) onFile(file);
  };
  input.addEventListener("change", take, { signal });
  const setWords: DropZone["setWords"] = ({ drop, choose }) => {
    invitation.textContent = drop;
    button.textContent = choose;
    input.setAttribute("aria-label", drop);
  };
  return { element, setWords };
}
