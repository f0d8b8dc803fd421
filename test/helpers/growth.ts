/** Of two rounds the quicker counts, which other programs disturbed least. */
const ROUNDS = 2;
/** What grows with the square does so every time; a machine that others disturb does not. */
const ATTEMPTS = 3;
const CALM = 2;
/** Less cannot be measured; in milliseconds. */
const LEAST = 10;

/**
 * How much more of the processor's time a larger input takes, as a multiple of how much larger it is:
 * about 1 where the time grows in proportion, as many as the input is larger where it grows with the square.
 *
 * @param run does the work for an input of a size
 */
export async function growth(
  run: (size: number) => unknown,
  [small, large]: readonly [number, number],
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least > CALM; attempt++) {
    const before = await timeOf(() => run(small));
    const after = await timeOf(() => run(large));
    least = Math.min(least, after / before / (large / small));
  }
  return least;
}

/** The processor's time for some work, in milliseconds, once it has run before; what takes little is done often. */
export async function timeOf(work: () => unknown): Promise<number> {
  await work();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    let times = 0;
    let spent = 0;
    while (spent < LEAST) {
      await work();
      times += 1;
      const { user, system } = process.cpuUsage(start);
      spent = (user + system) / 1000;
    }
    best = Math.min(best, spent / times);
  }
  return best;
}
