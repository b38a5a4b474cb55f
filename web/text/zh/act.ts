export const act = {
  sending: '正在办理……',
  recorded: '已记录',
  already: '此前已经办理，不需重复',
  refused: '未能办理',
  says: '{{title}}：{{text}}',
  next: '接下来：{{text}}',
  basis: '依据：{{text}}',
  code: '代码 {{code}}，请求编号 {{request}}',
  notSent: '没有发出',
  unknown: '结果尚不清楚',
  unknownText:
    '已经发出，但没有收到答复，可能已经记录，也可能没有。请先查询；也可以用同一凭号再发一次，不会重复办理。',
  look: '查询办理结果',
  again: '用同一凭号再发一次',
  key: '凭号 {{key}}',
  uploadFailed: '材料没有传上去，尚未报送。填写的内容还在，请再按一次。',
  stillUnknown: '仍未查到记录。',
} as const;
