/** A file that is dropped anywhere on a page, or a table that is pasted outside of a field, leads to the import screen. */
import { IMPORT_DOOR_WORDS } from "../../../i18n/parts/import-doors.ts";
import type { Lang } from "../../../model/languages.ts";
import { onDemand } from "../../../ui/on-demand.ts";
import { importAddress } from "../addresses.ts";
import { handFile } from "../hand-file.ts";
import { tableIn } from "./table-in.ts";
import "./drop-cue.css";

/** Parts that take a file themselves, such as the document's pane, come first. @param lang that of the page, now */
export function listen(lang: () => Lang): void {
  const cue = makeCue();
  const leave = async (file: File) => {
    if (await handFile(file, false)) return;
    cue.tell(IMPORT_DOOR_WORDS[lang()]);
  };
  document.addEventListener("dragover", (event) => {
    if (event.defaultPrevented || !hasFile(event)) return cue.hide();
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    cue.show(IMPORT_DOOR_WORDS[lang()]);
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) cue.hide();
  });
  document.addEventListener("drop", (event) => {
    cue.hide();
    if (event.defaultPrevented || !hasFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void leave(file);
  });
  document.addEventListener("paste", (event) =>
    onDemand(async () => {
      const file = await tableIn(event);
      if (file) await leave(file);
    }),
  );
}

function hasFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

function makeCue() {
  const element = document.createElement("div");
  element.className = "drop-cue";
  element.setAttribute("role", "status");
  const put = (...children: readonly (Node | string)[]) => {
    element.replaceChildren(...children);
    document.body.append(element);
  };
  return {
    show({ drop, stays }: { readonly drop: string; readonly stays: string }) {
      if (element.isConnected) return;
      const strong = document.createElement("strong");
      strong.textContent = drop;
      const small = document.createElement("small");
      small.textContent = stays;
      put(strong, small);
      element.classList.remove("is-told");
    },
    hide() {
      if (!element.classList.contains("is-told")) element.remove();
    },
    /** What could not be handed on is opened there. */
    tell({ noStorage, open }: { readonly noStorage: string; readonly open: string }) {
      const link = document.createElement("a");
      link.href = importAddress(location.search);
      link.textContent = open;
      element.classList.add("is-told");
      put(noStorage, " ", link);
    },
  };
}
