/** Where the map looks and what the timeline shows: taken from the views beside the form, or written. */
import type { LonLat } from "../../model/schema/common.ts";
import { EdtfField } from "./edtf-field.tsx";
import { useForm } from "./form-tools.ts";
import { NumberField } from "./number-field.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import type { RoughCamera } from "./rough.ts";
import type { Edit } from "./use-edit.ts";

type Frame = readonly [LonLat, LonLat];

interface FrameProps {
  readonly label: string;
  readonly bounds: Frame | undefined;
  /** What holds without a frame. */
  readonly without: string;
  readonly onBounds: Edit<Frame | undefined>;
}

export function FrameField({ label, bounds, without, onBounds }: FrameProps) {
  const { rare, viewShown } = useForm();
  const take = () => {
    const shown = viewShown().bounds;
    if (shown) onBounds(shown, { label });
  };
  return (
    <>
      <p class="fact-says">{bounds ? sayFrame(bounds, rare.frame) : without}</p>
      <p class="fact-links">
        <button type="button" class="link" onClick={take}>
          {rare.takeMap}
        </button>
        {bounds && <RemoveLink label={label} onRemove={() => onBounds(undefined, { label })} />}
      </p>
    </>
  );
}

function sayFrame(
  [[west, south], [east, north]]: Frame,
  say: (longitudes: string, latitudes: string) => string,
): string {
  const two = (degrees: number) => `${degrees.toFixed(2).replace("-", "−")}°`;
  return say(`${two(west)} … ${two(east)}`, `${two(south)} … ${two(north)}`);
}

function RemoveLink({
  label,
  onRemove,
}: {
  readonly label: string;
  readonly onRemove: () => void;
}) {
  const { own } = useForm();
  return (
    <button type="button" class="link" aria-label={own.remove(label)} onClick={onRemove}>
      {own.removeShort}
    </button>
  );
}

interface CameraProps {
  readonly camera: RoughCamera | undefined;
  readonly onCamera: Edit<RoughCamera | undefined>;
}

/** A zoom at which a town is seen with what is round it. */
const FIRST_ZOOM = 10;

/** A frame, or a place with a zoom. */
export function CameraField({ camera, onCamera }: CameraProps) {
  const { own, rare } = useForm();
  const label = own.facts.camera;
  const isAtPlace = camera !== undefined && !camera.bounds;
  if (isAtPlace) return <AtPlace camera={camera} onCamera={onCamera} />;
  return (
    <>
      <FrameField
        label={label}
        bounds={camera?.bounds}
        without={rare.ownCamera}
        onBounds={(bounds, change) => onCamera(bounds && { bounds }, change)}
      />
      <p class="fact-links">
        <button
          type="button"
          class="link"
          onClick={() => onCamera({ zoom: FIRST_ZOOM }, { label })}
        >
          {rare.lookAt}
        </button>
      </p>
    </>
  );
}

function AtPlace({
  camera,
  onCamera,
}: { readonly camera: RoughCamera } & Omit<CameraProps, "camera">) {
  const { own, rare } = useForm();
  const label = own.facts.camera;
  return (
    <>
      <PlaceChoice
        label={`${label}: ${own.place}`}
        place={camera.place}
        onChoose={(place, also) => onCamera({ ...camera, place }, { label, also })}
      />
      <div class="fact-row">
        <NumberField
          label={`${label}: ${rare.zoom}`}
          shown={rare.zoom}
          number={camera.zoom}
          isValid={(zoom) => zoom >= 0 && zoom <= 19}
          expected={rare.notZoom}
          onNumber={(zoom, change) => onCamera({ ...camera, zoom }, change)}
        />
        <RemoveLink label={label} onRemove={() => onCamera(undefined, { label })} />
      </div>
    </>
  );
}

interface WindowProps {
  readonly window: string | undefined;
  readonly without: string | null;
  readonly onWindow: Edit<string | undefined>;
}

export function WindowField({ window, without, onWindow }: WindowProps) {
  const { own, rare, viewShown } = useForm();
  const label = own.facts.window;
  const take = () => {
    const shown = viewShown().window;
    if (shown !== null) onWindow(shown, { label });
  };
  return (
    <>
      <EdtfField
        label={label}
        edtf={window}
        isDrawn={false}
        onEdtf={(edtf, change) => onWindow(edtf || undefined, change)}
      />
      {!window && without && <p class="fact-says">{without}</p>}
      <p class="fact-links">
        <button type="button" class="link" onClick={take}>
          {rare.takeWindow}
        </button>
      </p>
    </>
  );
}
