import { describe, expect, it } from "vitest";
import { arrival, latePart } from "#late/late-part.ts";
import type { LateFault } from "#late/late-fault.ts";
import type { LateWorld } from "#late/late-world.ts";

interface Plan {
  faults?: Readonly<Record<string, LateFault>>;
  styles?: boolean;
  again?: unknown;
}

/** A world whose files come or not as planned; the plan may change between tries. */
function world(plan: Plan): LateWorld & { seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    filesOf: () => ["part.js", "shared.js", "part.css"],
    checkFile: (address, isAnew) => {
      seen.push(`${isAnew ? "anew " : ""}${address}`);
      return Promise.resolve(plan.faults?.[address] ?? null);
    },
    putStyle: (address) => {
      seen.push(`style ${address}`);
      return Promise.resolve(plan.styles ?? true);
    },
    importScript: (address) => {
      seen.push(`import ${address}`);
      return plan.again === undefined ? Promise.reject(new Error("no")) : Promise.resolve(plan.again);
    },
    wait: () => new Promise(() => undefined),
  };
}

const GONE: LateFault = { kind: "gone", status: 404 };

function part(plan: Plan, load: () => Promise<{ help?: string }>) {
  const outside = world(plan);
  const made = latePart(
    { what: "The help", module: "help.ts", load, pick: (module: { help?: string }) => module.help },
    outside,
  );
  return { made, seen: outside.seen };
}

describe("latePart", () => {
  it("sees that every file comes, puts the style in, and only then starts the script", async () => {
    const order: string[] = [];
    const { made, seen } = part({}, () => {
      order.push(...seen);
      return Promise.resolve({ help: "here" });
    });
    expect(made.state()).toEqual({ status: "absent" });
    expect(await made.fetch()).toEqual({ status: "here", value: "here" });
    expect(order).toEqual(["part.js", "shared.js", "part.css", "style part.css"]);
  });

  it("never starts a script of which some file is missing, and tries anew past the caches", async () => {
    const faults: Record<string, LateFault> = { "shared.js": GONE };
    let starts = 0;
    const { made, seen } = part({ faults }, () => {
      starts += 1;
      return Promise.resolve({ help: "here" });
    });
    expect(await made.fetch()).toEqual({ status: "failed", fault: GONE });
    expect(starts).toBe(0);
    delete faults["shared.js"];
    expect(await made.fetch()).toEqual({ status: "here", value: "here" });
    expect(seen).toContain("anew shared.js");
    expect(starts).toBe(1);
  });

  it("fetches once, however often it is asked while it is on its way, and not again when it is here", async () => {
    let starts = 0;
    const { made } = part({}, () => {
      starts += 1;
      return Promise.resolve({ help: "here" });
    });
    const both = [made.fetch(), made.fetch()];
    expect(made.state().status).toBe("coming");
    await Promise.all(both);
    await made.fetch();
    expect(starts).toBe(1);
  });

  it("tells who listens of each step", async () => {
    const { made } = part({ faults: { "part.js": GONE } }, () => Promise.resolve({}));
    const steps: string[] = [];
    const stop = made.subscribe(() => void steps.push(made.state().status));
    await made.fetch();
    stop();
    await made.fetch();
    expect(steps).toEqual(["coming", "failed"]);
  });

  it("asks for a script under another address when the browser keeps a failure under its own", async () => {
    const { made, seen } = part({ again: { help: "again" } }, () => Promise.reject(new Error("kept")));
    expect(await made.fetch()).toEqual({ status: "here", value: "again" });
    expect(seen.at(-1)).toBe("import part.js?again=1");
  });

  it("says that a part is broken when it cannot be started under any address, or holds nothing", async () => {
    const thrown = part({}, () => Promise.reject(new Error("no such thing")));
    expect(await thrown.made.fetch()).toEqual({
      status: "failed",
      fault: { kind: "broken", message: "no such thing" },
    });
    const empty = part({}, () => Promise.resolve({}));
    expect((await empty.made.fetch()).status).toBe("failed");
  });

  it("fails when a style sheet does not come", async () => {
    const { made } = part({ styles: false }, () => Promise.resolve({ help: "here" }));
    expect(await made.fetch()).toEqual({ status: "failed", fault: { kind: "unreachable" } });
  });

  it("gives up waiting for a script that never starts", async () => {
    const outside = { ...world({}), wait: () => Promise.resolve() };
    const made = latePart(
      { what: "The help", module: "help.ts", load: () => new Promise(() => undefined), pick: () => "help" },
      outside,
    );
    expect(await made.fetch()).toEqual({ status: "failed", fault: { kind: "slow", seconds: 30 } });
  });

  it("hands itself to code that is no component, or rejects with a sentence", async () => {
    expect(await arrival(part({}, () => Promise.resolve({ help: "here" })).made)).toBe("here");
    const gone = part({ faults: { "part.js": GONE } }, () => Promise.resolve({})).made;
    await expect(arrival(gone)).rejects.toThrow("The help could not be fetched: the server no longer has");
  });
});
