/** What a reader sees first: the map's frame, the timeline's window, and the tiles of another map where a publisher has one. */
import type { LonLat } from "../../model/schema/common.ts";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import { More } from "./more.tsx";
import { NumberField } from "./number-field.tsx";
import { TextField } from "./text-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";
import { FrameField, WindowField } from "./view-fields.tsx";

interface RoughTiles {
  readonly url?: string | undefined;
  readonly attribution?: string | undefined;
  readonly maxZoom?: number | undefined;
}

export interface RoughDisplay {
  readonly frame?: readonly [LonLat, LonLat] | undefined;
  readonly window?: string | undefined;
  readonly tiles?: RoughTiles | undefined;
}

interface Props {
  readonly display: RoughDisplay | undefined;
  readonly onDisplay: Edit<RoughDisplay | undefined>;
}

const MOST_ZOOM = 22;

export function DisplayFacts({ display = {}, onDisplay }: Props) {
  const { own, rare } = useForm();
  const edit = editParts(display, (changed, change) => {
    onDisplay(Object.keys(changed).length > 0 ? changed : undefined, change);
  });
  const { frame, window, tiles } = display;
  return (
    <More label={own.facts.display} holds={[frame, window, tiles]}>
      <Fact part="camera">
        <FrameField
          label={own.facts.camera}
          bounds={frame}
          without={rare.ownFrame}
          onBounds={(bounds, change) => edit({ frame: bounds }, change)}
        />
      </Fact>
      <Fact part="window">
        <WindowField
          window={window}
          without={null}
          onWindow={(changed, change) => edit({ window: changed }, change)}
        />
      </Fact>
      <Tiles tiles={tiles} onTiles={(changed, change) => edit({ tiles: changed }, change)} />
    </More>
  );
}

interface TilesProps {
  readonly tiles: RoughTiles | undefined;
  readonly onTiles: Edit<RoughTiles | undefined>;
}

function Tiles({ tiles = {}, onTiles }: TilesProps) {
  const { rare } = useForm();
  const edit = editParts(tiles, (changed, change) => {
    onTiles(Object.keys(changed).length > 0 ? changed : undefined, change);
  });
  return (
    <More isInner label={rare.tiles} holds={Object.values(tiles)}>
      <TextField
        label={rare.tileAddress}
        hint={rare.tileAddress}
        isCode
        text={tiles.url}
        onText={(url, change) => edit({ url: url.trim() }, change)}
      />
      <TextField
        label={rare.tileCredit}
        hint={rare.tileCredit}
        text={tiles.attribution}
        onText={(attribution, change) => edit({ attribution }, change)}
      />
      <NumberField
        label={rare.mostZoom}
        shown={rare.mostZoom}
        number={tiles.maxZoom}
        isValid={(zoom) => Number.isInteger(zoom) && zoom >= 0 && zoom <= MOST_ZOOM}
        expected={rare.notMostZoom}
        onNumber={(maxZoom, change) => edit({ maxZoom }, change)}
      />
    </More>
  );
}
