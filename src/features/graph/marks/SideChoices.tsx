// What seats and lanes let a person choose: who sits in the middle, and of several chosen what is meant.
import { relationsOf } from "#domain/relations/relations.ts";
import {
  setArrange,
  setBetween,
  setLanesOnly,
  setMiddle,
  setOpenSide,
  setPath,
} from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { PlainSelect } from "#ui/PlainSelect.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";

/** A select "In the middle". */
export function MiddleChoice() {
  const app = useApp();
  const data = useAppState((state) => state.data);
  const middle = useAppState((state) => state.view.middle);
  if (data.status !== "ready") return null;
  const { list, hub } = relationsOf(data.dataset).sides;
  const hubId = list[hub]?.id ?? "";
  return (
    <PlainSelect
      label="In the middle"
      value={middle ?? hubId}
      options={list.filter(({ bench }) => bench !== "foot").map(({ id, label }) => ({ id, label }))}
      onChange={(id) => setMiddle(app, id === hubId ? null : id)}
    />
  );
}

const ARRANGEMENTS = [
  { id: "side", label: "By side" },
  { id: "free", label: "Freely" },
] as const;

/** A radio group "Arrange"; nothing where nobody could be seated. */
export function ArrangeChoice() {
  const app = useApp();
  const arrange = useAppState((state) => state.view.arrange);
  return (
    <RadioGroup
      label="Arrange"
      options={ARRANGEMENTS}
      value={arrange}
      onChange={(next) => setArrange(app, next)}
      look="segments"
      hideLabel
    />
  );
}

const MEANINGS = [
  { id: "between", label: "Between these" },
  { id: "everything", label: "Everything of these" },
] as const;

/** What several chosen mean, from three on; two always mean what joins them. */
export function BetweenChoice() {
  const app = useApp();
  const between = useAppState((state) => state.view.between);
  const count = useAppState((state) => state.view.selection.length);
  if (count < 3) return null;
  return (
    <RadioGroup
      label="Of several chosen"
      hideLabel
      options={MEANINGS}
      value={between ? "between" : "everything"}
      onChange={(next) => setBetween(app, next === "between")}
      look="segments"
    />
  );
}

/** "Only these lanes", and the way back to all of them. */
export function LanesChoice() {
  const app = useApp();
  const mode = useAppState((state) => state.view.mode);
  const isOnly = useAppState((state) => state.view.lanesOnly);
  const openSide = useAppState((state) => state.view.openSide);
  const hasSelection = useAppState((state) => state.view.selection.length > 0);
  if (mode !== "lanes") return null;
  if (isOnly) return <Button onPress={() => setLanesOnly(app, false)}>All lanes</Button>;
  if (openSide !== null) return <Button onPress={() => setOpenSide(app, null)}>All lanes</Button>;
  return hasSelection ? <Button onPress={() => setLanesOnly(app, true)}>Only these lanes</Button> : null;
}

/** While a path is drawn: the way out. */
export function PathChoice() {
  const app = useApp();
  const hops = useAppState((state) => state.view.path.length);
  return hops === 0 ? null : <Button onPress={() => setPath(app, [])}>End the path</Button>;
}
