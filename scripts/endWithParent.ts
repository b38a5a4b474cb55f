const GRACE_MS = 10_000;

/**
 * Ends this process in good order when the supervisor that started it is gone, even by `kill -9`. To be called at
 * the top of each program that the supervisor starts; started by hand, the program is left alone.
 */
export function endWithParent(): void {
  if (process.env['HUANJIE_SUPERVISED'] !== '1' || process.channel === undefined) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // The channel is only listened to for its end: it shall not keep a program alive whose work is done.
  process.channel.unref();
}
