import type { Dataset } from "#domain/dataset/dataset.ts";
import { selectedBetween } from "#domain/evidence/between.ts";
import { partyOf, type Party } from "#domain/evidence/party-of.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { parseTieId } from "#domain/ref/ref.ts";

/** Rows of the three lists that a selection reaches. */
export interface SelectionScope {
  actors: ReadonlySet<number>;
  events: ReadonlySet<number>;
  statements: ReadonlySet<number>;
}

type Scope = { actors: Set<number>; events: Set<number>; statements: Set<number> };

/**
 * What "selected only" leaves in the tables: in the list of its own kind a selected record stands alone
 * (a tie: its two actors; a side or an office: its people), and the other two lists hold what is linked to it; of
 * several actors, sides or offices what is between them. Unknown ids reach nothing.
 */
export function selectionScope(
  dataset: Dataset,
  selection: readonly string[],
  isBetween = true,
): SelectionScope {
  const scope: Scope = { actors: new Set(), events: new Set(), statements: new Set() };
  const between = selectedBetween(dataset, selection, isBetween);
  if (between !== null) {
    addActors(
      dataset,
      selection.flatMap((id) => parseTieId(id) ?? [id]),
      scope,
    );
    return { actors: scope.actors, events: new Set(between.events), statements: new Set(between.statements) };
  }
  for (const id of selection) {
    if (dataset.eventRow.has(id)) reachFromEvent(dataset, id, scope);
    else if (dataset.statementRow.has(id)) reachFromStatement(dataset, id, scope);
    else if (dataset.sourceById.has(id)) reachFromSource(dataset, id, scope);
    else reachFromActors(dataset, id, scope);
  }
  return scope;
}

function reachFromActors(dataset: Dataset, id: string, scope: Scope): void {
  const tie = parseTieId(id);
  const party = partyOf(dataset, id);
  const people = party === null || dataset.actorRow.has(id) ? [id] : membersOf(dataset, party);
  const ids = tie ?? people;
  if (ids.length === 0 || !ids.every((each) => dataset.actorRow.has(each))) return;
  addActors(dataset, ids, scope);
  addLinked(dataset, id, scope);
}

function membersOf(dataset: Dataset, { members }: Party): readonly string[] {
  return [...members].flatMap((row) => dataset.actors[row]?.id ?? []);
}

function reachFromEvent(dataset: Dataset, id: string, scope: Scope): void {
  const row = dataset.eventRow.get(id) ?? -1;
  scope.events.add(row);
  addActors(
    dataset,
    (dataset.events[row]?.participants ?? []).map((part) => part.actor),
    scope,
  );
  for (const { row: statement } of linkedTo(dataset, id).statements) {
    scope.statements.add(statement);
    addActors(dataset, dataset.statements[statement]?.speakers ?? [], scope);
  }
}

function reachFromStatement(dataset: Dataset, id: string, scope: Scope): void {
  const row = dataset.statementRow.get(id) ?? -1;
  const statement = dataset.statements[row];
  scope.statements.add(row);
  if (statement === undefined) return;
  addActors(dataset, [...statement.speakers, ...(statement.to ?? [])], scope);
  const event = dataset.eventRow.get(statement.event ?? "");
  if (event !== undefined) scope.events.add(event);
}

function reachFromSource(dataset: Dataset, id: string, scope: Scope): void {
  const linked = addLinked(dataset, id, scope);
  for (const { row } of linked.events) {
    addActors(
      dataset,
      (dataset.events[row]?.participants ?? []).map((part) => part.actor),
      scope,
    );
  }
  for (const { row } of linked.statements) addActors(dataset, dataset.statements[row]?.speakers ?? [], scope);
}

function addLinked(dataset: Dataset, id: string, scope: Scope): ReturnType<typeof linkedTo> {
  const linked = linkedTo(dataset, id);
  for (const { row } of linked.events) scope.events.add(row);
  for (const { row } of linked.statements) scope.statements.add(row);
  return linked;
}

function addActors(dataset: Dataset, ids: readonly string[], scope: Scope): void {
  for (const id of ids) {
    const row = dataset.actorRow.get(id);
    if (row !== undefined) scope.actors.add(row);
  }
}
