/** What lies over the page of compose: one dialog at a time, which any part may ask for. */
import { useCompose, usePage } from "./compose-context.ts";
import { DoneDialog } from "./done-dialog.tsx";
import { focusText } from "./focus.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { ReviewDialog } from "./review-dialog.tsx";

export function PageDialog({ blocking }: { readonly blocking: number }) {
  const { page } = useCompose();
  const dialog = usePage((state) => state.dialog);
  const close = () => page.setState({ dialog: null });
  const closeReview = () => {
    close();
    // With all of them decided, the button that opened the list is gone.
    requestAnimationFrame(() => {
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
    case null:
      return null;
  }
}
