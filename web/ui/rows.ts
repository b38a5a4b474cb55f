export type Rows = readonly (readonly string[])[];

/** One line per row, as it is pasted into a chat; empty cells leave no gap. */
export function plainTextOf(rows: Rows): string {
  return rows.map((row) => row.filter((cell) => cell !== '').join('  ')).join('\n');
}

/** With a byte order mark, without which spreadsheets read Chinese as something else. */
export function csvOf(rows: Rows): string {
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

// A cell that begins like a formula must stay text when a spreadsheet opens the file.
function quoted(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
