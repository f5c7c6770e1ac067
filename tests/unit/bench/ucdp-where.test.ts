/** Places of UCDP GED have the code of the country that their row names. */
import type { DSVRowString } from "d3";
import { expect, test } from "vitest";
import { placeIdsOf, placesIn } from "../../bench/scale/ucdp-where.ts";

const rowIn = (country: string): DSVRowString => ({
  where_prec: "1",
  where_coordinates: `a town in ${country}`,
  latitude: "10",
  longitude: "20",
  country,
});

test("a place has its country's code, whatever name the table has for it", () => {
  const names = ["Syria", "DR Congo (Zaire)", "Myanmar (Burma)", "Yemen (North Yemen)", "Turkey"];
  const rows = [...names, "Nowhere"].map(rowIn);
  const places = placesIn(rows, placeIdsOf(rows)) as readonly { readonly country?: string }[];
  expect(places.map(({ country }) => country)).toEqual(["SY", "CD", "MM", "YE", "TR", undefined]);
});
