/** Runs works one after another, in the order they were asked for; one that fails does not stop the next. */
export function oneAtATime(): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // Whoever asked is told of the failure; the next in line only waits.
    last = mine.catch(() => undefined);
    return mine;
  };
}
