/** The list of a briefing's keys, over the slide. */
import type { BriefWords } from "../../i18n/parts/brief.ts";
import type { PresentationStore } from "../../state/presentation/presentation.ts";
import { SingleKeysChoice } from "../../ui/single-keys-choice.tsx";
import { closeDialog, OverlayDialog } from "./overlay-dialog.tsx";

interface Props {
  readonly presentation: PresentationStore;
  readonly own: BriefWords;
}

export function BriefKeysDialog({ presentation, own }: Props) {
  return (
    <OverlayDialog
      presentation={presentation}
      overlay="keys"
      class="dialog brief-keys"
      titleId="brief-keys-title"
    >
      <h2 id="brief-keys-title">{own.keys}</h2>
      <dl class="keys">
        {own.list.map(([keys, meaning]) => (
          <div key={keys}>
            <dt dir="auto">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysChoice />
      <button type="button" class="primary" autofocus onClick={closeDialog}>
        {own.close}
      </button>
    </OverlayDialog>
  );
}
