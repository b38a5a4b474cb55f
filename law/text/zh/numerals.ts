const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

function digit(value: number): string {
  return DIGITS[value] ?? '';
}

/** Below one hundred; `afterHundreds` writes the 一 of 一百一十 and the 零 of 一百零五. */
function tens(value: number, afterHundreds: boolean): string {
  const [ten, one] = [Math.floor(value / 10), value % 10];
  const ones = one === 0 ? '' : digit(one);
  if (ten === 0) return afterHundreds && one > 0 ? `零${ones}` : ones;
  return ten === 1 && !afterHundreds ? `十${ones}` : `${digit(ten)}十${ones}`;
}

/** The number of an article as a law writes it, 1 to 999: 二十七, 一百八十八. Throws outside that range. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999)
    throw new Error(`no article is numbered ${value}`);
  const hundred = Math.floor(value / 100);
  return hundred === 0 ? tens(value, false) : `${digit(hundred)}百${tens(value % 100, true)}`;
}
