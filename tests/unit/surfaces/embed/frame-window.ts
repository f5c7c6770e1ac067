/** A window in a frame, without a browser: what it posts to its parent is noted, and messages and frames come when told. */

export interface Posted {
  readonly data: unknown;
  readonly target: string;
}

export class FrameWindow {
  readonly posted: Posted[] = [];
  readonly parent = {
    postMessage: (data: unknown, target: string) => {
      this.posted.push({ data: structuredClone(data), target });
    },
  };
  innerWidth = 640;
  now = 1000;
  readonly performance = { now: () => this.now };
  readonly ResizeObserver: new (
    report: () => void,
  ) => object;
  #hear: ((event: unknown) => void) | null = null;
  #frames: (() => void)[] = [];
  #observers = new Set<() => void>();

  constructor() {
    const observers = this.#observers;
    this.ResizeObserver = class {
      readonly #report: () => void;
      constructor(report: () => void) {
        this.#report = report;
      }
      observe() {
        observers.add(this.#report);
      }
      disconnect() {
        observers.delete(this.#report);
      }
    };
  }

  addEventListener(_type: "message", hear: (event: unknown) => void): void {
    this.#hear = hear;
  }

  removeEventListener(): void {
    this.#hear = null;
  }

  requestAnimationFrame(draw: () => void): number {
    return this.#frames.push(draw);
  }

  cancelAnimationFrame(): void {
    this.#frames = [];
  }

  /** None is ever over: what waits for a frame has one drawn. */
  setTimeout(): number {
    return 0;
  }

  clearTimeout(): void {}

  /** The browser draws one frame. */
  drawFrame(): void {
    for (const draw of this.#frames.splice(0)) draw();
  }

  /** Something was resized, and the browser draws frames until this much time is over. */
  resized(ms = 200): void {
    for (const report of this.#observers) report();
    for (let passed = 0; passed < ms; passed += 16) {
      this.now += 16;
      for (const draw of this.#frames.splice(0)) draw();
    }
  }

  receive(data: unknown, origin = "https://news.example", source: unknown = this.parent): void {
    this.#hear?.({ data, origin, source });
  }

  /** What was posted since it was asked last. */
  take(): readonly Posted[] {
    return this.posted.splice(0);
  }

  /** As what it stands in for. */
  get self(): Window & Pick<typeof globalThis, "ResizeObserver"> {
    return this as unknown as Window & Pick<typeof globalThis, "ResizeObserver">;
  }
}
