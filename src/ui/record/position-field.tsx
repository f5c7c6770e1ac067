/** A position, typed in degrees or picked on the map. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { readPosition, writePosition } from "../../model/draft/read-position.ts";
import type { LonLat } from "../../model/schema/common.ts";
import { type OperationLabel, useForm } from "./form-tools.ts";
import { useVisit } from "./text-field.tsx";

interface Props {
  readonly lonLat: LonLat | undefined;
  readonly onPosition: (lonLat: LonLat, label: OperationLabel) => void;
}

export function PositionField({ lonLat, onPosition }: Props) {
  const { own } = useForm();
  const id = useId();
  const visit = useVisit();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (lonLat ? writePosition(lonLat) : "");
  const read = readPosition(text);
  const label = own.facts.lonLat;
  return (
    <>
      <div class="fact-row">
        <input
          type="text"
          class="text-field is-code position-field"
          aria-label={label}
          aria-invalid={(text !== "" && !read.ok) || undefined}
          aria-describedby={`${id}-says`}
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={own.positionHint}
          value={text}
          onFocus={visit.begin}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            const position = readPosition(value);
            if (position.ok) onPosition(position.value, { label, mark: visit.name() });
          }}
          // What cannot be read stays to be mended.
          onBlur={() => read.ok && setTyped(null)}
        />
        <PickButton
          onPicked={(picked) => {
            setTyped(null);
            onPosition(picked, { label });
          }}
        />
      </div>
      <p id={`${id}-says`} class={read.ok || text === "" ? "fact-says" : "fact-error"}>
        {text === "" ? "" : read.ok ? sayPosition(read.value, own) : own.positionFaults[read.error]}
      </p>
    </>
  );
}

function sayPosition(
  [lon, lat]: LonLat,
  { positionReads }: { readonly positionReads: (lat: string, lon: string) => string },
): string {
  const say = (degrees: number) => `${degrees}`.replace("-", "−");
  return positionReads(say(lat), say(lon));
}

/** Waits for a click on the map; a second press, Escape or leaving the form ends it. */
export function PickButton({ onPicked }: { readonly onPicked: (lonLat: LonLat) => void }) {
  const { own, onPickOnMap } = useForm();
  const [isPicking, setPicking] = useState(false);
  const cancel = useRef<(() => void) | null>(null);
  const stop = () => {
    cancel.current?.();
    cancel.current = null;
    setPicking(false);
  };
  useEffect(() => () => cancel.current?.(), []);
  const start = () => {
    setPicking(true);
    cancel.current = onPickOnMap((lonLat) => {
      stop();
      onPicked(lonLat);
    });
  };
  return (
    <button
      type="button"
      class="small"
      aria-pressed={isPicking}
      onClick={isPicking ? stop : start}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isPicking) return;
        event.stopPropagation();
        stop();
      }}
    >
      {isPicking ? own.picking : own.pickOnMap}
    </button>
  );
}
