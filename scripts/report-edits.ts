// Tells a person what became of the files edited by hand: kept, merged, in conflict or decided, and what to do.
import type { Edit } from '../src/convert/settle-file.ts'
import { showConflict, showDifference } from './show-difference.ts'

/** What is said of a file: a word, the rest of the sentence, what to show, and whether there is something to decide. */
interface Said {
  word: string
  text: string
  shown?: string[]
  open?: boolean
}

/** Prints what became of each edited file. */
export function printEdits(edits: readonly Edit[], content: string, dryRun: boolean): void {
  for (const edit of edits) {
    const { word, text, shown = [], open = false } = sayings[edit.outcome](edit)
    console.log(`${dryRun && word !== 'kept' ? `would be ${word}` : word}  ${edit.file}: ${text}`)
    for (const line of shown) console.log(`    ${line}`)
    if (open) for (const line of waysOut(edit, content)) console.log(`  ${line}`)
  }
}

const sayings: Record<Edit['outcome'], (edit: Edit) => Said> = {
  kept: () => ({ word: 'kept', text: 'edited by hand' }),
  merged: ({ mine, merged = '' }) => ({
    word: 'merged',
    text: 'edited by hand; your edit stands, and what the conversion now makes otherwise was taken in:',
    shown: showDifference(mine, merged),
  }),
  conflict: ({ conflicts = [] }) => ({
    word: 'kept',
    text: 'edited by hand, and the conversion now makes otherwise what you changed; nothing in it was touched:',
    shown: conflicts.flatMap(showConflict),
    open: true,
  }),
  'no-base': ({ mine, now }) => ({
    word: 'kept',
    text: 'edited by hand; the conversion would write it otherwise (- yours, + its). It was not merged, because what convert last wrote here is not known: it was made before that was kept, or by hand.',
    shown: showDifference(mine, now),
    open: true,
  }),
  refused: ({ mine, now, reason }) => ({
    word: 'kept',
    text: `edited by hand; the conversion would now write it otherwise (- yours, + its). It was not merged, because npm run check would then say: ${reason}.`,
    shown: showDifference(mine, now),
    open: true,
  }),
  'not-found': ({ reason }) => ({
    word: 'kept',
    text: `edited by hand; the conversion no longer finds this article${reason ? `: most of its lines now stand in ${reason}` : ''}.`,
    open: true,
  }),
  waits: ({ mine }) => ({
    word: 'waits',
    text: `${mine === '' ? 'not written' : 'left as it is'}, because an article that you edited has some of its lines; whichever way you decide there, each line has one place`,
  }),
  accepted: () => ({ word: 'accepted', text: 'it stands as you wrote it' }),
  reset: ({ now }) => ({
    word: 'reset',
    text: now === '' ? 'taken away: the conversion makes no such article' : 'as the conversion writes it',
  }),
  'brought-back': () => ({
    word: 'brought back',
    text: 'as the conversion writes it; if you gave its lines to furniture in issue.yaml, take those rows out',
  }),
  'taken-away': () => ({
    word: 'kept',
    text: 'it stays taken away; the conversion makes no such article now',
  }),
  unedited: () => ({ word: 'kept', text: 'it is as convert wrote it, so there was nothing to decide' }),
}

function waysOut({ file }: Edit, content: string): string[] {
  const folder =
    content === 'content' ? '' : ` --content ${/\s/.test(content) ? JSON.stringify(content) : content}`
  const decide = `npm run convert --${folder}`
  return [
    `${decide} --accept ${file}    what you wrote stands`,
    `${decide} --reset ${file}     what the conversion makes comes back, without your edit`,
    'or write into the file what you want of both, and accept it',
  ]
}
