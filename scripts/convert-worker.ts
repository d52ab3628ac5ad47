// A thread that converts the sources it is sent, one at a time, and answers with what became of each.
import { parentPort } from 'node:worker_threads'
import { convertSource, type SourceTask } from './convert-source.ts'

parentPort?.on('message', (task: SourceTask) => parentPort?.postMessage(convertSource(task)))
