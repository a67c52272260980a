import { Component, type ErrorInfo, type ReactNode } from "react";

export interface BoundaryProps {
  /** What stands here, for the report in the console: "the timeline". */
  what: string;
  /** When this changes, what was shown is gone, and its fault with it. */
  resetOn: unknown;
  /** What stands in place of a part that met a fault; `again` draws the part anew. */
  renderFault: (fault: string, again: () => void) => ReactNode;
  children: ReactNode;
}

interface BoundaryState {
  fault: string | null;
  of: unknown;
}

/** Keeps a fault of the program inside one part of the page. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { fault: null, of: this.props.resetOn };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return props.resetOn === state.of ? null : { fault: null, of: props.resetOn };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(`A fault in ${this.props.what}.`, error, info.componentStack);
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return this.props.renderFault(fault, () => this.setState({ fault: null }));
  }
}
