const ARTICLED =
  /^(?:United|Group of|Ministry|Presidency|Government|Office) |\b(?:Union|Emirates|Forums|Nations|Netherlands|Philippines|Organization|Council|See|Republic)$/u;

/** A name as it stands inside a sentence: "the United States", "the other states"; most countries and people bare. */
export function withArticle(name: string): string {
  if (name.startsWith("Other ")) return `the other ${name.slice(6)}`;
  return ARTICLED.test(name) ? `the ${name}` : name;
}

/** An office inside a sentence: "Foreign minister of China" → "the foreign minister of China". */
export function officeWithArticle(label: string): string {
  const isProper = /^(?:European\b|\p{Lu}{2})/u.test(label);
  return `the ${isProper ? label : label.charAt(0).toLowerCase() + label.slice(1)}`;
}
