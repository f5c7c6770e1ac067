/** The map's inset: keeps its place beside the country from the beginning; what it shows comes when it is there. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useAtlas } from "../../../ui/context.ts";
import { later } from "../../../ui/later.tsx";
import { DETAIL, insetMode, insetOf } from "./inset-state.ts";
import "./inset.css";

const InsetDrawing = later(async () => (await import("./inset-drawing.tsx")).InsetDrawing);

/** What the map's buttons above it and the chips below it need, in pixels; and a narrower map has no room beside its country. */
const ABOVE_AND_BELOW = 236;
const LEAST_WIDTH = 640;

export function Inset() {
  const inset = useAtlas(insetOf);
  const mode = useAtlas(insetMode);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    const map = place.current?.closest(".panel");
    if (!map) return;
    const measure = () => setSize(sizeIn(map.clientWidth, map.clientHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(map);
    return () => observer.disconnect();
  }, [inset]);
  useLayoutEffect(() => {
    if (place.current) place.current.style.inlineSize = place.current.style.blockSize = `${size}px`;
  }, [size, inset]);
  if (inset === null) return null;
  return (
    <>
      <div
        class={mode === "detail" ? "map-inset" : "map-inset is-away"}
        data-over-map
        data-aside
        hidden={size === 0}
        ref={place}
      >
        {mode === "detail" && size > 0 && (
          <InsetDrawing inset={inset} mode="detail" width={size} height={size} />
        )}
      </div>
      {mode === "locator" && size > 0 && (
        <div class="map-locator" data-over-map>
          <InsetDrawing inset={inset} mode="locator" width={150} height={118} />
        </div>
      )}
    </>
  );
}

/** @returns 0 where there is no room */
function sizeIn(width: number, height: number): number {
  const size = Math.min(DETAIL.most, height - ABOVE_AND_BELOW);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return width < LEAST_WIDTH || size < DETAIL.leastRem * rem ? 0 : size;
}
