/** Which pages an address lets drive the atlas. */
import { expect, it } from "vitest";
import { hostOrigins } from "../../../../src/surfaces/embed/host-origins.ts";

const read = (query: string) => hostOrigins(new URLSearchParams(query));

it("lets any page where the address names none", () => {
  expect(read("view=embed")).toBeNull();
});

it("takes one, a list, and repeated ones, as origins", () => {
  expect(read("host=https://example.org")).toEqual(["https://example.org"]);
  expect(read("host=https://A.example/story?x=1, http://b.example:80&host=null")).toEqual([
    "https://a.example",
    "http://b.example",
    "null",
  ]);
});

it.each(["host=", "host=*", "host=example.org", "host=javascript:alert(1)", "host=file:///x"])(
  "lets nobody in for %s",
  (query) => {
    expect(read(query)).toEqual([]);
  },
);
