/** Says in words that the plan is not kept, or that what was kept could not be read, and offers it as a file. */
import type { PlanWords } from "../../i18n/parts/plan.ts";
import { useAtlas } from "../../ui/context.ts";
import type { Trouble } from "./keeping-state.ts";
import { saveJson, savePlan } from "./plan-files.tsx";
import type { PlanState } from "./plan-state.ts";
import "./plan-trouble.css";

interface Props {
  readonly words: PlanWords;
  readonly plan: PlanState;
  readonly onTryAgain: () => void;
  readonly onDismiss: () => void;
}

export function PlanTrouble({ words, plan, onTryAgain, onDismiss }: Props) {
  return (
    <div role="alert">
      {plan.trouble && (
        <div class="plan-trouble">
          <p>{words.trouble[plan.trouble.type]}</p>
          <p>
            <Ways
              words={words}
              plan={plan}
              trouble={plan.trouble}
              onTryAgain={onTryAgain}
              onDismiss={onDismiss}
            />
          </p>
        </div>
      )}
    </div>
  );
}

function Ways({
  words,
  plan,
  trouble,
  onTryAgain,
  onDismiss,
}: Props & { readonly trouble: Trouble }) {
  const { id } = useAtlas(({ atlas }) => atlas.dataset);
  if (trouble.type === "corrupted")
    return (
      <>
        <button
          type="button"
          class="small"
          onClick={() => saveJson(`${id}.put-aside.json`, writeRaw(trouble.raw))}
        >
          {words.trouble.saveRaw}
        </button>
        <button type="button" class="small" onClick={onDismiss}>
          {words.trouble.dismiss}
        </button>
      </>
    );
  return (
    <>
      <button type="button" class="small" onClick={() => savePlan(id, plan.steps)}>
        {words.save}
      </button>
      <button type="button" class="small" onClick={onTryAgain}>
        {words.trouble.tryAgain}
      </button>
    </>
  );
}

/** As JSON where it can be written so: the browser keeps more kinds of values than JSON has. */
function writeRaw(raw: unknown): string {
  try {
    return JSON.stringify(raw, null, 2) ?? String(raw);
  } catch {
    return String(raw);
  }
}
