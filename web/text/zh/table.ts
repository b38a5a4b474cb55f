export const table = {
  copy: '复制到微信群',
  copied: '已复制，可粘贴到微信群',
  notCopied: '浏览器不允许复制，请改用导出',
  save: '导出表格',
} as const;
