import { describe, expect, test } from "vitest";
import { scrollTopFor } from "../../../src/views/scroll-into-sight.ts";

describe("scrollTopFor", () => {
  test("what is in sight does not move the pane", () => {
    expect(scrollTopFor(100, 400, { top: 200, bottom: 240 })).toBe(100);
  });

  test("what is below comes in at the bottom, with air under it", () => {
    expect(scrollTopFor(0, 400, { top: 900, bottom: 940 })).toBe(940 + 24 - 400);
  });

  test("what is above comes in at the top, with air over it", () => {
    expect(scrollTopFor(800, 400, { top: 100, bottom: 140 })).toBe(76);
  });

  test("the air ends where the document begins", () => {
    expect(scrollTopFor(50, 400, { top: 10, bottom: 30 })).toBe(0);
  });

  test("what is taller than the pane shows its beginning", () => {
    expect(scrollTopFor(0, 200, { top: 500, bottom: 900 })).toBe(500);
    expect(scrollTopFor(2000, 200, { top: 500, bottom: 900 })).toBe(500);
  });
});
