/** What a page costs beyond what it shows: the processor time of its main thread, its longest task, its memory with its workers'. */
import type { Browser, CDPSession, Page } from "@playwright/test";

export interface Memory {
  /** In MB: objects, and the buffers that they hold. */
  readonly heap: number;
  readonly buffers: number;
}

export interface Costs {
  /** Processor time of the main thread since the page began, in milliseconds. */
  mainTime(): Promise<number>;
  /** Of all of the browser's processes, so of workers and of what paints too. */
  wholeTime(): Promise<number>;
  memory(): Promise<Memory>;
}

export async function watchCosts(browser: Browser, page: Page): Promise<Costs> {
  const whole = await browser.newBrowserCDPSession();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const workers = await attachToWorkers(session);
  return {
    async mainTime() {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
    },
    async wholeTime() {
      const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
      return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    async memory() {
      await session.send("HeapProfiler.collectGarbage");
      const usages = [await session.send("Runtime.getHeapUsage"), ...(await workers.usages())];
      const sum = (key: "usedSize" | "backingStorageSize") =>
        usages.reduce((all, usage) => all + ((usage as HeapUsage)[key] ?? 0), 0) / 1e6;
      return { heap: sum("usedSize"), buffers: sum("backingStorageSize") };
    },
  };
}

interface HeapUsage {
  readonly usedSize?: number;
  readonly backingStorageSize?: number;
}

/** Workers have sessions of their own, reached through the page's. */
async function attachToWorkers(session: CDPSession) {
  const sessions = new Set<string>();
  const waiting = new Map<number, (result: HeapUsage) => void>();
  let last = 0;
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") sessions.add(sessionId);
  });
  session.on("Target.detachedFromTarget", ({ sessionId }) => sessions.delete(sessionId));
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: HeapUsage };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  const ask = (sessionId: string, method: string) => {
    const id = ++last;
    const answer = new Promise<HeapUsage>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method });
    return session.send("Target.sendMessageToTarget", { sessionId, message }).then(() => answer);
  };
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return {
    async usages() {
      const found: HeapUsage[] = [];
      for (const sessionId of sessions) {
        await ask(sessionId, "HeapProfiler.collectGarbage");
        found.push(await ask(sessionId, "Runtime.getHeapUsage"));
      }
      return found;
    },
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface LongestTask {
  /** In milliseconds: on the clock, and of the processor. */
  readonly clock: number;
  readonly processor: number;
}

/** Traces while `act` runs. @returns the longest task of any page's main thread */
export async function longestTaskDuring(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ ph, pid, tid, name }) =>
      ph === "X" && name.endsWith("RunTask") && mains.has(`${pid} ${tid}`),
  );
  const longest = tasks.reduce<TraceEvent | null>(
    (most, one) => ((one.tdur ?? 0) > (most?.tdur ?? 0) ? one : most),
    null,
  );
  return { clock: (longest?.dur ?? 0) / 1000, processor: (longest?.tdur ?? 0) / 1000 };
}
