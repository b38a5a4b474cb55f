import { type JSX, type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  /** The control is a group of choices, each with a label of its own. */
  readonly group?: boolean;
  readonly children: ReactNode;
  /** What is wrong with it. */
  readonly wrong?: string | undefined;
}

/** A control with its name above it. */
export function Field({ label, group = false, children, wrong }: Props): JSX.Element {
  const name = useId();
  const inside = (
    <>
      <span className="field-label" id={name}>
        {label}
      </span>
      {children}
      {wrong !== undefined && <span className="field-wrong">{wrong}</span>}
    </>
  );
  if (!group) return <label className="field">{inside}</label>;
  return (
    <div className="field" role="group" aria-labelledby={name}>
      {inside}
    </div>
  );
}
