import { useEffect, useState } from 'react';
import { type Fields, parseFields } from './fields';

export interface KeptFields {
  readonly fields: Fields;
  readonly set: (changed: Fields) => void;
  /** Handed in: nothing needs to be kept any more. */
  readonly forget: () => void;
}

/** A form's fields, kept on this device until they are handed in. `key` names person, process, step and paper. */
export function useKeptFields(key: string, initial: Fields): KeptFields {
  const [fields, setFields] = useState<Fields>(() => parseFields(localStorage.getItem(key)) ?? initial);
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) localStorage.setItem(key, JSON.stringify(fields));
  }, [key, fields, touched]);
  return {
    fields,
    set: (changed) => {
      setTouched(true);
      setFields((before) => ({ ...before, ...changed }));
    },
    forget: () => {
      setTouched(false);
      localStorage.removeItem(key);
    },
  };
}
