/** Whether words say a time, in the three languages of the interface. */
import { describe, expect, it } from "vitest";
import { timeTeller } from "../../../../src/model/draft/says-time.ts";

describe("a time", () => {
  it.each([
    ["en", "on Tuesday evening"],
    ["en", "since yesterday"],
    ["en", "in mid-April"],
    ["en", "at 10:30"],
    ["ru", "в пятницу вечером"],
    ["ru", "с конца апреля"],
    ["ru", "вчера"],
    ["ar", "مساء الثلاثاء"],
    ["ar", "منذ أمس"],
    ["not a tag", "on Friday"],
  ])("is said in %s: %s", (language, words) => {
    expect(timeTeller(language)(words)).toBe(true);
  });

  it.each([
    ["en", "the ferries touched in the market"],
    ["ru", "средства порта"],
    ["ar", "في الميناء"],
  ])("is not said in %s: %s", (language, words) => {
    expect(timeTeller(language)(words)).toBe(false);
  });
});
