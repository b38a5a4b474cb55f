import { Input } from 'antd';
import { type JSX } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly wrong?: boolean;
}

/** A whole number: full-width digits are read, a sign or a fraction is not taken rather than turned into another figure. */
export function CountInput({ label, value, onChange, wrong = false }: Props): JSX.Element {
  return (
    <Input
      className="count-input"
      inputMode="numeric"
      autoComplete="off"
      maxLength={9}
      aria-label={label}
      aria-invalid={wrong}
      status={wrong ? 'error' : ''}
      value={value}
      onChange={(event) => {
        const typed = event.target.value.normalize('NFKC').replaceAll(/[\s,]/g, '');
        if (/^\d*$/.test(typed)) onChange(typed);
      }}
    />
  );
}
