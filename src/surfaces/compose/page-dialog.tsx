/** What lies over the page of compose: one dialog at a time, which any part may ask for. */
import { isMergedKey } from "../../model/draft/merge-records.ts";
import { useCompose, useDraft, usePage } from "./compose-context.ts";
import { DoneDialog } from "./done-dialog.tsx";
import { afterDrawing, focusText } from "./focus.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { ReviewDialog } from "./review-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";

export function PageDialog({ blocking }: { readonly blocking: number }) {
  const { page } = useCompose();
  const dialog = usePage((state) => state.dialog);
  const open = useDraft((state) => state.open);
  const close = () => page.setState({ dialog: null });
  const closeReview = () => {
    if (page.getState().dialog !== "review") return;
    close();
    // With all of them decided, the button that opened the list is gone.
    afterDrawing(() => {
      if (document.activeElement === document.body) focusText();
    });
  };
  switch (dialog) {
    case "review":
      return <ReviewDialog onClose={closeReview} />;
    case "done":
      return <DoneDialog blocking={blocking} onClose={close} />;
    case "keys":
      return <KeysDialog onClose={close} />;
    case "merge":
      return open && isMergedKey(open) ? <MergeDialog into={open} onClose={close} /> : null;
    case "split":
      return open && isMergedKey(open) ? <SplitDialog of={open} onClose={close} /> : null;
    case null:
      return null;
  }
}
