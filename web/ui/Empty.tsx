import { type JSX, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Nothing to show: says so, and what comes next. */
export function Empty({ title, text, children }: Props): JSX.Element {
  return (
    <div className="empty" role="status">
      <p className="empty-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
