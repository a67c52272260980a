/** A computed CSS colour ("rgb(31, 95, 168)", "rgba(0, 0, 0, 0.5)") as `#rrggbb`; anything else is black. */
export function hexColour(css: string): string {
  if (/^#[\da-f]{6}$/i.test(css)) return css.toLowerCase();
  const channels = css.match(/^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/)?.slice(1, 4) ?? [
    "0",
    "0",
    "0",
  ];
  const hex = channels.map((channel) =>
    Math.min(255, Math.round(Number(channel)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
}
