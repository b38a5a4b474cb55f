export const history = {
  title: 'Record',
  actor: '{{name}} ({{title}})',
  system: 'recorded by the timetable',
  seq: 'No. {{seq}}',
  paper: 'Show the paper',
  hash: 'Fingerprint {{hash}}',
  more: 'Show what came later',
  emptyTitle: 'Nothing recorded yet',
  empty: 'Once the timetable is published everything is written here in order and cannot be changed.',
};
