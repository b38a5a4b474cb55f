import { type JSX, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  /** What is wrong with it. */
  readonly wrong?: string | undefined;
}

/** A control with its name above it. */
export function Field({ label, children, wrong }: Props): JSX.Element {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      {children}
      {wrong !== undefined && <span className="field-wrong">{wrong}</span>}
    </label>
  );
}
