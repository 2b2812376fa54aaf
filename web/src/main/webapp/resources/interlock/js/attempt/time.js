// How long is left by the server's clock, told on a machine whose own clock may be wrong, set anew, or asleep.
const DRIFT = 2000;

/** The server's time and the deadline, in milliseconds since 1970. */
export class ServerTime {
  #wall;
  #steady;
  #now;
  #readAtWall;
  #readAtSteady;

  /**
   * @param wall the machine's clock, which may be set anew
   * @param steady a counter that nobody can set, which may stand still while the machine sleeps
   */
  constructor(wall = () => Date.now(), steady = () => performance.now()) {
    this.#wall = wall;
    this.#steady = steady;
  }

  /** Takes the server's time; age says how many milliseconds ago it was true. */
  set(now, deadline, age = 0) {
    this.#now = now + age;
    this.deadline = deadline;
    this.#readAtWall = this.#wall();
    this.#readAtSteady = this.#steady();
  }

  /** Milliseconds that are left, never less than 0. */
  get left() {
    return Math.max(0, this.deadline - this.#now - (this.#wall() - this.#readAtWall));
  }

  /** Whether the two clocks have parted, so that the server should be asked. */
  get isDoubtful() {
    const byWall = this.#wall() - this.#readAtWall;
    return Math.abs(byWall - (this.#steady() - this.#readAtSteady)) > DRIFT;
  }
}
