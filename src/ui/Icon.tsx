import { ICONS, type IconName } from "./icon-names.ts";

export interface IconProps {
  name: IconName;
  /** CSS pixels; 16 unless said. */
  size?: number;
}

/** A decorative icon; the name it needs stands beside it or on its button. */
export function Icon({ name, size = 16 }: IconProps) {
  const Drawing = ICONS[name];
  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
