/** What is said is set as large as it fits, and the ties go before the letters get small. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { fitWords } from "../../../../src/surfaces/brief/fit-words.ts";

afterEach(() => vi.unstubAllGlobals());

/** Words of these heights at full size in a box that is 100 high. */
function openWords(said: number, ties = 0) {
  let scale = 1;
  const dataset: { tight?: string } = {};
  const watched = { room: 100, said, undone: 0, settle: () => {} };
  const fonts = new EventTarget();
  vi.stubGlobal("document", { fonts });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(settle: () => void) {
        watched.settle = settle;
      }
      observe() {}
      disconnect() {
        watched.undone++;
      }
    },
  );
  const element = {
    dataset,
    style: {
      setProperty: (_: string, value: string) => {
        scale = Number(value);
      },
    },
    get clientHeight() {
      return watched.room;
    },
    get scrollHeight() {
      const height = (watched.said + (dataset.tight === undefined ? ties : 0)) * scale;
      return Math.max(watched.room, height);
    },
  };
  const stop = fitWords(element as unknown as HTMLElement);
  const look = () => ({ scale, isTight: dataset.tight !== undefined });
  return { look, stop, watched, fonts };
}

describe("what is said", () => {
  it("has full size where it fits", () => {
    expect(openWords(60, 40).look()).toEqual({ scale: 1, isTight: false });
  });

  it("gets as small as it must and no smaller", () => {
    expect(openWords(105).look()).toEqual({ scale: 0.93, isTight: false });
    expect(openWords(130).look()).toEqual({ scale: 0.74, isTight: true });
  });

  it("loses its ties before its letters get small, and is as large as it may without them", () => {
    expect(openWords(70, 45).look()).toEqual({ scale: 0.86, isTight: false });
    expect(openWords(70, 60).look()).toEqual({ scale: 1, isTight: true });
  });

  it("stays at the least size where even that is too much: it scrolls", () => {
    expect(openWords(500).look()).toEqual({ scale: 0.68, isTight: true });
  });

  it("is set anew when the room or the typefaces change, until the undo", () => {
    const { look, stop, watched, fonts } = openWords(105);
    watched.room = 200;
    watched.settle();
    expect(look().scale).toBe(1);
    watched.said = 210;
    fonts.dispatchEvent(new Event("loadingdone"));
    expect(look().scale).toBe(0.93);
    stop();
    watched.said = 10;
    fonts.dispatchEvent(new Event("loadingdone"));
    expect(look().scale).toBe(0.93);
    expect(watched.undone).toBe(1);
  });
});
