/** First come, first served: gives a function that runs tasks one after another, each after the one before has settled. */
export function inTurn(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined); // a failed turn is its own caller's matter, not the next one's
    return mine;
  };
}
