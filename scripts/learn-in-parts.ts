// Learns as often as documents are held out, and says how far it is: for every command that scores what was not learned.
import { type HeldOut, learnHeldOut } from '../src/learn/held-out.ts'
import { type Example, exampleOf } from '../src/learn/lesson.ts'
import { wrongUsage } from './arguments.ts'
import { Progress } from './progress.ts'
import type { TestDocument } from './test-documents.ts'

/** Reads a document up to the point where its roles would be marked. */
export const asExample = ({ gold, bytes }: TestDocument): Example => exampleOf(gold.source, bytes, gold)

/** Gives how many parts `--folds` asks for; ends the command where that is no number from 2 up. */
export function readFolds(command: string, folds: string): number {
  if (!/^[2-9]$|^\d\d+$/.test(folds)) wrongUsage(command, `--folds takes a number from 2 up, not ${folds}`)
  return Number(folds)
}

/** Learns `count` times, each time without a part of the examples. */
export function learnInParts(
  examples: readonly Example[],
  always: readonly Example[],
  count: number,
): Promise<HeldOut[]> {
  return new Progress().step(
    `Learning ${count} times, each time without a part of the documents`,
    (report) => [
      ...learnHeldOut(examples, always, count, (part, round, of) => report(part * of + round, count * of)),
    ],
  )
}
