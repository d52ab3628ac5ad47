// Converts many sources, in this thread or in several; what comes of it is the same.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { digest } from '../src/convert/written.ts'
import { convertSource, type Outcome, type SourceTask } from './convert-source.ts'
import type { Report } from './progress.ts'

/** So many threads are used unless told: what a machine has, and not more than pay. */
export const usualJobs = Math.min(4, availableParallelism())

// Starting threads takes as long as converting some tens of sources.
const few = 40

/** Converts sources with so many threads, which start when there is enough to do. */
export class Converters {
  readonly #jobs: number
  #workers: Worker[] = []

  constructor(jobs: number) {
    this.#jobs = jobs
  }

  /** Converts sources and gives what became of each, in their order. */
  async convert(tasks: readonly SourceTask[], report: Report): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    const threads = this.#jobs === 1 || tasks.length < few ? [convertSource] : this.#threads()
    const queue = tasks.entries()
    let done = 0
    await Promise.all(
      threads.map(async (run) => {
        for (const [index, task] of queue) {
          report(done, tasks.length, task.file)
          outcomes[index] = await run(task)
          done += 1
        }
      }),
    )
    report(tasks.length, tasks.length)
    return outcomes
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #threads(): ((task: SourceTask) => Promise<Outcome>)[] {
    return Array.from({ length: this.#jobs }, (_, index) => async (task) => {
      this.#workers[index] ??= new Worker(new URL('./convert-worker.ts', import.meta.url))
      const worker = this.#workers[index] as Worker
      try {
        worker.postMessage(task)
        const [outcome] = (await once(worker, 'message')) as [Outcome]
        return outcome
      } catch (error) {
        // A thread that broke down is replaced; its source is a problem like others.
        delete this.#workers[index]
        return { ...brokenBy(task), reason: `it could not be converted: ${(error as Error).message}` }
      }
    })
  }
}

const brokenBy = ({ content, file }: SourceTask) => ({
  ...{ sum: digest(readFileSync(join(content, file))), key: '', isNew: true },
})
