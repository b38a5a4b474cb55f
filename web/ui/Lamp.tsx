import { type JSX } from 'react';

export type LampColour = 'none' | 'green' | 'amber' | 'red' | 'grey';

/** A shape of its own for each colour, so that nobody has to tell colours apart. */
const SHAPES: Readonly<Record<LampColour, JSX.Element>> = {
  none: <path d="M3 8h10" strokeWidth="2" />,
  green: <path d="M3 8.500 6.500 12 13 4.500" strokeWidth="2.200" />,
  amber: <path d="M8 2 14.500 13.500h-13zM8 6.500v3.500M8 11.500v.6" strokeWidth="1.700" />,
  red: <path d="M3.500 3.500l9 9M12.500 3.500l-9 9" strokeWidth="2.600" />,
  grey: (
    <path
      d="M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 1 0 0-13M6 6.300a2 2 0 1 1 2.800 1.800c-.5.3-.8.6-.8 1.200M8 11.300v.5"
      strokeWidth="1.400"
    />
  ),
};

interface Props {
  readonly colour: LampColour;
  /** What the lamp says, always beside it. */
  readonly words: string;
}

export function Lamp({ colour, words }: Props): JSX.Element {
  return (
    <span className={`lamp lamp-${colour}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        {SHAPES[colour]}
      </svg>
      {words}
    </span>
  );
}
