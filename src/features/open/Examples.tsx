import { Button } from "#ui/Button.tsx";

/** Graphs that ship with the page and are fetched only when somebody asks for one. */
const EXAMPLES = [
  {
    file: "american.json",
    title: "American travels and visits, 1866 to 2025",
    text: "7,535 journeys of presidents, secretaries of state and their guests, from two public lists (3.6 MB).",
  },
] as const;

export interface ExamplesProps {
  isBusy: boolean;
  onOpen: (file: string) => void;
}

export function Examples({ isBusy, onOpen }: ExamplesProps) {
  return (
    <section className="open-examples" aria-label="Examples">
      <h3 className="open-examples-title">Or open an example</h3>
      {EXAMPLES.map(({ file, title, text }) => (
        <div key={file} className="open-example">
          <Button isDisabled={isBusy} onPress={() => onOpen(file)}>
            {title}
          </Button>
          <p className="open-hint">{text}</p>
        </div>
      ))}
    </section>
  );
}
