/** Spans of several days in two orders, each with its own columns, so that every walk reads memory forwards. */
export interface SpanOrder {
  byFrom: SpanColumns;
  byTo: SpanColumns;
}

export interface SpanColumns {
  from: Int32Array;
  to: Int32Array;
  row: Int32Array;
}

/** Orders rows (ascending, and so by first day) of two date columns by first and by last day. */
export function orderSpans(from: Int32Array, to: Int32Array, rows: Int32Array): SpanOrder {
  const byTo = rows.slice().sort((a, b) => (to[a] ?? 0) - (to[b] ?? 0) || a - b);
  return { byFrom: pick(from, to, rows), byTo: pick(from, to, byTo) };
}

function pick(from: Int32Array, to: Int32Array, row: Int32Array): SpanColumns {
  return { from: row.map((one) => from[one] ?? 0), to: row.map((one) => to[one] ?? 0), row };
}
