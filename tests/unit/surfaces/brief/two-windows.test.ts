/** The audience's window and the presenter's: each follows the other, and neither hears its own echo. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Slide } from "../../../../src/model/slides.ts";
import {
  blank,
  createPresentation,
  goOn,
  goTo,
  lay,
  type PresentationStore,
  pointAt,
  showPointer,
} from "../../../../src/state/presentation/presentation.ts";
import { keepInStep, type Partner } from "../../../../src/surfaces/brief/two-windows.ts";
import type { Role } from "../../../../src/surfaces/brief/window-news.ts";
import { FakeChannels } from "./fake-channels.ts";

const SLIDES = Array.from({ length: 9 }, (): Slide => ({ type: "title" }));

let channels: FakeChannels;

interface FakeWindow {
  readonly store: PresentationStore;
  readonly partners: Partner[];
  readonly events: EventTarget;
  shape: number | null;
  readonly stop: () => void;
}

function openWindow(role: Role, { at = 0, name = "libya dataset" } = {}): FakeWindow {
  const events = new EventTarget();
  vi.stubGlobal("window", events);
  const store = createPresentation(SLIDES, at);
  const partners: Partner[] = [];
  const opened = { store, partners, events, shape: role === "audience" ? 1.6 : null };
  const stop = keepInStep(store, {
    name,
    role,
    aspect: () => opened.shape,
    onPartner: (partner) => partners.push(partner),
  });
  return Object.assign(opened, { stop });
}

function openBoth(at = 0) {
  const audience = openWindow("audience", { at });
  const presenter = openWindow("presenter", { at });
  channels.deliver();
  return { audience, presenter };
}

const standOf = ({ store }: FakeWindow) => {
  const { at, isBlank, showsPointer, pointer } = store.getState();
  return { at, isBlank, showsPointer, pointer };
};

beforeEach(() => {
  vi.useFakeTimers();
  channels = new FakeChannels();
  vi.stubGlobal("BroadcastChannel", channels.Channel);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("two windows", () => {
  it("stand at the same step, whichever of them was led there", () => {
    const { audience, presenter } = openBoth();
    goOn(presenter.store, 1);
    channels.deliver();
    expect(standOf(audience)).toMatchObject({ at: 1 });
    goTo(audience.store, 6);
    channels.deliver();
    expect(standOf(presenter)).toMatchObject({ at: 6 });
  });

  it("share the blank and the pointer, and not what lies over the slide", () => {
    const { audience, presenter } = openBoth();
    blank(presenter.store, true);
    showPointer(presenter.store, true);
    pointAt(presenter.store, { x: 0.5, y: 0.25 });
    lay(presenter.store, "overview");
    channels.deliver();
    expect(standOf(audience)).toEqual({
      at: 0,
      isBlank: true,
      showsPointer: true,
      pointer: { x: 0.5, y: 0.25 },
    });
    expect(audience.store.getState().overlay).toBeNull();
    blank(audience.store, false);
    channels.deliver();
    expect(standOf(presenter)).toEqual(standOf(audience));
  });

  it("call a step up anew in both where it is the one that is shown", () => {
    const { audience, presenter } = openBoth(3);
    const { calls } = audience.store.getState();
    goTo(presenter.store, 3);
    channels.deliver();
    expect(audience.store.getState()).toMatchObject({ at: 3, calls: calls + 1 });
  });

  it("do not call a step up anew for a pointer that moves or a screen that is blanked", () => {
    const { audience, presenter } = openBoth(3);
    const { calls } = audience.store.getState();
    showPointer(presenter.store, true);
    pointAt(presenter.store, { x: 0.1, y: 0.1 });
    blank(presenter.store, true);
    channels.deliver();
    expect(audience.store.getState().calls).toBe(calls);
  });

  it("tell each change once and nothing back: there is no echo", () => {
    const { presenter } = openBoth();
    const before = channels.log.length;
    goOn(presenter.store, 1);
    channels.deliver();
    expect(channels.log.slice(before)).toMatchObject([
      { type: "stand", from: "presenter", stand: { at: 1, isCall: true } },
    ]);
  });

  it("of the same kind go their own ways", () => {
    const one = openWindow("audience");
    const other = openWindow("audience", { at: 2 });
    goTo(one.store, 5);
    channels.deliver();
    expect(standOf(other)).toMatchObject({ at: 2 });
    expect(other.partners).toEqual([]);
  });

  it("of other datasets or other plans go their own ways", () => {
    const one = openWindow("audience");
    const other = openWindow("presenter", { name: "libya own" });
    goTo(one.store, 5);
    channels.deliver();
    expect(standOf(other)).toMatchObject({ at: 0 });
  });
});

describe("a window that opens", () => {
  it("stands where the other does", () => {
    const audience = openWindow("audience");
    goTo(audience.store, 4);
    blank(audience.store, true);
    channels.deliver();
    const presenter = openWindow("presenter");
    channels.deliver();
    expect(standOf(presenter)).toEqual(standOf(audience));
  });

  it("finds the other again after a reload of either", () => {
    const { audience, presenter } = openBoth();
    goTo(presenter.store, 7);
    channels.deliver();
    audience.stop();
    const reloaded = openWindow("audience");
    channels.deliver();
    expect(standOf(reloaded)).toMatchObject({ at: 7 });
    presenter.stop();
    const again = openWindow("presenter");
    channels.deliver();
    expect(standOf(again)).toMatchObject({ at: 7 });
    goOn(again.store, 1);
    channels.deliver();
    expect(standOf(reloaded)).toMatchObject({ at: 8 });
  });

  it("is not put back by an answer that comes after it was led on", () => {
    const audience = openWindow("audience", { at: 2 });
    channels.deliver();
    const presenter = openWindow("presenter", { at: 2 });
    goTo(presenter.store, 5);
    channels.deliver();
    expect(standOf(presenter)).toMatchObject({ at: 5 });
    expect(standOf(audience)).toMatchObject({ at: 5 });
  });
});

describe("the partner", () => {
  it("is there once it has been heard, with the shape of the audience's window", () => {
    const { audience, presenter } = openBoth();
    expect(presenter.partners.at(-1)).toEqual({ isThere: true, aspect: 1.6 });
    expect(audience.partners.at(-1)).toMatchObject({ isThere: true });
  });

  it("is told when the audience's window has another shape, and is led nowhere by that", () => {
    const { audience, presenter } = openBoth();
    goTo(presenter.store, 5);
    audience.shape = 1.25;
    audience.events.dispatchEvent(new Event("resize"));
    channels.deliver();
    expect(presenter.partners.at(-1)).toEqual({ isThere: true, aspect: 1.25 });
    expect(standOf(presenter)).toMatchObject({ at: 5 });
  });

  it("is gone when its window closes, and this one goes on", () => {
    const { audience, presenter } = openBoth();
    audience.events.dispatchEvent(new Event("pagehide"));
    channels.deliver();
    expect(presenter.partners.at(-1)).toMatchObject({ isThere: false });
    goOn(presenter.store, 1);
    expect(standOf(presenter)).toMatchObject({ at: 1 });
  });

  it("is told good-bye by the undo, after which nothing is heard or told", () => {
    const { audience, presenter } = openBoth();
    presenter.stop();
    channels.deliver();
    expect(audience.partners.at(-1)).toMatchObject({ isThere: false });
    const before = channels.log.length;
    goTo(presenter.store, 3);
    presenter.events.dispatchEvent(new Event("pagehide"));
    channels.deliver();
    expect(channels.log.length).toBe(before);
    expect(channels.count).toBe(1);
    expect(standOf(audience)).toMatchObject({ at: 0 });
  });
});

describe("a partner that says nothing more", () => {
  /** With what is posted meanwhile delivered every second. */
  const wait = (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      vi.advanceTimersByTime(1000);
      channels.deliver();
    }
  };

  it("is told as gone within half a minute, once, and as there again at its next word", () => {
    const { presenter } = openBoth();
    channels.crash(0);
    const before = presenter.partners.length;
    wait(60);
    expect(presenter.partners.slice(before)).toEqual([{ isThere: false, aspect: null }]);
    openWindow("audience");
    channels.deliver();
    expect(presenter.partners.at(-1)).toMatchObject({ isThere: true });
  });

  it("is there as long as it answers, and is led nowhere by that", () => {
    const { audience, presenter } = openBoth(3);
    goOn(presenter.store, 1);
    channels.deliver();
    wait(600);
    expect(presenter.partners.every(({ isThere }) => isThere)).toBe(true);
    expect([standOf(audience), standOf(presenter)]).toMatchObject([{ at: 4 }, { at: 4 }]);
  });

  it("is not taken for gone because a window in the background wakes once a minute", () => {
    const { presenter } = openBoth();
    const before = presenter.partners.length;
    for (let minute = 0; minute < 10; minute++) {
      vi.setSystemTime(Date.now() + 60_000);
      vi.advanceTimersToNextTimer();
      channels.deliver();
    }
    expect(presenter.partners.length).toBeGreaterThan(before);
    expect(presenter.partners.every(({ isThere }) => isThere)).toBe(true);
  });

  it("is asked no more after the undo", () => {
    const { audience, presenter } = openBoth();
    presenter.stop();
    audience.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a browser", () => {
  it("without channels, or that forbids them, leaves the window to itself", () => {
    for (const Channel of [
      undefined,
      class {
        constructor() {
          throw new DOMException("no", "SecurityError");
        }
      },
    ]) {
      vi.stubGlobal("BroadcastChannel", Channel);
      const alone = openWindow("audience");
      goOn(alone.store, 1);
      expect(standOf(alone)).toMatchObject({ at: 1 });
      expect(() => alone.stop()).not.toThrow();
    }
  });

  it("hands over what others post on the channel, and it is ignored", () => {
    const { audience } = openBoth();
    const stranger = new channels.Channel("dispatch-atlas brief libya dataset");
    for (const data of ["hello", null, { type: "stand", from: "presenter", stand: { at: -4 } }])
      stranger.postMessage(data);
    channels.deliver();
    expect(standOf(audience)).toMatchObject({ at: 0 });
  });
});
