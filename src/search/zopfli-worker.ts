// Packs bytes with Zopfli in a thread of its own: the package would answer for every error of the thread it is in.
import { parentPort, workerData } from 'node:worker_threads'
import { gzipAsync } from '@gfx/zopfli'

parentPort?.postMessage(await gzipAsync(workerData, {}))
