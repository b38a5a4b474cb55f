/** Wall milliseconds since the epoch; never an official instant. */
export type WallMs = number & { readonly __unit: 'WallMs' };

function isWallMs(ms: number): ms is WallMs {
  return Number.isSafeInteger(ms) && ms >= 0;
}

/** Throws on what no wall clock shows. */
export function wallMs(ms: number): WallMs {
  if (!isWallMs(ms)) throw new Error(`not a wall time in milliseconds: ${String(ms)}`);
  return ms;
}
