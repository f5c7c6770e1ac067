/** The place where a view is mounted: loads its code, binds it to the store, and takes it down alone when it throws. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { AtlasStore } from "../../state/store.ts";
import { expectArrival, unlessLeft } from "../../ui/arrivals.ts";
import { useStore, useWords } from "../../ui/context.ts";
import type { View } from "../../views/view.ts";
import { bind } from "./bind.ts";
import "./view-host.css";

type ToModel<Model> = (state: State) => Model;

/** What the view draws; the code that makes it may come with the view's own. Must be the same function at every drawing. */
type ModelSource<Model> =
  | { readonly toModel: ToModel<Model> }
  | { readonly loadModel: (store: AtlasStore) => Promise<ToModel<Model>> };

interface Mounting<Model> {
  /** The view's name, for the message when it fails. */
  readonly name: string;
  readonly class: string;
  /** Mounts the view; its code may come later. Must be the same function at every drawing. */
  readonly mount: (root: HTMLElement, store: AtlasStore) => View<Model> | Promise<View<Model>>;
}

type Props<Model> = Mounting<Model> & ModelSource<Model>;

export function ViewHost<Model>({ name, class: className, mount, ...source }: Props<Model>) {
  const load = "loadModel" in source ? source.loadModel : null;
  const made = "toModel" in source ? source.toModel : null;
  const store = useStore();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // With the panel itself, so that what the mounting puts there first is seen at once.
  useLayoutEffect(() => {
    let isGone = false;
    let stop = () => {};
    const fail = (fault: unknown) => {
      console.error(`${name} failed`, fault);
      root.current?.replaceChildren();
      setHasFailed(true);
    };
    const start = async () => {
      if (!root.current) return;
      const [view, toModel] = await Promise.all([
        mount(root.current, store),
        made ?? load?.(store),
      ]);
      if (!toModel) throw new Error(`${name} has nothing to draw`);
      if (isGone) view.destroy();
      else stop = bind(store, toModel, view, fail);
    };
    expectArrival(
      start().catch(async (fault: unknown) => {
        await unlessLeft();
        if (!isGone) fail(fault);
      }),
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [store, mount, made, load, attempt]);

  const retry = () => {
    setHasFailed(false);
    setAttempt(attempt + 1);
  };
  return (
    <>
      {hasFailed && (
        <p class="view-failed" role="alert">
          {words.failure.view(name)}{" "}
          <button type="button" class="quiet" onClick={retry}>
            {words.failure.retry}
          </button>
        </p>
      )}
      <div ref={root} class={className} hidden={hasFailed} />
    </>
  );
}
