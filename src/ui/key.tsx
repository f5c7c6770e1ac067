/** The page's one key: a button on the map, and a sheet that explains the signs which are on the screen. */
import { useWords } from "./context.ts";
import { later } from "./later.tsx";
import { useSheet } from "./use-sheet.ts";
import "./key.css";

const KeySheet = later(async () => (await import("./key-sheet.tsx")).KeySheet);

export function Key() {
  const words = useWords();
  const { box, opener, isOpen, toggle, close } = useSheet();
  return (
    <div class="key" data-over-map ref={box}>
      <button type="button" class="key-open" ref={opener} aria-expanded={isOpen} onClick={toggle}>
        {words.legend.title}
      </button>
      {isOpen && <KeySheet box={box} onClose={close} />}
    </div>
  );
}
