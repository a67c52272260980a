import { Component, type ErrorInfo, type ReactNode } from "react";
import { Button } from "#ui/Button.tsx";

interface BoundaryProps {
  /** What stands here, for the sentence: "the timeline". */
  what: string;
  className: string;
  children: ReactNode;
}

/** Keeps a fault of the program inside one part of the page, says so, and offers to draw that part again. */
export class Boundary extends Component<BoundaryProps, { fault: string | null }> {
  override state: { fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(`The ${this.props.what} could not be drawn.`, error, info.componentStack);
  }

  override render(): ReactNode {
    if (this.state.fault === null) return <div className={this.props.className}>{this.props.children}</div>;
    return (
      <div className={`${this.props.className} boundary`} role="alert">
        <p>
          This part of the page ({this.props.what}) met a fault and is not shown: {this.state.fault}. The rest
          still works.
        </p>
        <Button onPress={() => this.setState({ fault: null })}>Show it again</Button>
      </div>
    );
  }
}
