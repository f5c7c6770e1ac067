/** Puts marks in the present light: what stands out, what steps back, which one is selected. */
import type { EventId } from "../../../model/schema/common.ts";
import { memoise } from "../../../state/memoise.ts";
import { emphasisOfEvent, type Light } from "../../../state/selectors.ts";
import type { MarkState } from "../../../views/view.ts";

/** A memoised function for one view; marks that the light does not touch stay the same objects. */
export function litMarks<Mark extends MarkState & { readonly id: EventId }>() {
  return memoise(
    (marks: readonly Mark[], light: Light | null, selected: EventId | null): readonly Mark[] =>
      marks.map((mark) => {
        const emphasis = emphasisOfEvent(light, mark.id);
        const isSelected = mark.id === selected;
        return emphasis === mark.emphasis && isSelected === mark.selected
          ? mark
          : { ...mark, emphasis, selected: isSelected };
      }),
  );
}
