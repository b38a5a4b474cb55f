export const lamp = { none: 'not yet', green: 'in time', amber: 'soon', red: 'missed', grey: 'not reported' };
