import { type JSX } from 'react';

const SHOWN = 12;

interface Props {
  readonly hash: string;
  /** What the fingerprint is of, with its beginning. */
  readonly words: (beginning: string) => string;
}

/** A hash short enough to read out; the whole of it opens on a press. */
export function Fingerprint({ hash, words }: Props): JSX.Element {
  return (
    <details className="fingerprint">
      <summary>{words(hash.slice(0, SHOWN))}</summary>
      <code>{hash}</code>
    </details>
  );
}
