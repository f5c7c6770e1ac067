/** Moments on the wall clock of a zone, for the timeline's axis to step through days and months of it. */
import moment, { type Moment, type MomentInput } from "moment";
import { toInstant } from "../../model/interval.ts";
import type { Zone } from "../../model/zone.ts";

interface ZonedMoment extends Moment {
  /** Copied to every clone, because its name is in `momentProperties`. */
  atlasZone?: Zone;
}

/** What `moment` has for time zone libraries, and its types leave out. */
interface MomentHooks {
  momentProperties: string[];
  updateOffset: (moment: ZonedMoment, keepTime?: boolean) => void;
}

const PROPERTY = "atlasZone";

/** After each step of the axis the offset is asked again, so days stay days where the clock changes. */
function installHooks(): void {
  const hooks = moment as unknown as MomentHooks;
  if (hooks.momentProperties.includes(PROPERTY)) return;
  hooks.momentProperties.push(PROPERTY);
  // Weeks begin on Mondays, as ISO 8601 has them.
  moment.updateLocale("en", { week: { dow: 1, doy: 4 } });
  hooks.updateOffset = (value, keepTime) => {
    const zone = value.atlasZone;
    if (zone) value.utcOffset(zone.offsetAt(toInstant(value.valueOf())), keepTime);
  };
}

/** @returns what the timeline takes as its `moment` option */
export function makeZonedMoment(zone: Zone): (input?: MomentInput) => Moment {
  installHooks();
  return (input) => {
    const value: ZonedMoment = moment(input);
    value.atlasZone = zone;
    return value.utcOffset(zone.offsetAt(toInstant(value.valueOf())));
  };
}
