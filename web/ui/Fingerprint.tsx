import { type JSX } from 'react';
import { useTranslation } from 'react-i18next';

const SHOWN = 12;

/** A hash short enough to read out; the whole of it opens on a press. */
export function Fingerprint({ hash }: { readonly hash: string }): JSX.Element {
  const { t } = useTranslation();
  return (
    <details className="fingerprint">
      <summary>{t('paper.hash', { hash: hash.slice(0, SHOWN) })}</summary>
      <code>{hash}</code>
    </details>
  );
}
