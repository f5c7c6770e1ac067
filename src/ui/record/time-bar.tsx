/** What a date means on the axis of time: a bar as the timeline draws it, between the days round it. */
import { formatter } from "../../i18n/dates.ts";
import { type AxisUnit, timeAxis } from "../../model/draft/time-axis.ts";
import { type Edtf, edtfToInterval } from "../../model/edtf.ts";
import { type BarLook, barStrokes } from "../../model/signs/bar-sign.ts";
import { shapeOf } from "../../model/time-shape.ts";
import { StrokePath } from "../symbols.tsx";
import { useForm } from "./form-tools.ts";
import "./time-bar.css";

const WIDTH = 330;
const HEIGHT = 18;
/** Of the labels under the axis. */
const LABELS = 16;
/** No label is nearer to the next. */
const LABEL_ROOM = 46;

const UNITS: Readonly<Record<AxisUnit, Intl.DateTimeFormatOptions>> = {
  hour: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric", month: "short" },
  month: { month: "short", year: "2-digit" },
  year: { year: "numeric" },
};

export function TimeBar({ edtf }: { readonly edtf: Edtf }) {
  const { words, zone, own } = useForm();
  const axis = timeAxis(edtfToInterval(edtf, zone), zone);
  if (!axis) return null;
  const look: BarLook = {
    shape: shapeOf({ edtf }),
    approximate: edtf.approximate,
    openStart: edtf.start !== "given",
    openEnd: edtf.end !== "given",
    hollow: false,
    selected: false,
    emphasis: "plain",
  };
  const isOpen = look.openStart || look.openEnd;
  const width = Math.max((axis.end - axis.start) * WIDTH, 4);
  const every = Math.ceil(LABEL_ROOM / (WIDTH / axis.ticks.length));
  const format = formatter(words.locale, UNITS[axis.unit]);
  return (
    <svg
      class="time-bar toned"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + LABELS}`}
      role="img"
      aria-label={isOpen ? `${own.drawn}: ${own.openEnd}` : own.drawn}
    >
      {axis.ticks.map(({ at, civil }, index) => (
        <g key={civil} transform={`translate(${at * WIDTH},0)`}>
          <path d={`M0,0V${HEIGHT + (index % every === 0 ? 4 : 0)}`} class="time-bar-tick" />
          {index % every === 0 && (
            <text x="3" y={HEIGHT + LABELS - 3}>
              {format.format(civil)}
            </text>
          )}
        </g>
      ))}
      <path d={`M0,${HEIGHT}H${WIDTH}`} class="time-bar-tick" />
      <g transform={`translate(${axis.start * WIDTH},3)`}>
        {barStrokes(look, { width, height: HEIGHT - 6 }).map((stroke) => (
          <StrokePath key={JSON.stringify(stroke)} stroke={stroke} />
        ))}
      </g>
    </svg>
  );
}
