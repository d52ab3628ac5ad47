// Traditional characters → simplified ones, in which the dictionary and the counts of neighbours have their words.
import traditional from 'opencc-js/dict/TSCharacters'
import { once } from './remember.ts'

const table = once(
  () =>
    new Map(
      traditional.split('|').map((pair): [string, string] => {
        const [from = '', to = ''] = pair.split(' ')
        return [from, to]
      }),
    ),
)

/** Gives a text with each traditional character as its simplified one; its length stays. */
export function simplified(text: string): string {
  let folded = ''
  for (const one of text) {
    const to = table().get(one)
    folded += to?.length === one.length ? to : one
  }
  return folded
}
