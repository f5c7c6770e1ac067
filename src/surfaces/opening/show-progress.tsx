/** Shows how far an opening has come; loaded once one takes long. */
import { render } from "preact";
import type { Lang } from "../../model/languages.ts";
import { type Amount, OpeningPage, type Stage } from "../../ui/opening-page.tsx";
import type { Progress } from "./progress.ts";

interface Shown {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

/** @param root emptied; what is drawn into it later takes this away */
export function showProgress(
  root: HTMLElement,
  lang: Lang,
  name: string,
  onCancel: () => void,
): Shown {
  const host = document.createElement("div");
  const amounts: Partial<Record<Stage, Amount>> = {};
  let stage: Stage = "fetch";
  let due = 0;
  const draw = () => {
    due = 0;
    render(
      <OpeningPage
        lang={lang}
        name={name}
        stage={stage}
        amounts={{ ...amounts }}
        onCancel={onCancel}
      />,
      host,
    );
  };
  root.replaceChildren(host);
  draw();
  return {
    show(progress) {
      stage = progress.stage;
      if ("done" in progress) amounts[stage] = progress;
      due ||= requestAnimationFrame(draw);
    },
    end() {
      cancelAnimationFrame(due);
      render(null, host);
    },
  };
}
