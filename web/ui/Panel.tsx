import { type JSX, type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** Beside the heading: counts, tools. */
  readonly aside?: ReactNode;
  /** Drawn forward: something waits here for the reader. */
  readonly forward?: boolean;
  readonly children: ReactNode;
}

export function Panel({ title, aside, forward = false, children }: Props): JSX.Element {
  const heading = useId();
  return (
    <section className={forward ? 'panel panel-forward' : 'panel'} aria-labelledby={heading}>
      <header className="panel-head">
        <h2 id={heading}>{title}</h2>
        {aside !== undefined && <div className="panel-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
