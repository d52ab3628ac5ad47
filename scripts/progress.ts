// Says what a long command is doing: one line that renews itself on a terminal, plain lines otherwise.

/** How long one step took, in seconds. */
export interface StepTime {
  name: string
  seconds: number
}

/** Reports how far a step is: `done` of `total`, and what is at hand. */
export type Report = (done: number, total: number, what?: string) => void

/** Runs the steps of a command one after another, shows how far each is, and remembers how long it took. */
export class Progress {
  readonly times: StepTime[] = []
  readonly #stream: NodeJS.WriteStream
  #shown = 0

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream
  }

  /** Runs one step; its errors go on to the caller. */
  async step<T>(name: string, work: (report: Report) => Promise<T> | T): Promise<T> {
    const start = performance.now()
    if (!this.#stream.isTTY) this.#stream.write(`${name} …\n`)
    const result = await work((done, total, what) => this.#show(name, done, total, what))
    const seconds = (performance.now() - start) / 1000
    this.times.push({ name, seconds })
    this.#clear()
    if (this.#stream.isTTY) this.#stream.write(`${name}: ${seconds.toFixed(1)} s\n`)
    return result
  }

  #show(name: string, done: number, total: number, what = ''): void {
    const now = performance.now()
    if (!this.#stream.isTTY || (done < total && now - this.#shown < 100)) return
    this.#shown = now
    const line = `${name}: ${done} of ${total} ${what}`.slice(0, (this.#stream.columns ?? 80) - 1)
    this.#clear()
    this.#stream.write(line)
  }

  #clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[K')
  }
}
