/** Positions as people write them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPosition, writePosition } from "../../../../src/model/draft/read-position.ts";

test.each([
  ["32.8872, 13.1913", [13.1913, 32.8872]],
  ["32.8872 13.1913", [13.1913, 32.8872]],
  ["32,8872; 13,1913", [13.1913, 32.8872]],
  ["32,8872 13,1913", [13.1913, 32.8872]],
  ["-33.9, 18.4", [18.4, -33.9]],
  ["−33.9, −18.4", [-18.4, -33.9]],
  ["33.9 S, 18.4 W", [-18.4, -33.9]],
  ["32°53′14″N 13°11′29″E", [13.19139, 32.88722]],
  ["13°11'29\" E, 32°53'14\" N", [13.19139, 32.88722]],
  ["32 53 14 N, 13 11 29 E", [13.19139, 32.88722]],
  ["32° 53.5' N 13° 11' E", [13.18333, 32.89167]],
  ["N32.88 E13.19", [13.19, 32.88]],
  ["geo:32.88,13.19", [13.19, 32.88]],
  ["32,88° с.ш.; 13,19° в.д.", [13.19, 32.88]],
  ["32.88 ش، 13.19 ق", [13.19, 32.88]],
  ["12, 34", [34, 12]],
])("“%s” is read", (text, lonLat) => {
  expect(readPosition(text)).toEqual({ ok: true, value: lonLat });
});

test.each([
  ["", "shape"],
  ["Tripoli", "shape"],
  ["32.8", "shape"],
  ["32, 13, 4", "shape"],
  ["95, 13", "latitude"],
  ["32, 181", "longitude"],
  ["32 61 00 N, 13 0 0 E", "minutes"],
  ["32 N, 13 N", "two-of-one"],
])("“%s” is no position: %s", (text, fault) => {
  expect(readPosition(text)).toEqual({ ok: false, error: fault });
});

test("what is written is read back to the metre", () => {
  const part = (most: number) =>
    fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5);
  fc.assert(
    fc.property(part(180), part(90), (lon, lat) => {
      const reading = readPosition(writePosition([lon, lat]));
      expect(reading).toEqual({ ok: true, value: [lon + 0, lat + 0] });
    }),
  );
});

test("no text whatever stops it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."0123456789.,;°'\" NSEWnwс.ш-+/") }),
      (text) => {
        const reading = readPosition(text);
        if (reading.ok) expect(reading.value.every(Number.isFinite)).toBe(true);
      },
    ),
  );
});
