/** A side's name where there is little room: "US", "C. Asia", "others". */
export function shortSide(label: string): string {
  const [first = "", second, ...more] = label.split(" ");
  if (second === undefined || more.length > 0) return label;
  if (first === "United") return `${first[0] ?? ""}${second[0] ?? ""}`;
  if (first === "Other") return "others";
  return first.length > 5 ? `${first[0] ?? ""}. ${second}` : label;
}
