/** Puts the letters of open questions at the marks on a slide's map where their answers would go. */
import { openSign } from "../../model/signs/small-signs.ts";
import { createSign, paintSign } from "../../views/sign-element.ts";

const CLASS = "mark-letters";

/**
 * @param map whose marks come and go by themselves
 * @param letters by the event's id
 * @returns the undo
 */
export function letterMarks(map: HTMLElement, letters: ReadonlyMap<string, string>): () => void {
  const write = () => {
    for (const mark of map.querySelectorAll<HTMLElement>(".map-mark[data-event]"))
      letterMark(mark, letters.get(mark.dataset.event ?? "") ?? "");
  };
  write();
  const observer = new MutationObserver(write);
  observer.observe(map, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const row of map.querySelectorAll(`.${CLASS}`)) row.remove();
  };
}

/** Once: what is there already stays, or the map would be drawn without end. */
function letterMark(mark: HTMLElement, letters: string): void {
  const old = mark.querySelector<HTMLElement>(`.${CLASS}`);
  if ((old?.dataset.letters ?? "") === letters) return;
  old?.remove();
  if (letters === "") return;
  const row = document.createElement("span");
  row.className = CLASS;
  row.dataset.letters = letters;
  for (const letter of letters) {
    const drawing = createSign("mark-letter");
    paintSign(drawing, openSign(letter));
    row.append(drawing);
  }
  mark.append(row);
}
