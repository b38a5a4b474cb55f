export = async function stopAfterAllTests(): Promise<void> {
  await globalThis.stopTestPostgres?.();
};
