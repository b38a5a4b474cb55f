import { Input } from 'antd';
import { type JSX } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly wrong?: boolean;
}

/** A whole number; only digits can be typed, with the phone's number keys. */
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
      onChange={(event) => onChange(event.target.value.replaceAll(/\D/g, ''))}
    />
  );
}
