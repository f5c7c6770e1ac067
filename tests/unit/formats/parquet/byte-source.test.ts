/** Tests bytes of an address, whatever its host knows of ranges. */
import { describe, expect, it } from "vitest";
import { sourceOfAddress, sourceOfBlob } from "../../../../src/formats/parquet/byte-source.ts";

const FILE = Uint8Array.from({ length: 100 }, (_, index) => index);

function host(answer: (range: string) => Response): {
  readonly asked: string[];
  readonly fetch: typeof fetch;
} {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (_, options) => {
      const range = new Headers(options?.headers).get("Range") ?? "";
      asked.push(range);
      return answer(range);
    },
  };
}

function part(range: string, headers: object = {}): Response {
  const [, start = 0, end = 0] = /bytes=(\d+)-(\d+)/.exec(range)?.map(Number) ?? [];
  return new Response(FILE.slice(start, end + 1), {
    status: 206,
    headers: { "Content-Range": `bytes ${start}-${end}/100`, ...headers },
  });
}

async function soundSource(options: Parameters<typeof sourceOfAddress>[1]) {
  const source = await sourceOfAddress("https://atlas.example/e.parquet", options);
  if (!source.ok) throw new Error(source.error[0]?.expected);
  return source.value;
}

describe("a host that knows ranges", () => {
  it("is asked for what is wanted, and no more", async () => {
    const { fetch, asked } = host(part);
    const source = await soundSource({ fetch });
    expect(source.byteLength).toBe(100);
    expect([...new Uint8Array(await source.slice(10, 13))]).toEqual([10, 11, 12]);
    expect(asked).toEqual(["bytes=0-3", "bytes=10-12"]);
    expect((await source.slice(5, 5)).byteLength).toBe(0);
  });

  it("that has another file by then is found out", async () => {
    const { fetch } = host((range) =>
      range === "bytes=0-3" ? part(range) : new Response("gone", { status: 416 }),
    );
    const source = await soundSource({ fetch });
    await expect(source.slice(10, 13)).rejects.toThrow("status 416");
  });
});

describe("a host that knows none", () => {
  it("sends the whole, which is read from memory", async () => {
    const { fetch, asked } = host(() => new Response(FILE));
    const source = await soundSource({ fetch });
    expect([...new Uint8Array(await source.slice(98, 100))]).toEqual([98, 99]);
    expect(asked).toHaveLength(1);
  });

  it("is refused where the whole is too large", async () => {
    const { fetch } = host(() => new Response(FILE));
    const source = await sourceOfAddress("https://atlas.example/e.parquet", {
      fetch,
      mostWhole: 99,
    });
    expect(source).toMatchObject({
      ok: false,
      error: [{ expected: expect.stringContaining("range requests") }],
    });
  });
});

it.each([
  ["is not there", () => new Response("", { status: 404 }), "status 404"],
  ["hides the length", () => new Response("PAR1", { status: 206 }), "Content-Range"],
])("an address that %s is said", async (_, answer, found) => {
  const source = await sourceOfAddress("https://atlas.example/e.parquet", {
    fetch: async () => answer(),
  });
  expect(source).toMatchObject({ ok: false, error: [{ found: expect.stringContaining(found) }] });
});

it("an address that gives no answer is said, unless somebody has stopped it", async () => {
  const address = "https://atlas.example/e.parquet";
  const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  expect(await sourceOfAddress(address, { fetch })).toMatchObject({
    ok: false,
    error: [{ found: `no answer from ${address}` }],
  });
  const signal = AbortSignal.abort();
  await expect(sourceOfAddress(address, { fetch, signal })).rejects.toThrow("abort");
});

it("a file that was chosen gives any part of itself", async () => {
  const source = sourceOfBlob(new Blob([FILE]));
  expect([...new Uint8Array(await source.slice(40, 42))]).toEqual([40, 41]);
});
