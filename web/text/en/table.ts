export const table = {
  copy: 'Copy for a chat group',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying; use the export',
  save: 'Export',
};
