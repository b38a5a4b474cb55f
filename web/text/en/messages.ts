export const messages = {
  title: 'Messages',
  latest: 'Latest messages',
  all: 'All messages',
  urgent: 'Urgent',
  emptyTitle: 'No messages yet',
  empty: 'You are told here when a step opens, a limit comes near, or a paper is handed in or returned.',
};
